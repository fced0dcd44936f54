import { type Command, Option } from "commander";
import { example, whole } from "./arguments.ts";

export function addWorker(medalist: Command): void {
  const command = medalist
    .command("worker")
    .description("Judge for runs on other processes or machines that share REDIS_URL.")
    .option("--slots <n>", "judge containers", whole)
    .option("--problems <dir...>", "folders that hold problem packages")
    .option("--sample <provider...>", "also call these model providers")
    .option("--model-concurrency <n>", "model calls at once", whole)
    .option("--calls-per-minute <n>", "limit of model calls over all workers", whole)
    .option("--cells <n>", "threads that also play cells of batches (default: 0)", whole)
    .addOption(new Option("--redis <url>", "the shared Redis").env("REDIS_URL"));
  example(command, "REDIS_URL=redis://10.0.0.5:6379 medalist worker --slots 4");
  command.action(async (options: object) => {
    const { workerCommand } = await import("../commands/worker.ts");
    await workerCommand(options);
  });
}

export function addSetup(medalist: Command): void {
  const command = medalist
    .command("setup")
    .description("Install and start what is missing: Docker engine, judge image, redis-server.")
    .option(
      "--languages <list>",
      "what the judge image can compile, with commas between: cpp (with C), python3, pypy3, java, javascript, go, rust; or all (default: cpp,python3)",
    )
    .option("--for-tests", "what the tests need: all languages, and a browser");
  command.addHelpText("after", imageSizes);
  example(command, "medalist setup --languages cpp,python3,java");
  command.action(async (options: object) => {
    const { setupCommand } = await import("../commands/setup.ts");
    await setupCommand(options);
  });
}

export function addDoctor(medalist: Command): void {
  const command = medalist
    .command("doctor")
    .description("Say what is there, what is missing and the command that mends it.")
    .option("--json", "print the checks as JSON");
  example(command, "medalist doctor");
  command.action(async (options: object) => {
    const { doctorCommand } = await import("../commands/doctor.ts");
    await doctorCommand(options);
  });
}

const imageSizes = `
Sizes of the judge image: cpp alone 0.7 GB, with python3 0.7 GB, all languages 1.6 GB.`;
