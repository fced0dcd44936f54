import type { Command } from "commander";
import { cap, decimal, decimals, example, oneMore, whole } from "./arguments.ts";
import { addReading, addScoreboard, olderRule, ruleNames } from "./shared-options.ts";

export function addContest(medalist: Command): void {
  const command = medalist
    .command("contest")
    .argument("[contest]", "a bundled contest's name, or a folder with contest.yaml")
    .description("Play a whole contest and print its scoreboard.");
  playOptions(command);
  command
    .optionsGroup("What cap and strategy make:")
    .option(
      "--compare",
      "replay the contest's recorded run by strategy and cap, also under options",
    )
    .option("--no-compare", "leave that out");
  example(command, "medalist contest olympiad --rule icpc");
  command.action(async (contest: string | undefined, options: object) => {
    const { contestCommand } = await import("../commands/contest.ts");
    await contestCommand(contest, options);
  });
}

export function addSolve(medalist: Command): void {
  const command = medalist
    .command("solve")
    .argument("[problem]", "a bundled problem's name, a package folder or a ZIP archive of one")
    .description("Solve one problem.");
  playOptions(command);
  command.optionsGroup("How the package is read:");
  addReading(command);
  example(command, "medalist solve night-market --model openai:o4-mini --max-cost 2");
  command.action(async (problem: string | undefined, options: object) => {
    const { solveCommand } = await import("../commands/solve.ts");
    await solveCommand(problem, options);
  });
}

export function addReplay(medalist: Command): void {
  const command = medalist
    .command("replay")
    .argument("<run>", "a run's id")
    .description("Play a recorded run again, without a model.")
    .option("--rule <name|file>", "under another rule")
    .option("--cap <n>", "under another cap; none for no cap", cap)
    .addOption(olderRule())
    .option("--strategy <name|file>", "with another strategy")
    .option("--slots <n>", "judge containers, for results that were not recorded", whole)
    .option("--runs <dir>", "where runs are kept", "runs")
    .option("--json", "print the result as JSON");
  addScoreboard(command);
  example(command, "medalist replay 20260102-olympiad-k3f9 --cap none");
  command.action(async (run: string, options: object) => {
    const { replayCommand } = await import("../commands/replay.ts");
    await replayCommand(run, options);
  });
}

/** What `contest` and `solve` share. */
function playOptions(command: Command): void {
  command
    .optionsGroup("Where programs come from:")
    .option(
      "--model <provider:name>",
      "a language model: openai:…, anthropic:…, google:…, compatible:…; simulated:SKILL",
    )
    .option("--base-url <url>", "an OpenAI-compatible server")
    .option("--effort <level>", "reasoning effort, as the provider names it")
    .option(
      "--temperature <numbers>",
      "sampling temperatures, taken in turn: 0.4,0.8,1.2",
      decimals,
    )
    .option("--fresh", "buy anew what earlier runs bought under the same settings")
    .option("--prompts <dir>", "prompt templates to use instead of the bundled ones")
    .option("--prices <file>", "prices of models, beside the bundled ones")
    .option("--pool <dir>", "recorded programs (default: the pool of each problem's package)")
    .option("--samples <n>", "programs for each group", whole)
    .option("--whole", "ask for the whole problem instead of group by group")
    .option("--styles-once", "run programs of a simulated model that differ in style alone once")
    .option("--known <run>", "take over what a finished run or recording has of the same programs")
    .optionsGroup("Rules:")
    .option("--rule <name|file>", ruleNames)
    .option("--cap <n>", "submissions per problem, none for no cap", cap)
    .addOption(olderRule())
    .option("--strategy <name|file>", "how the next submission is chosen")
    .option("--weights <file>", "weights of the features to rank by (medalist tune)")
    .option("--repair <rounds>", "rounds in which the model mends programs that lost points", whole)
    .option("--games <n>", "games of each cluster in a tournament that the model judges", whole)
    .option("--setting <key=value>", "any other setting of the agent (docs/settings.md)", oneMore)
    .option("--clock <kind>", "real or virtual (default: virtual where no model is called)")
    .option("--seed <n>", "seed for strategies that draw lots, and for simulated models", whole)
    .optionsGroup("Hard stops:")
    .option("--max-tokens <n>", "tokens bought in all", whole)
    .option("--max-cost <usd>", "dollars spent in all", decimal)
    .option("--max-time <minutes>", "contest time", decimal)
    .optionsGroup("How it runs:")
    .option("--slots <n>", "judge containers on this machine, 0 to leave judging to workers", whole)
    .option("--model-concurrency <n>", "model calls at once, over all open problems", whole)
    .option("--judge-slots <n>", "submissions judged at once, over all open problems", whole)
    .option("--runs <dir>", "where runs are kept", "runs")
    .option("--resume <id>", "go on with a run that was stopped or killed")
    .option("--json", "print the result as JSON")
    .optionsGroup("What the result is compared with:");
  addScoreboard(command);
}
