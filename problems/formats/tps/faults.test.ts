import { describe, expect, it } from "vitest";
import { complaintsAs, type Layout, layOutPackage } from "../shared/testing.ts";
import { tps } from "./format.ts";
import { sound, withMapping, withProblem, withSolutions, withSubtasks } from "./testing/sound.ts";

async function complaints(files: Layout): Promise<string[]> {
  return complaintsAs(tps, await layOutPackage(files));
}

describe("faults of TPS's folder", () => {
  it("asks for tests that TPS has to generate", async () => {
    const { "tests/mapping": _, ...rest } = sound;
    expect(await complaints(rest)).toEqual([
      "tests/mapping not supported yet: tests that are not generated",
    ]);
    const { "tests/1-01.in": _input, ...some } = sound;
    expect(await complaints(some)).toEqual([
      'tests/mapping:3 no test "1-01" in tests/',
      'tests/mapping:5 no test "1-01" in tests/',
    ]);
    const { "tests/1-01.out": _answer, ...others } = sound;
    expect(await complaints(others)).toEqual(["tests/1-01.out an answer is missing"]);
  });

  it("refuses a mapping of other lines", async () => {
    expect(await complaints(withMapping("samples 0-01\nfull\n"))).toEqual([
      'tests/mapping:2 "full" is not a subtask and a test',
    ]);
    const mapping = "samples 0-01\r\n2^n 1-01\r\n\r\nfull 2-01\r\nnone 2-01";
    expect(await complaints(withMapping(mapping))).toEqual(['tests/mapping:5 no subtask "none"']);
    expect(await complaints(withMapping("samples 0-01\n2^n 0-01\n"))).toEqual([
      "subtasks.json:4 a subtask without tests",
    ]);
  });

  it("refuses tasks that TPS and CMS run in ways of their own", async () => {
    for (const type of ["Communication", "TwoSteps", "Other"])
      expect(await complaints(withProblem({ type }))).toEqual([
        "problem.json:7 not supported yet: this type of task",
      ]);
    const more = { has_manager: true, type_params: { a: 1 }, grader_name: "stub" };
    expect(await complaints(withProblem(more))).toEqual([
      "problem.json:10 not supported yet: has_manager",
      "problem.json:11 not supported yet: type_params",
      "problem.json:14 not supported yet: grader_name",
    ]);
  });

  it("refuses limits and keys of other kinds, by line", async () => {
    const more = { memory_limit: 256 * 2 ** 20, time_limit: "1", title: undefined };
    expect(await complaints(withProblem(more))).toEqual([
      'problem.json:1 "title" is required',
      'problem.json:5 "time_limit": a number of seconds',
      'problem.json:4 "memory_limit": a memory limit above 1 TiB: it is in MiB',
    ]);
  });

  it("refuses subtasks without sense", async () => {
    const of = (score: unknown, index: unknown = 1) =>
      complaints(
        withSubtasks({
          subtasks: {
            samples: { index: 0, score: 0 },
            "2^n": { index, score },
            full: { index: 2, score: 0 },
          },
        }),
      );
    expect(await of(0)).toEqual(["subtasks.json:3 no subtask is worth any points"]);
    expect(await of(-1)).toEqual(['subtasks.json:10 "subtasks.2^n.score": points below 0']);
    expect(await of(5, 2)).toEqual(["subtasks.json:13 an index twice"]);
    expect(await complaints(withSubtasks({ subtasks: {} }))).toEqual([
      'subtasks.json:3 "subtasks": no subtasks',
    ]);
    const { "subtasks.json": _, ...rest } = sound;
    expect(await complaints(rest)).toEqual(["subtasks.json no such file"]);
  });

  it("needs the graders and the checker that TPS takes for granted", async () => {
    expect(await complaints(withProblem({ has_grader: undefined }))).toEqual([
      "grader a task with graders, and no grader in a known language",
    ]);
    expect(await complaints(withProblem({ has_checker: undefined }))).toEqual([
      "checker/checker.cpp a checker is missing",
    ]);
  });

  it("refuses solutions that are not there, and unknown verdicts", async () => {
    const file = { "solution/a.py": "print(1)\n" };
    expect(await complaints(withSolutions({ "b.py": { verdict: "correct" } }, file))).toEqual([
      'solutions.json:2 no solution "b.py"',
    ]);
    expect(await complaints(withSolutions({ "a.py": { verdict: "fine" } }, file))).toEqual([
      'solutions.json:3 "a.py.verdict": none of TPS\'s verdicts',
    ]);
    const except = { none: "correct" };
    expect(
      await complaints(withSolutions({ "a.py": { verdict: "incorrect", except } }, file)),
    ).toEqual(['solutions.json:5 no subtask "none"']);
  });
});
