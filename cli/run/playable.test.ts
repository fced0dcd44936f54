import { describe, expect, it } from "vitest";
import type { Test } from "../../problems/problem.ts";
import { checkPlayable } from "./playable.ts";

const plain: Test = {
  name: "1",
  inputPath: "1.in",
  answerPath: "1.ans",
  args: [],
  files: [],
  checker: null,
};

function check(test: Partial<Test> = {}): void {
  checkPlayable([
    { name: "first", tests: [plain] },
    { name: "second", tests: [plain, { ...plain, ...test }] },
  ]);
}

describe("what the agent plays", () => {
  it("has tests that give the program their inputs", () => {
    expect(() => check()).not.toThrow();
  });

  it("has none that give it more, and it says so before anything is bought", () => {
    expect(() => check({ args: ["x"] })).toThrow(/second has tests with arguments or files/);
    const files = [{ name: "a", path: "a" }];
    expect(() => check({ files })).toThrow(/second has tests with arguments or files/);
  });
});
