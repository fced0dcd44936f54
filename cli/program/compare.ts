import type { Command } from "commander";
import { example, oneMore, whole } from "./arguments.ts";

export function addLab(medalist: Command): void {
  const command = medalist
    .command("lab")
    .argument("<pools>", "a run's id, a bundled simulation's name, or a YAML file with one")
    .description("Compare strategies on recorded or made-up pools, many times, without a model.")
    .option("--strategy <name|file>", "one to compare; again for another (default: all)", oneMore)
    .option("--caps <list>", "submissions per problem, such as 1,10,50")
    .option(
      "--samples <n>",
      "programs drawn for each problem (default: as many as there are)",
      whole,
    )
    .option(
      "--rounds <n>",
      "how often programs are drawn anew (default: 10 to 200, fewer of large pools)",
      whole,
    )
    .option("--seed <n>", "seed for draws and for made-up programs", whole)
    .option("--weights <file>", "weights of the features to rank by")
    .option("--slots <n>", "judge containers for programs that the run never submitted", whole)
    .option("--html <file>", "write charts to this page")
    .option("--runs <dir>", "where runs are kept", "runs")
    .option("--json", "print one JSON object");
  example(command, "medalist lab ioi-2024 --rounds 10 --html lab.html");
  command.action(async (pools: string, options: object) => {
    const { labCommand } = await import("../commands/lab.ts");
    await labCommand(pools, options);
  });
}

export function addTune(medalist: Command): void {
  const command = medalist
    .command("tune")
    .argument("<pools...>", "runs' ids, bundled simulations' names, or YAML files")
    .description("Learn the ranking's weights from pools, and tell the gain on problems held out.")
    .option("--strategy <name|file>", "played to compare weights (default: o1-ioi)")
    .option("--cap <n>", "submissions per problem (default: 10)", whole)
    .option("--rounds <n>", "draws of the pools for each comparison (default: 20)", whole)
    .option("--candidates <n>", "weights tried by random search (default: 50)", whole)
    .option("--seed <n>", "seed for draws, and for made-up programs", whole)
    .option("--weights <file>", "weights to start from")
    .option("--method <name>", "whose weights are written: random-search (default) or logistic")
    .option("--slots <n>", "judge containers for programs that the run never submitted", whole)
    .option("--out <file>", "write the weights to this file")
    .option("--runs <dir>", "where runs are kept", "runs")
    .option("--json", "print one JSON object");
  example(command, "medalist tune 20260102-olympiad-k3f9 --out weights.json");
  command.action(async (pools: string[], options: object) => {
    const { tuneCommand } = await import("../commands/tune.ts");
    await tuneCommand(pools, options);
  });
}

export function addBatch(medalist: Command): void {
  const command = medalist
    .command("batch")
    .argument("[plan]", "a YAML file: contests, sources, rules, strategies, seeds")
    .description("Play a grid of contests, sources, rules, strategies and seeds.")
    .option("--dry-run", "say what would be played and bought, and play nothing")
    .option("--threads <n>", "threads that play cells (default: one for each core)", whole)
    .option("--slots <n>", "judge containers, 0 to leave judging to workers", whole)
    .option("--runs-at-once <n>", "runs sampled at once, for models and pools (default: 2)", whole)
    .option("--runs <dir>", "where runs and batches are kept", "runs")
    .option("--resume <id>", "go on with a batch that was stopped or killed, or try failures again")
    .option("--csv", "print a line of CSV for each combination")
    .option("--json", "print one JSON object");
  example(command, "medalist batch plan.yaml --csv > results.csv");
  command.action(async (plan: string | undefined, options: object) => {
    const { batchCommand } = await import("../commands/batch.ts");
    await batchCommand(plan, options);
  });
}

export function addCompare(medalist: Command): void {
  const command = medalist
    .command("compare")
    .argument("<run>", "a recorded run's id")
    .description(
      "Replay a recorded run by strategy and cap, side by side, without model and judge.",
    )
    .option(
      "--strategy <name|file>",
      "one to compare; again for another (default: random, majority, o1-ioi, adaptive)",
      oneMore,
    )
    .option("--caps <list>", "submissions per problem (default: the rule's own and none): 50,none")
    .option("--seeds <n>", "how often is played what depends on lots (default: 10)", whole)
    .option("--rule <name|file>", "under another rule")
    .option("--html <file>", "write chart and tables to this page")
    .option("--runs <dir>", "where runs are kept", "runs")
    .option("--json", "print one JSON object");
  example(command, "medalist compare 20260102-olympiad-k3f9 --caps 10,50,none");
  command.action(async (run: string, options: object) => {
    const { compareCommand } = await import("../commands/compare.ts");
    await compareCommand(run, options);
  });
}
