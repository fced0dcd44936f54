import type { Problem, TestGroup } from "../problems/problem.ts";
import type { TestResult } from "./judgement.ts";

export type PlanOptions = {
  /**
   * Leave a `min` group as soon as a test in it is worth nothing, and everything as soon as
   * the judge fails, which makes the judgement void.
   */
  stopEarly: boolean;
  /** Bytes of a test's input. The largest run first: they fail most often. */
  inputBytes: (test: string) => number;
};

/**
 * The order in which tests are run, as a dialogue: it yields the name of the next test and
 * is told its result. Groups run in the package's order, a test shared by groups once, and
 * within a group larger inputs first. The order depends on nothing but results, so the same
 * program stops at the same place each time.
 *
 * @returns every test's result in the order run, then the tests that were skipped.
 */
export function* planTests(
  problem: Pick<Problem, "groups" | "tests">,
  options: PlanOptions,
): Generator<string, TestResult[], TestResult> {
  const results = new Map<string, TestResult>();
  for (const group of problem.groups) {
    for (const name of largestFirst(group, options.inputBytes)) {
      if (options.stopEarly && (isVoid(results) || isSettled(group, results))) break;
      if (!results.has(name)) results.set(name, yield name);
    }
  }
  const skipped = problem.tests.filter((test) => !results.has(test.name));
  return [...results.values(), ...skipped.map((test) => skip(test.name))];
}

function largestFirst(group: TestGroup, inputBytes: (test: string) => number): string[] {
  return group.tests.toSorted((a, b) => inputBytes(b) - inputBytes(a));
}

function isVoid(results: ReadonlyMap<string, TestResult>): boolean {
  return [...results.values()].at(-1)?.verdict === "JE";
}

function isSettled(group: TestGroup, results: ReadonlyMap<string, TestResult>): boolean {
  if (group.scoring !== "min") return false;
  return group.tests.some((name) => results.get(name)?.fraction === 0);
}

function skip(name: string): TestResult {
  return {
    name,
    verdict: "SK",
    fraction: 0,
    cpuMs: 0,
    wallMs: 0,
    memoryKiB: 0,
    message: "not run: the score of its groups was settled",
  };
}
