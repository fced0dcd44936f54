import type { Command } from "commander";
import { languageIds } from "../../problems/language.ts";
import { example, whole } from "./arguments.ts";
import { addReading } from "./shared-options.ts";

export function addJudge(medalist: Command): void {
  const command = medalist
    .command("judge")
    .argument("<problem>", "a bundled problem's name, a package folder or a ZIP archive")
    .argument(
      "[program...]",
      "source files, and folders of them; for output-only tasks archives or folders of answers",
    )
    .description("Judge programs on all tests of a problem.")
    .option("--language <id>", `${languageIds.join(", ")} (default: by the file's extension)`)
    .option("--slots <n>", "judge containers", whole)
    .option("--programs <file>", "judge a stream: a file of JSON lines, - for standard input")
    .option("--all-tests", "run every test, also where a group's score is settled")
    .option("--first-failure", "stop each program at its first failure: a verdict, not a score")
    .option("--stop-after <n>", "end once so many programs were accepted", whole)
    .option("--no-cache", "run tests again that the same binary was run on before")
    .option("--tests", "list every test")
    .option(
      "--reveal",
      "tell hidden data: expected and seen values, what programs and checkers wrote",
    )
    .option("--json", "print one JSON object a line for each program");
  addReading(command);
  example(command, "medalist judge night-market solution.cpp --json");
  command.action(async (problem: string, programs: string[], options: object) => {
    const { judgeCommand } = await import("../commands/judge.ts");
    await judgeCommand(problem, programs, options);
  });
}
