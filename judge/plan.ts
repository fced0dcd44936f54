import type { Problem, TestGroup } from "../problems/problem.ts";
import type { TestResult } from "./judgement.ts";
import { ruins, type Scored, shareOf } from "./scoring/share.ts";

export type PlanOptions = {
  /**
   * Leave a group as soon as it can only be worth nothing, leave out one whose required
   * groups failed, and stop altogether when the judge fails, which makes the judgement void.
   */
  stopEarly: boolean;
  /** Within a group tests of greater urgency run first. Bytes of input: large ones fail most often. */
  urgency: (test: string) => number;
};

/** Names of tests. */
export type Stretch = [next: string, ...later: string[]];

/** Yields stretches, is told results, returns the results of all tests. */
export type Plan = Generator<Stretch, TestResult[], readonly TestResult[]>;

/**
 * The order in which tests are run, as a dialogue. It yields a stretch: the names of the tests
 * that follow one another as long as each is accepted, never none. It is told the results of
 * a beginning of the stretch, of one test at least, and takes them as far as the plan still has
 * them in that order: after a result other than AC it may leave out or stop, and later
 * results of the stretch are then ignored.
 *
 * Groups run in the package's order, and a test shared by groups once. The order depends on
 * nothing but results, so the same program stops at the same place each time, however long
 * the beginnings of stretches are that the plan is told of.
 *
 * @returns every test's result in the order run, then the tests that were skipped.
 */
export function* planTests(problem: Pick<Problem, "groups" | "tests">, options: PlanOptions): Plan {
  const groups = problem.groups.map((group) => mostUrgentFirst(group, options.urgency));
  const results = new Map<string, TestResult>();
  let stretch = stretchAfter(groups, results, options.stopEarly);
  for (let [next, ...later] = stretch; next !== undefined; [next, ...later] = stretch) {
    for (const result of yield [next, ...later]) {
      if (result.name !== stretch[0]) break;
      results.set(result.name, result);
      const isAsAssumed = result.verdict === "AC" && result.fraction === 1;
      stretch = isAsAssumed ? stretch.slice(1) : stretchAfter(groups, results, options.stopEarly);
    }
  }
  const skipped = problem.tests.filter((test) => !results.has(test.name));
  return [...results.values(), ...skipped.map((test) => skip(test.name, SETTLED))];
}

function mostUrgentFirst(group: TestGroup, urgency: PlanOptions["urgency"]): TestGroup {
  return { ...group, tests: group.tests.toSorted((a, b) => urgency(b) - urgency(a)) };
}

const accepted: Scored = { verdict: "AC", fraction: 1 };

/** The tests that are still to be run if each of them is accepted, in order. */
function stretchAfter(
  groups: readonly TestGroup[],
  known: ReadonlyMap<string, TestResult>,
  stopEarly: boolean,
): string[] {
  if (!stopEarly) return [...new Set(groups.flatMap((group) => group.tests))].filter(isUnknown);
  if ([...known.values()].at(-1)?.verdict === "JE") return [];
  const stretch = new Set<string>();
  const full = new Set<string>();
  for (const group of groups) {
    const { name, requires, scoring, tests } = group;
    const isOpen = requires.every((each) => full.has(each));
    const scored = tests.flatMap((test) => known.get(test) ?? (stretch.has(test) ? accepted : []));
    if (!isOpen || scored.some((test) => ruins(scoring, test))) continue;
    const waiting = tests.filter((test) => isUnknown(test) && !stretch.has(test));
    // Under a bound below 1 an accepted test is beyond it, and the first is the last.
    const next = ruins(scoring, accepted) ? waiting.slice(0, 1) : waiting;
    for (const test of next) stretch.add(test);
    const isComplete = scored.length + next.length === tests.length;
    if (isComplete && shareOf(group, (test) => known.get(test) ?? accepted) === 1) full.add(name);
  }
  return [...stretch];

  function isUnknown(test: string): boolean {
    return !known.has(test);
  }
}

const SETTLED = "the score of its groups was settled";

/** The result of a test that was not run. */
export function skip(name: string, reason: string): TestResult {
  return {
    name,
    verdict: "SK",
    fraction: 0,
    cpuMs: 0,
    wallMs: 0,
    memoryKiB: 0,
    message: `not run: ${reason}`,
  };
}
