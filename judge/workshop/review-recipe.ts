import { stat } from "node:fs/promises";
import { bounds } from "../../problems/package/bounds.ts";
import type { Fault } from "../../problems/package/fault.ts";
import type { Recipe, RecipeStep } from "../../problems/workshop.ts";

/** What a recipe may ask for. */
export const recipeBounds = {
  steps: bounds.entries,
  /** Of one command. */
  words: 200,
  commandBytes: 64 * 1024,
  /** All that is made together, which lies in the cache. */
  madeBytes: 4 * 1024 ** 3,
} as const;

/** The first fault of a recipe that asks for too much; null when it may be run. */
export async function reviewRecipe({ steps }: Recipe): Promise<Fault | null> {
  const last = steps.at(recipeBounds.steps);
  if (last !== undefined) return faultOf(last, `more than ${recipeBounds.steps} files to make`);
  const seen = new Set<string>();
  for (const step of steps) {
    const { words, commandBytes } = recipeBounds;
    if (step.args.length > words) return faultOf(step, `a command of more than ${words} words`);
    if (Buffer.byteLength(step.args.join(" ")) > commandBytes)
      return faultOf(step, `a command of more than ${commandBytes} bytes`);
    for (const place of pathsOf(step)) {
      if (!seen.has(place) && !(await isSmallFile(place)))
        return faultOf(step, `needs a file of more than ${bounds.testBytes} bytes`);
      seen.add(place);
    }
  }
  return null;
}

function faultOf({ origin }: RecipeStep, rule: string): Fault {
  return { file: origin.file, line: origin.line, rule, hint: "Ask for less." };
}

function pathsOf({ stdin, files }: RecipeStep): string[] {
  const materials = [...(stdin === null ? [] : [stdin]), ...files.map((file) => file.from)];
  return materials.flatMap((from) => ("path" in from ? [from.path] : []));
}

async function isSmallFile(place: string): Promise<boolean> {
  const info = await stat(place);
  return info.isFile() && info.size <= bounds.testBytes;
}
