import { describe, expect, it } from "vitest";
import type { JudgeProgram, Problem, SourceFile } from "../problems/problem.ts";
import { describeJudges } from "./describe-judges.ts";

const program = (name: string, ...more: SourceFile[]): JudgeProgram => ({
  name,
  language: "cpp20",
  files: [{ name, text: "int main() {}\n" }, ...more],
});

const testlib = { name: "testlib.h", text: '/* … */\n#define VERSION "0.9.41-SNAPSHOT"\n' };
const batch: Problem["task"] = { kind: "batch", inputFile: null, outputFile: null, graders: null };
const standard: Problem["checker"] = {
  kind: "standard",
  caseSensitive: false,
  spaceSensitive: false,
  floatAbsolute: null,
  floatRelative: null,
};

describe("who judged", () => {
  it.each<[Problem["task"], Problem["checker"], string]>([
    [batch, standard, "medalist's own comparison"],
    [
      batch,
      { kind: "testlib", program: program("check.cpp", testlib), args: [] },
      "checker check.cpp, testlib convention, the package's own testlib.h 0.9.41-SNAPSHOT",
    ],
    [
      batch,
      { kind: "testlib", program: program("check.cpp"), args: [] },
      "checker check.cpp, testlib convention",
    ],
    [
      batch,
      { kind: "cms", program: program("checker.cpp", { ...testlib, text: "" }), args: [] },
      "checker checker.cpp, CMS convention, the package's own testlib.h",
    ],
    [
      {
        kind: "communication",
        manager: program("manager.cpp"),
        processes: 1,
        io: "std",
        graders: null,
      },
      { kind: "task" },
      "manager manager.cpp, CMS convention",
    ],
    [
      {
        kind: "interactive",
        interactor: program("interact.cpp", testlib),
        convention: "testlib",
        args: [],
        maxPasses: 1,
        graders: null,
      },
      { kind: "testlib", program: program("check.cpp"), args: [] },
      "interactor interact.cpp, testlib convention, the package's own testlib.h 0.9.41-SNAPSHOT; checker check.cpp, testlib convention",
    ],
  ])("%#: %o", (task, checker, told) => {
    expect(describeJudges({ task, checker })).toBe(told);
  });
});
