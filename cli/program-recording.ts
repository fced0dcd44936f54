import type { Command } from "commander";

type Helpers = {
  whole: (text: string) => number;
  example: (command: Command, line: string) => void;
};

export function addRecordCommand(medalist: Command, { whole, example }: Helpers): void {
  const command = medalist
    .command("record")
    .argument("<run>", "a finished run's id")
    .description("Keep a run with the official results of all its programs.")
    .requiredOption("--out <dir>", "folder to write")
    .option("--name <id>", "id that the recording goes by (default: the run's)")
    .option("--slots <n>", "judge containers", whole)
    .option("--runs <dir>", "where runs are kept", "runs");
  example(command, "medalist record 20260102-olympiad-k3f9 --out recorded --name my-olympiad");
  command.action(async (run: string, options: object) => {
    const { recordCommand } = await import("./commands/record.ts");
    await recordCommand(run, options);
  });
}
