import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import path from "node:path";
import * as fc from "fast-check";
import { loadProblem } from "../../load-problem.ts";
import type { Problem, Task } from "../../problem.ts";
import { type Files, writePackage } from "../../testing.ts";
import { PackageError } from "../fault.ts";
import { kinds } from "./kinds.ts";
import { yamlish } from "./yaml-properties.ts";

const any = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
const word = fc.oneof(
  fc.constantFrom("sum", "min", "custom", "grader", "interactive", "output-only", "all", "none"),
  fc.constantFrom("communication", "multi-pass", "product", "{ threshold: 1 }", "secret/large"),
  fc.constantFrom("-1", "0", "1e400", "0x10", "999999999999", "null", "true", ".nan", "~", "../x"),
  fc.constantFrom("__proto__", "constructor", "\u001b[2J", "\ufeff", "\r\n", "\0"),
  fc.string({ unit: "binary", maxLength: 20 }),
  yamlish,
);

type Edit = (text: string) => string;

/** Puts a word in place of part of a line, of its value or of nothing. */
const edit: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(), fc.nat({ max: 30 }), word, fc.constantFrom("cut", "value", "line"))
  .map(([place, length, put, how]) => (text: string) => {
    const lines = text.split("\n");
    const index = place % lines.length;
    const line = lines[index] ?? "";
    const at = how === "cut" ? place % (line.length + 1) : line.indexOf(": ") + 2;
    const end = how === "cut" ? at + length : line.length;
    lines[index] = how === "line" ? put : line.slice(0, at) + put + line.slice(end);
    return lines.join("\n");
  });

const content: fc.Arbitrary<(text: string) => string | Buffer | null> = fc.oneof(
  { weight: 8, arbitrary: fc.array(edit, { minLength: 1, maxLength: 3 }).map(applied) },
  { weight: 1, arbitrary: any.map((bytes) => () => bytes) },
  { weight: 1, arbitrary: fc.constant(() => null) },
);

function applied(edits: readonly Edit[]): Edit {
  return (text) => edits.reduce((changed, each) => each(changed), text);
}

/** A sound package with some of its files changed, left out or replaced by any bytes. */
const nearlySound: fc.Arbitrary<Files> = fc
  .tuple(
    fc.constantFrom(...kinds),
    fc.array(fc.tuple(fc.nat(), content), { minLength: 1, maxLength: 3 }),
  )
  .map(([files, changes]) => {
    const names = Object.keys(files);
    const changed = { ...files };
    for (const [place, change] of changes) {
      const name = names[place % names.length] ?? "";
      const before = changed[name];
      if (typeof before === "string") changed[name] = change(before);
    }
    return changed;
  });

/** Any package loads as a sound problem, or is refused with a bounded list of printable faults. */
export const anyPackageLoadsOrIsRefused = fc.asyncProperty(nearlySound, async (files) => {
  const dir = await writePackage(files);
  try {
    mustBeSound(await loadProblem(dir), dir);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    assert.ok(error.faults.length > 0 && error.message.length < 100_000);
    // oxlint-disable-next-line no-control-regex -- terminals obey them
    assert.doesNotMatch(error.message, /[\0-\x08\x0b-\x1f\x7f]/);
  } finally {
    await rm(path.dirname(dir), { recursive: true, force: true });
  }
});

function mustBeSound({ task, limits, groups, tests }: Problem, dir: string): void {
  mustBeSoundTask(task);
  for (const [name, value] of Object.entries(limits)) {
    assert.ok(Number.isFinite(value) && value > 0, `${name} is ${value}`);
  }
  const names = new Set(tests.map(({ name }) => name));
  assert.ok(groups.length > 0);
  for (const [index, group] of groups.entries()) {
    for (const test of group.tests) assert.ok(names.has(test), test);
    const earlier = new Set(groups.slice(0, index).map(({ name }) => name));
    for (const required of group.requires) assert.ok(earlier.has(required), required);
    assert.ok(Number.isFinite(group.maxScore) && group.maxScore >= 0);
  }
  for (const { inputPath, answerPath } of tests) {
    assert.ok(answerPath !== null);
    assert.ok(inputPath.startsWith(`${dir}/`) && answerPath.startsWith(`${dir}/`));
  }
}

function mustBeSoundTask(task: Task): void {
  if (task.kind === "batch") {
    for (const file of [task.inputFile, task.outputFile])
      assert.ok(file === null || /^[a-zA-Z0-9_][a-zA-Z0-9_.-]*$/.test(file));
  } else if (task.kind === "communication") {
    assert.ok(task.processes >= 1 && task.processes <= 16);
  } else if ("maxPasses" in task) {
    assert.ok(task.maxPasses >= 1 && task.maxPasses <= 100);
  }
}
