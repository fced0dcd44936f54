import type { Command } from "commander";

type Helpers = {
  example: (command: Command, line: string) => void;
  oneMore: (value: string, before: string[] | undefined) => string[];
};

/** Commands that tell what came of runs. */
export function addResultCommands(medalist: Command, helpers: Helpers): void {
  addReport(medalist, helpers);
  addStanding(medalist, helpers);
}

/** Contestants to place a run's result among. */
export function addScoreboard(command: Command): void {
  command.option(
    "--scoreboard <file>",
    "place the result among the contestants of this CSV file (docs/standing.md)",
  );
}

function addReport(medalist: Command, { example }: Helpers): void {
  const command = medalist
    .command("report")
    .argument("<run>", "a run's id")
    .description("Write a run's report.html again.")
    .option("--runs <dir>", "where runs are kept", "runs")
    .option("--json", "print the run's figures as JSON instead");
  addScoreboard(command);
  example(command, "medalist report 20260102-olympiad-k3f9");
  command.action(async (run: string, options: object) => {
    const { reportCommand } = await import("./commands/report.ts");
    await reportCommand(run, options);
  });
}

function addStanding(medalist: Command, { example, oneMore }: Helpers): void {
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
    const { standingCommand } = await import("./commands/standing.ts");
    await standingCommand(scoreboards, options);
  });
}
