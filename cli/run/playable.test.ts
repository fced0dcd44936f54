import { describe, expect, it } from "vitest";
import type { Task, Test } from "../../problems/problem.ts";
import { checkPlayable } from "./playable.ts";

const batch = { kind: "batch", inputFile: null, outputFile: null, graders: null } as const;
const graders = { hidden: {}, public: {} };

const plain: Test = {
  name: "1",
  inputPath: "1.in",
  answerPath: "1.ans",
  args: [],
  files: [],
  checker: null,
};

function check(task: Task, test: Partial<Test> = {}): void {
  checkPlayable([
    { name: "first", task: batch, tests: [plain] },
    { name: "second", task, tests: [plain, { ...plain, ...test }] },
  ]);
}

describe("what the agent plays", () => {
  it("is batch tasks on standard streams, with a grader or without", () => {
    expect(() => check(batch)).not.toThrow();
    expect(() => check({ ...batch, graders })).not.toThrow();
  });

  it("has no tests that give the program more than its input", () => {
    expect(() => check(batch, { args: ["x"] })).toThrow(/second has tests with arguments or files/);
    const files = [{ name: "a", path: "a" }];
    expect(() => check(batch, { files })).toThrow(/second has tests with arguments or files/);
  });

  it.each([
    [{ ...batch, inputFile: "a.in" }, /second is a batch task with files/],
    [{ kind: "two-step", graders: null }, /second is a two-step task/],
    [{ kind: "multi-pass", maxPasses: 2, graders: null }, /a multi-pass task/],
    [{ kind: "output-only" }, /an output-only task/],
  ] as [Task, RegExp][])(
    "is nothing else, and it says so before anything is bought",
    (task, says) => {
      expect(() => check(task)).toThrow(says);
    },
  );
});
