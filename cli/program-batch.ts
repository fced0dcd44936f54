import type { Command } from "commander";

/** The command that plays many contests. Its code is loaded only when it runs. */
export function addBatchCommand(
  medalist: Command,
  {
    whole,
    example,
  }: {
    whole: (text: string) => number;
    example: (command: Command, line: string) => void;
  },
): void {
  const batch = medalist
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
  example(batch, "medalist batch plan.yaml --csv > results.csv");
  batch.action(async (plan: string | undefined, options: object) => {
    const { batchCommand } = await import("./commands/batch.ts");
    await batchCommand(plan, options);
  });
}
