import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTemplates } from "./templates.ts";

function folder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), "prompts-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

test("a user's folder takes the place of the prompts that it holds", () => {
  const own = readTemplates(folder({ "solution.md": "Solve {{ title }}." }));
  expect(own.solution).toEqual(["Solve {{ title }}."]);
  expect(own.generator).toBe(readTemplates().generator);
});

test("variants of the solution's prompt take turns", () => {
  const files = { "solution-b.md": "b", "solution-a.md": "a", "solution.md": "plain" };
  expect(readTemplates(folder(files)).solution).toEqual(["a", "b", "plain"]);
});

test("what only some prompts can be filled with is unknown in the others", () => {
  const dir = folder({ "solution.md": "{{failing}}" });
  expect(() => readTemplates(dir)).toThrow("holds {{failing}}");
  expect(readTemplates(folder({ "repair.md": "{{failing}}" })).repair).toBe("{{failing}}");
});

test("an unknown placeholder is told with the file and the known ones", () => {
  const dir = folder({ "brute.md": "{{title}} {{tests}}" });
  expect(() => readTemplates(dir)).toThrow(`${join(dir, "brute.md")} holds {{tests}}`);
});

test("a file that is no prompt is told, so that a misspelt one is not lost", () => {
  expect(() => readTemplates(folder({ "solutions.md": "" }))).toThrow("not the name of a prompt");
});

test("a folder that is not there is told", () => {
  expect(() => readTemplates("/nowhere/prompts")).toThrow("cannot read the prompts in /nowhere");
});
