import { stat } from "node:fs/promises";
import path from "node:path";
import { grammarFolder, readGrammar } from "../../agent/simulated-model/read-grammar.ts";
import { simulatedSkill } from "../../agent/simulated-model/simulated-id.ts";
import { isPriced, modelSpec, poolSpec, type SourceSpec } from "../../agent/sources/source-spec.ts";
import type { Problem } from "../../problems/problem.ts";
import { UserError } from "../user-error.ts";
import type { PlayOptions } from "./play-options.ts";

/**
 * Where the programs for a problem come from, by the options that were given.
 *
 * @throws UserError, SourceError
 */
export async function sourceOf(
  problem: Problem,
  options: PlayOptions,
  inContest: boolean,
): Promise<SourceSpec> {
  if (options.model === undefined) {
    return poolSpec(await poolOf(problem, options.pool, inContest));
  }
  if (options.pool !== undefined) {
    throw new UserError("--model and --pool exclude each other.", "Choose one of them.", 2);
  }
  const skill = simulatedSkill(options.model);
  return skill === null ? modelOf(options.model, options) : simulatedOf(problem, skill, options);
}

function modelOf(model: string, options: PlayOptions): SourceSpec {
  const spec = modelSpec({
    model,
    baseUrl: options.baseUrl,
    reasoningEffort: options.effort,
    temperatures: options.temperature,
    promptsDir: options.prompts,
    pricesFile: options.prices,
    fresh: options.fresh,
  });
  if (options.maxCost === undefined || isPriced(spec)) return spec;
  throw new UserError(
    `--max-cost can't hold for ${model}: its price is not known.`,
    "Give its price with --prices FILE (docs/models.md), or use --max-tokens.",
  );
}

/** What only a model that is called can take. */
const modelOptions = [
  ["baseUrl", "--base-url"],
  ["effort", "--effort"],
  ["temperature", "--temperature"],
  ["prompts", "--prompts"],
  ["prices", "--prices"],
] as const;

async function simulatedOf(
  problem: Problem,
  skill: number,
  options: PlayOptions,
): Promise<SourceSpec> {
  for (const [key, option] of modelOptions) {
    if (options[key] === undefined) continue;
    throw new UserError(
      `${option} says nothing to a simulated model.`,
      "Leave it out; docs/simulated-model.md tells what there is to choose.",
      2,
    );
  }
  const grammarDir = grammarFolder(problem.dir);
  readGrammar(grammarDir, problem);
  const own = path.join(problem.dir, "pool");
  const poolDir = (await isFolder(own)) ? own : null;
  const { seed = 1, stylesOnce } = options;
  return { kind: "simulated", skill, seed, grammarDir, poolDir, stylesOnce };
}

async function poolOf(
  problem: Problem,
  given: string | undefined,
  inContest: boolean,
): Promise<string> {
  const own = path.join(problem.dir, "pool");
  const below = given === undefined ? own : path.join(given, problem.name);
  if (await isFolder(below)) return below;
  if (given !== undefined && !inContest && (await isFolder(given))) return given;
  if (given === undefined) {
    throw new UserError(
      `${problem.name} comes with no recorded programs (${own} is not there).`,
      "Say where programs come from: --model PROVIDER:NAME or --pool DIR.",
      2,
    );
  }
  throw new UserError(
    `There is no folder ${below} with recorded programs for ${problem.name}.`,
    "A contest's --pool DIR holds a folder for each problem.",
    2,
  );
}

async function isFolder(dir: string): Promise<boolean> {
  const info = await stat(dir).catch(() => undefined);
  return info?.isDirectory() ?? false;
}
