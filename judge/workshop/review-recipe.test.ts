import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bounds } from "../../problems/package/bounds.ts";
import type { RecipeStep } from "../../problems/workshop.ts";
import { recipeKey } from "./recipe-key.ts";
import { recipeBounds, reviewRecipe } from "./review-recipe.ts";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), "medalist-recipe-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const step = (more: Partial<RecipeStep>): RecipeStep => ({
  origin: { file: "script", line: 7 },
  program: "gen",
  args: [],
  stdin: null,
  files: [],
  makes: [],
  ...more,
});

const ruleOf = async (...steps: RecipeStep[]) =>
  (await reviewRecipe({ programs: new Map(), steps }))?.rule ?? null;

it("lets a recipe pass that asks for little", async () => {
  await writeFile(path.join(dir, "small"), "1\n");
  const from = { path: path.join(dir, "small") };
  expect(await ruleOf(step({ args: ["1"], stdin: from, files: [{ name: "a", from }] }))).toBe(null);
});

it("refuses what would fill memory or the disk, or never end", async () => {
  const { steps, words, commandBytes } = recipeBounds;
  const huge = path.join(dir, "huge");
  await writeFile(huge, "");
  await truncate(huge, 2 ** 40);
  const tooLarge = `needs a file of more than ${bounds.testBytes} bytes`;
  expect(await ruleOf(step({ stdin: { path: huge } }))).toBe(tooLarge);
  expect(await ruleOf(step({ files: [{ name: "a", from: { path: huge } }] }))).toBe(tooLarge);
  expect(await ruleOf(step({ stdin: { path: "/dev/zero" } }))).toBe(tooLarge);
  const wordy = step({ args: Array.from({ length: words + 1 }, () => "a") });
  expect(await ruleOf(wordy)).toBe(`a command of more than ${words} words`);
  const long = step({ args: ["a".repeat(commandBytes + 1)] });
  expect(await ruleOf(step({}), long)).toBe(`a command of more than ${commandBytes} bytes`);
  const many = Array.from({ length: steps + 1 }, () => step({}));
  expect(await ruleOf(...many)).toBe(`more than ${steps} files to make`);
});

it("has keys by the content of programs of any name", async () => {
  const keyOf = (name: string, text: string) => {
    const program = { name: "gen.py", language: "python3" as const, files: [{ name, text }] };
    return recipeKey({ programs: new Map([[name, program]]), steps: [step({ program: name })] });
  };
  for (const name of ["gen", "__proto__", "constructor"])
    expect(await keyOf(name, "print(1)")).not.toBe(await keyOf(name, "print(2)"));
});
