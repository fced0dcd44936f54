import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Fault } from "../../package/fault.ts";
import type { Material, Recipe, RecipeStep, Workshop } from "../../workshop.ts";

/** Remembers what it was asked for; each step makes a text that tells how it was made. */
export type FakeWorkshop = Workshop & { recipes: Recipe[] };

/**
 * @param faults which it fails with
 * @param lost made files that it forgets
 */
export function fakeWorkshop(faults: Fault[] = [], lost: readonly string[] = []): FakeWorkshop {
  const recipes: Recipe[] = [];
  return {
    recipes,
    async make(recipe) {
      recipes.push(recipe);
      if (faults.length > 0) return { ok: false, faults };
      const folder = await mkdtemp(path.join(os.tmpdir(), "medalist-made-"));
      const files = new Map<string, string>();
      for (const step of recipe.steps) await play(step, folder, files);
      for (const name of lost) files.delete(name);
      return { ok: true, files };
    },
    slowest: () => Promise.reject(new Error("no reader of this format asks for it")),
  };
}

async function play(
  { program, args, stdin, files, makes }: RecipeStep,
  folder: string,
  made: Map<string, string>,
): Promise<void> {
  const given = [
    ...(stdin === null ? [] : [`< ${await textOf(stdin, made)}`]),
    ...(await Promise.all(files.map(async (f) => `${f.name}: ${await textOf(f.from, made)}`))),
  ];
  for (const { from, as } of makes) {
    const at = path.join(folder, as);
    const to = "file" in from ? ` > ${from.file}` : "";
    await writeFile(at, `${[program, ...args, ...given].join(" ").trim()}${to}\n`);
    made.set(as, at);
  }
}

async function textOf(material: Material, made: ReadonlyMap<string, string>): Promise<string> {
  if ("text" in material) return material.text;
  const at = "path" in material ? material.path : made.get(material.made);
  if (at === undefined) throw new Error("a step uses what no earlier one made");
  return (await readFile(at, "utf8")).trim();
}
