import { Command, InvalidArgumentError, Option } from "commander";
import { languageIds } from "../problems/language.ts";
import { addBatchCommand } from "./program-batch.ts";
import { addPackageCommands, addReading } from "./program-packages.ts";
import { addRecordCommand } from "./program-recording.ts";
import { addResultCommands, addScoreboard } from "./program-results.ts";
import manifest from "../package.json" with { type: "json" };

/**
 * The command line. Each command's code is loaded only when it runs, so that `--help` is fast.
 */
export function program(): Command {
  const medalist = new Command("medalist")
    .description("Enters programming contests: samples, tests, chooses, submits.")
    .version(manifest.version)
    .exitOverride()
    .showHelpAfterError("(add --help for what is possible)")
    .configureHelp({ showGlobalOptions: false });

  addContest(medalist);
  addSolve(medalist);
  addJudge(medalist);
  addPackageCommands(medalist, { whole, decimal, example });
  addReplay(medalist);
  addLab(medalist);
  addTune(medalist);
  addBatchCommand(medalist, { whole, example });
  addResultCommands(medalist, { example, oneMore });
  addRecordCommand(medalist, { whole, example });
  addRuns(medalist);
  addWorker(medalist);
  addSetup(medalist);
  addDoctor(medalist);
  for (const command of medalist.commands) command.exitOverride();
  return medalist;
}

function addContest(medalist: Command): void {
  const command = medalist
    .command("contest")
    .argument("[contest]", "a bundled contest's name, or a folder with contest.yaml")
    .description("Play a whole contest and print its scoreboard.");
  playOptions(command);
  command.optionsGroup("What the result is compared with:");
  addScoreboard(command);
  example(command, "medalist contest olympiad --rule icpc");
  command.action(async (contest: string | undefined, options: object) => {
    const { contestCommand } = await import("./commands/contest.ts");
    await contestCommand(contest, options);
  });
}

function addSolve(medalist: Command): void {
  const command = medalist
    .command("solve")
    .argument("[problem]", "a bundled problem's name, a package folder or a ZIP archive of one")
    .description("Solve one problem.");
  playOptions(command);
  command.optionsGroup("How the package is read:");
  addReading(command);
  example(command, "medalist solve night-market --model openai:o4-mini --max-cost 2");
  command.action(async (problem: string | undefined, options: object) => {
    const { solveCommand } = await import("./commands/solve.ts");
    await solveCommand(problem, options);
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
    .optionsGroup("Rules:")
    .option("--rule <name|file>", ruleNames)
    .option("--cap <n>", "submissions per problem, none for no cap", cap)
    .addOption(new Option("--policy <name|file>").hideHelp())
    .option("--strategy <name|file>", "how the next submission is chosen")
    .option("--weights <file>", "weights of the features to rank by (medalist tune)")
    .option("--repair <rounds>", "rounds in which the model mends programs that lost points", whole)
    .option("--games <n>", "games of each cluster in a tournament that the model judges", whole)
    .option("--setting <key=value>", "any other setting of the agent (docs/settings.md)", collect)
    .option("--clock <kind>", "real or virtual (default: virtual where no model is called)")
    .option(
      "--seed <n>",
      "seed for strategies that draw lots, made inputs, simulated models",
      whole,
    )
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
    .option("--json", "print the result as JSON");
}

function addJudge(medalist: Command): void {
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
    const { judgeCommand } = await import("./commands/judge.ts");
    await judgeCommand(problem, programs, options);
  });
}

function addLab(medalist: Command): void {
  const command = medalist
    .command("lab")
    .argument("<pools>", "a run's id, a bundled simulation's name, or a YAML file with one")
    .description("Compare strategies on recorded or made-up pools, many times, without a model.")
    .option("--strategy <name|file>", "one to compare; again for another (default: all)", collect)
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
    const { labCommand } = await import("./commands/lab.ts");
    await labCommand(pools, options);
  });
}

function addTune(medalist: Command): void {
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
    const { tuneCommand } = await import("./commands/tune.ts");
    await tuneCommand(pools, options);
  });
}

function addReplay(medalist: Command): void {
  const command = medalist
    .command("replay")
    .argument("<run>", "a run's id")
    .description("Play a recorded run again, without a model.")
    .option("--rule <name|file>", "under another rule")
    .option("--cap <n>", "under another cap; none for no cap", cap)
    .addOption(new Option("--policy <name|file>").hideHelp())
    .option("--strategy <name|file>", "with another strategy")
    .option("--slots <n>", "judge containers, for results that were not recorded", whole)
    .option("--runs <dir>", "where runs are kept", "runs")
    .option("--json", "print the result as JSON");
  example(command, "medalist replay 20260102-olympiad-k3f9 --cap none");
  command.action(async (run: string, options: object) => {
    const { replayCommand } = await import("./commands/replay.ts");
    await replayCommand(run, options);
  });
}

function addRuns(medalist: Command): void {
  const command = medalist
    .command("runs")
    .description("List runs.")
    .option("--runs <dir>", "where runs are kept", "runs")
    .option("--json", "print one JSON object a line");
  example(command, "medalist runs");
  command.action(async (options: object) => {
    const { runsCommand } = await import("./commands/runs.ts");
    await runsCommand(options);
  });
}

function addWorker(medalist: Command): void {
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
    const { workerCommand } = await import("./commands/worker.ts");
    await workerCommand(options);
  });
}

function addSetup(medalist: Command): void {
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
    const { setupCommand } = await import("./commands/setup.ts");
    await setupCommand(options);
  });
}

function addDoctor(medalist: Command): void {
  const command = medalist
    .command("doctor")
    .description("Say what is there, what is missing and the command that mends it.")
    .option("--json", "print the checks as JSON");
  example(command, "medalist doctor");
  command.action(async (options: object) => {
    const { doctorCommand } = await import("./commands/doctor.ts");
    await doctorCommand(options);
  });
}

const ruleNames =
  "ioi, icpc, codeforces, codeforces-educational, atcoder, training, uncapped, or a YAML file";

const imageSizes = `
Sizes of the judge image: cpp alone 0.7 GB, with python3 0.7 GB, all languages 1.6 GB.`;

function example(command: Command, line: string): void {
  command.addHelpText("after", `\nExample:\n  $ ${line}`);
}

/** For an option that may be given again. */
function oneMore(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

function cap(text: string): string {
  if (text !== "none" && !/^\d{1,6}$/.test(text))
    throw new InvalidArgumentError("It must be a whole number, or none.");
  return text;
}

function collect(one: string, before: string[] | undefined): string[] {
  return [...(before ?? []), one];
}

function decimals(text: string): number[] {
  return text.split(",").map(decimal);
}

function decimal(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0) {
    throw new InvalidArgumentError("It must be a number, not below 0.");
  }
  return value;
}
