import type { Command } from "commander";
import { example, oneMore, whole } from "./arguments.ts";
import { addScoreboard } from "./shared-options.ts";

export function addReport(medalist: Command): void {
  const command = medalist
    .command("report")
    .argument("<run>", "a run's id")
    .description("Write a run's report.html again.")
    .option("--runs <dir>", "where runs are kept", "runs")
    .option("--json", "print the run's figures as JSON instead");
  addScoreboard(command);
  example(command, "medalist report 20260102-olympiad-k3f9");
  command.action(async (run: string, options: object) => {
    const { reportCommand } = await import("../commands/report.ts");
    await reportCommand(run, options);
  });
}

export function addStanding(medalist: Command): void {
  const command = medalist
    .command("standing")
    .argument("<scoreboards...>", "CSV files of contestants (docs/standing.md)")
    .description("Tell what results are worth among contestants: rank, medal, rating.")
    .option("--score <points>", "the result; again for each further scoreboard", oneMore)
    .option("--solved <n/minutes>", "problems solved and penalty minutes, such as 7/843", oneMore)
    .option("--rank <n>", "the rank attained, where nothing else is known", oneMore)
    .option("--run <id>", "a run, for its result", oneMore)
    .option("--runs <dir>", "where runs are kept", "runs")
    .option("--json", "print one JSON object");
  example(command, "medalist standing round-1.csv round-2.csv --rank 57 --rank 102");
  command.action(async (scoreboards: string[], options: object) => {
    const { standingCommand } = await import("../commands/standing.ts");
    await standingCommand(scoreboards, options);
  });
}

export function addRecord(medalist: Command): void {
  const command = medalist
    .command("record")
    .argument("<run>", "a finished run's id")
    .description("Keep a run with the official results of all its programs.")
    .requiredOption("--out <dir>", "folder to write")
    .option("--name <id>", "id that the recording goes by (default: the run's)")
    .option("--check <n>", "programs judged themselves that another stood for (100)", whole)
    .option("--slots <n>", "judge containers", whole)
    .option("--runs <dir>", "where runs are kept", "runs");
  example(command, "medalist record 20260102-olympiad-k3f9 --out recorded --name my-olympiad");
  command.action(async (run: string, options: object) => {
    const { recordCommand } = await import("../commands/record.ts");
    await recordCommand(run, options);
  });
}

export function addRuns(medalist: Command): void {
  const command = medalist
    .command("runs")
    .description("List runs.")
    .option("--runs <dir>", "where runs are kept", "runs")
    .option("--json", "print one JSON object a line");
  example(command, "medalist runs");
  command.action(async (options: object) => {
    const { runsCommand } = await import("../commands/runs.ts");
    await runsCommand(options);
  });
}
