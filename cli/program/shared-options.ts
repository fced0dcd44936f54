import { type Command, Option } from "commander";
import { oneMore } from "./arguments.ts";

export const ruleNames =
  "ioi, icpc, codeforces, codeforces-educational, atcoder, training, uncapped, or a YAML file";

/** The older name of `--rule`. */
export function olderRule(): Option {
  return new Option("--policy <name|file>").hideHelp();
}

/** How commands that read packages of any format read them. */
export function addReading(command: Command): void {
  command
    .option("--format <id>", "read the package as this format (docs/formats.md)")
    .option(
      "--set <key=value>",
      "what the format leaves open, such as timeLimitMs=2000; again for another",
      oneMore,
    );
}

/** Contestants to place a run's result among. */
export function addScoreboard(command: Command): void {
  command.option(
    "--scoreboard <file>",
    "place the result among the contestants of this CSV file (docs/standing.md)",
  );
}
