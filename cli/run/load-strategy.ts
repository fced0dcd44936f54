import { stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { strategyNames } from "../../agent/settings.ts";
import type { Choice, Strategy, StrategyState } from "../../agent/strategy/strategy.ts";
import { UserError } from "../user-error.ts";

/** A strategy by name; `own` holds it where it is not one of medalist's. */
export type LoadedStrategy = { name: string; own: Readonly<Record<string, Strategy>> };

const isFile = /\.[cm]?[jt]s$/;

const choiceSchema = z
  .object({ program: z.int().min(0), why: z.looseObject({ note: z.string() }) })
  .nullable();

/**
 * One of medalist's strategies, or one that a module exports by default or as `strategy`
 * (docs/writing-a-strategy.md). A file's name as a strategy is its absolute path, so that a run
 * finds it again.
 *
 * @throws UserError when there is none
 */
export async function loadStrategy(nameOrPath: string): Promise<LoadedStrategy> {
  if ((strategyNames as readonly string[]).includes(nameOrPath))
    return { name: nameOrPath, own: {} };
  if (!isFile.test(nameOrPath))
    throw new UserError(
      `There is no strategy ${JSON.stringify(nameOrPath)}.`,
      `Name one of ${strategyNames.join(", ")}, or the path of a .ts or .js file with one.`,
      2,
    );
  const file = path.resolve(nameOrPath);
  const own = { name: path.basename(file), ...(await readStrategy(file)) };
  return { name: file, own: { [file]: own } };
}

async function readStrategy(file: string): Promise<Omit<Strategy, "name">> {
  if (!((await stat(file).catch(() => null))?.isFile() ?? false))
    throw new UserError(`There is no file ${file}.`, "Correct the path of the strategy.", 2);
  const loaded: unknown = await import(pathToFileURL(file).href).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${file} can't be loaded: ${reason}`, "Correct the file or its path.");
  });
  const found = z
    .object({ default: hasChoose.optional(), strategy: hasChoose.optional() })
    .safeParse({ ...(typeof loaded === "object" ? loaded : {}) });
  const strategy = found.data?.default ?? found.data?.strategy;
  if (strategy === undefined)
    throw new UserError(
      `${file} exports no strategy.`,
      "Export { name, choose } by default; docs/writing-a-strategy.md shows one.",
    );
  const { choose, drawsLots = true } = strategy;
  return { drawsLots, choose: (state) => checked(file, asked(file, choose, state), state) };
}

const hasChoose = z.object({
  drawsLots: z.boolean().optional(),
  choose: z.custom<(state: StrategyState) => unknown>((value) => typeof value === "function"),
});

/** What it throws is the file's fault, and is told with the place in it. */
function asked(file: string, choose: (state: StrategyState) => unknown, state: StrategyState) {
  try {
    return choose(state);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const trace = error instanceof Error ? (error.stack ?? "") : "";
    const line = new RegExp(String.raw`${path.basename(file)}:(\d+)`).exec(trace)?.[1];
    throw new UserError(
      `${file}${line === undefined ? "" : `:${line}`} threw: ${reason}`,
      "Correct it; docs/writing-a-strategy.md says what the state holds.",
    );
  }
}

/** A choice of this field that was not submitted before, with all that a journal wants of it. */
function checked(file: string, given: unknown, state: StrategyState): Choice | null {
  const result = choiceSchema.safeParse(given);
  if (!result.success)
    throw new UserError(
      `${file} chose what is no choice: ${z.prettifyError(result.error)}`,
      "Return null, or { program, why: { note } }.",
    );
  if (result.data === null) return null;
  const { program, why } = result.data;
  const isTried = state.submitted.some((one) => one.program === program);
  if (program >= state.field.programs.length || isTried)
    throw new UserError(
      `${file} chose program ${program}, which ${isTried ? "was submitted before" : "there is not"}.`,
      "Choose an index of state.field.programs that is in no submission.",
    );
  return { program, why: whySchema.parse(why) };
}

/** What is not told is unknown. */
const whySchema = z.object({
  group: z.string().nullable().catch(null),
  rank: z.number().nullable().catch(null),
  cluster: z.number().nullable().catch(null),
  clusterSize: z.number().nullable().catch(null),
  score: z.number().nullable().catch(null),
  components: z.record(z.string(), z.number()).catch({}),
  note: z.string().catch(""),
});
