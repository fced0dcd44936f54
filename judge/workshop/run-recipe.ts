import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Fault } from "../../problems/package/fault.ts";
import type { Material, Recipe, RecipeProgram, RecipeStep } from "../../problems/workshop.ts";
import { type Compiled, compileProgram } from "../compile/compile.ts";
import { contestantSources, packageSources, type Sources } from "../compile/sources.ts";
import type { Executable } from "../compile/executable.ts";
import type { JudgeContext } from "../context.ts";
import { withFreshTry } from "../slot-use.ts";
import type { StoredFile } from "../sandbox/slot.ts";
import { storedText } from "../stored.ts";
import { shorten } from "../text.ts";
import { recipeBounds } from "./review-recipe.ts";
import { runStep } from "./run-step.ts";
import type { Made } from "./workroom.ts";

const compileLimits = { cpuMs: 60_000, memoryKiB: 2048 * 1024 };
const use = { priority: "bench" } as const;
/** After so many steps went wrong the others are not begun. */
const maxFaults = 20;
/** Steps under way: enough for every slot, few enough to bound what is held of their files. */
const together = 8;
const maxWords = 300;
/** So many files the runner keeps of a run; for more of them a program is run again. */
const keptTogether = 16;

type Work = {
  context: JudgeContext;
  into: string;
  compiled: Map<string, Promise<Compiled>>;
  recipe: Recipe;
  /** Name in the folder by the made file's name. */
  files: Map<string, string>;
  bytesLeft: number;
  /** Of the names that made files were given. */
  count: number;
  faults: Fault[];
};

/**
 * Runs the steps of a recipe, those that need nothing of each other side by side. Rejects for the
 * judge's own fault only.
 */
export async function runRecipe(
  context: JudgeContext,
  recipe: Recipe,
  into: string,
  onStep: (done: number) => void,
): Promise<Made> {
  const work: Work = {
    context,
    into,
    compiled: new Map(),
    recipe,
    files: new Map(),
    bytesLeft: recipeBounds.madeBytes,
    count: 0,
    faults: [],
  };
  const waiting = new Set(recipe.steps);
  let done = 0;
  while (waiting.size > 0 && work.faults.length < maxFaults) {
    const ready = [...waiting].filter((step) =>
      needsOf(step).every((name) => work.files.has(name)),
    );
    // What is left needs something that could not be made.
    if (ready.length === 0) break;
    for (const step of ready) waiting.delete(step);
    const queue = ready.values();
    const take = async () => {
      for (const step of queue) {
        if (work.faults.length >= maxFaults) return;
        await doStep(work, step);
        onStep(++done);
      }
    };
    await Promise.all(Array.from({ length: together }, take));
  }
  for (const step of work.faults.length === 0 ? waiting : [])
    report(work, step, "needs a file that no step before it makes", "Correct the script.");
  return work.faults.length > 0
    ? { ok: false, faults: work.faults }
    : { ok: true, files: work.files };
}

function needsOf({ stdin, files }: RecipeStep): string[] {
  const materials = [...(stdin === null ? [] : [stdin]), ...files.map((file) => file.from)];
  return materials.flatMap((from) => ("made" in from ? [from.made] : []));
}

function report({ faults }: Work, { origin }: RecipeStep, rule: string, hint: string): void {
  faults.push({ file: origin.file, line: origin.line, rule, hint });
}

async function doStep(work: Work, step: RecipeStep): Promise<void> {
  const { context, recipe } = work;
  const program = recipe.programs.get(step.program);
  if (program === undefined) {
    report(work, step, `there is no program ${step.program}`, "Add it, or correct its name.");
    return;
  }
  const asked = work.compiled.get(step.program);
  const compiling = asked ?? compileProgram(context, sourcesOf(program), compileLimits, use);
  work.compiled.set(step.program, compiling);
  const compiled = await compiling;
  if (!compiled.ok) {
    const isFirst = asked === undefined;
    if (isFirst) report(work, step, `${program.name} does not compile`, said(compiled.log));
    return;
  }
  const parts = Math.max(1, Math.ceil(step.makes.length / keptTogether));
  for (let part = 0; part < parts; part++) {
    const makes = step.makes.slice(part * keptTogether, (part + 1) * keptTogether);
    if (!(await runAndKeep(work, compiled.executable, { ...step, makes }, program.name))) return;
  }
}

/** Whether all went well. */
async function runAndKeep(
  work: Work,
  executable: Executable,
  step: RecipeStep,
  name: string,
): Promise<boolean> {
  const { context, into, files } = work;
  const made = new Map(step.makes.map(({ as }) => [as, String(work.count++)]));
  const keep = (as: string, bytes: Buffer) => writeFile(path.join(into, made.get(as) ?? ""), bytes);
  const material = (from: Material) => stored(work, from);
  const task = { executable, step, mostBytes: work.bytesLeft };
  const result = await withFreshTry(context.pool, use, (slot) =>
    runStep(slot, task, material, keep),
  );
  if (!result.ok) {
    report(work, step, `${name} ${result.what}`, said(result.said));
    return false;
  }
  work.bytesLeft -= result.bytes;
  for (const [as, file] of made) files.set(as, file);
  return true;
}

function sourcesOf(program: RecipeProgram): Sources {
  return "source" in program
    ? contestantSources(program, program.graders)
    : packageSources(program);
}

function said(words: string): string {
  const text = shorten(words.trim().replaceAll(/\s+/g, " "), maxWords);
  return text === "" ? "It said nothing." : `It said: ${text}`;
}

function stored({ context, into, files }: Work, from: Material): Promise<StoredFile> {
  if ("text" in from) return Promise.resolve(storedText(from.text));
  const place = "path" in from ? from.path : path.join(into, files.get(from.made) ?? "");
  return context.files.stored(place);
}
