import type { Problem } from "../../problems/problem.ts";
import type { Judgement } from "../judgement.ts";
import { worstVerdict } from "../scoring/worst-verdict.ts";
import type { Verdict } from "../verdict.ts";
import type { Pretests, Rule } from "./rule.ts";

/** What of a problem decides which tests are pretests. */
export type TestsOfProblem = {
  groups: readonly Pick<Problem["groups"][number], "name" | "tests">[];
  tests: readonly Pick<Problem["tests"][number], "name">[];
};

/** Names of the pretests, in the package's order; every test where the rule has none. */
export function pretestsOf({ groups, tests }: TestsOfProblem, pretests: Pretests | null): string[] {
  if (pretests === null) return tests.map(({ name }) => name);
  const chosen = new Set(
    "share" in pretests
      ? groups.flatMap((group) => group.tests.slice(0, countOf(group.tests.length, pretests.share)))
      : groups.flatMap((group) => (pretests.groups.includes(group.name) ? group.tests : [])),
  );
  return tests.map(({ name }) => name).filter((name) => chosen.has(name));
}

/** At least one; 0.3 of 10 is 3, whatever the binary digits say. */
function countOf(tests: number, share: number): number {
  return Math.ceil(Number((tests * share).toFixed(9)));
}

/** The verdict of a judgement on some of the tests that it ran. */
export function verdictOn(judgement: Judgement, tests: readonly string[]): Verdict {
  const byName = new Map(judgement.tests.map(({ name, verdict }) => [name, verdict]));
  return worstVerdict(tests.map((name) => byName.get(name) ?? "SK"));
}

/** Tests as a contestant sees them fail: the verdict on the pretests, and whether the first failed. */
export type Look = { pretests: Verdict; failedFirst: boolean };

export function lookAt(
  judgement: Judgement,
  problem: TestsOfProblem,
  pretests: Pretests | null,
): Look {
  const names = pretestsOf(problem, pretests);
  const [first] = names;
  const verdict = pretests === null ? judgement.verdict : verdictOn(judgement, names);
  const onFirst = first === undefined ? "AC" : verdictOn(judgement, [first]);
  return { pretests: verdict, failedFirst: !["AC", "PA", "SK", "CE"].includes(onFirst) };
}

/** How much of the tests must be run so that a rule can tell all that it tells. */
export function extentUnder(rule: Pick<Rule, "pretests" | "freeFirstTest">): "score" | "all" {
  return rule.pretests !== null || rule.freeFirstTest ? "all" : "score";
}
