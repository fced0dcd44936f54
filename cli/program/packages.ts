import type { Command } from "commander";
import { decimal, example, whole } from "./arguments.ts";
import { addReading } from "./shared-options.ts";

export function addInspect(medalist: Command): void {
  const command = medalist
    .command("inspect")
    .argument("<package...>", "bundled problems' names, package folders or ZIP archives")
    .description("Say what of a problem package was understood, and what was not.")
    .option("--tests", "list every test")
    .option("--json", "print one JSON object a line for each package");
  addReading(command);
  example(command, "medalist inspect ./my-problem");
  command.action(async (packages: string[], options: object) => {
    const { inspectCommand } = await import("../commands/inspect.ts");
    await inspectCommand(packages, options);
  });
}

export function addVerify(medalist: Command): void {
  const command = medalist
    .command("verify")
    .argument("<package...>", "bundled problems' names, packages, or folders of packages")
    .description("Judge a package's own solutions, and compare with what they should get.")
    .option("--only <pattern>", "solutions whose name has this in it; * stands for anything")
    .option("--no-inputs", "do not run the validators over the inputs")
    .option("--no-cache", "run tests again that the same binary was run on before")
    .option("--slots <n>", "judge containers", whole)
    .option("--json", "print one JSON object a line for each package");
  addReading(command);
  example(command, "medalist verify problems/");
  command.action(async (packages: string[], options: object) => {
    const { verifyCommand } = await import("../commands/verify.ts");
    await verifyCommand(packages, options);
  });
}

export function addConvert(medalist: Command): void {
  const command = medalist
    .command("convert")
    .argument("<package>", "a bundled problem's name, a package folder or a ZIP archive")
    .argument("<dir>", "the folder to write, which must not be there or be empty")
    .description("Write a problem package in the native format, and say what was lost.")
    .option("--json", "print what was lost as JSON");
  addReading(command);
  example(command, "medalist convert ./my-problem ./my-problem-native");
  command.action(async (name: string, dir: string, options: object) => {
    const { convertCommand } = await import("../commands/convert.ts");
    await convertCommand(name, dir, options);
  });
}

export function addSimulate(medalist: Command): void {
  const command = medalist
    .command("simulate")
    .argument("<problem>", "a bundled problem's name, a package folder or a ZIP archive")
    .description("Write programs of a simulated model, from the problem's grammar of ideas.")
    .option("--skill <number>", "from 0 to 1 (default: 0.5)", decimal)
    .option("--count <n>", "programs (default: 100)", whole)
    .option("--seed <n>", "the same seed writes the same programs (default: 1)", whole)
    .option("--group <name>", "aim at a group (default: at the whole problem)")
    .option("--each", "instead: every idea, and each of its alternatives by itself")
    .option("--json", "print the programs, as medalist judge --programs reads them");
  addReading(command);
  example(
    command,
    "medalist simulate night-market --skill 0.6 --count 2000 --json | medalist judge night-market --programs - --json",
  );
  command.action(async (problem: string, options: object) => {
    const { simulateCommand } = await import("../commands/simulate.ts");
    await simulateCommand(problem, options);
  });
}
