import type { ReferenceSolution, ScoreRange } from "../../problems/problem.ts";
import type { Judgement } from "../judgement.ts";
import { roundScore } from "../scoring/round.ts";
import { brokenRules } from "./broken-rules.ts";

/** What a reference solution was to get and did not. */
export type Difference = {
  /** `score`, `group NAME`, `verdict`, or `judge` where the judge failed. */
  of: string;
  expected: string;
  got: string;
};

/** The differences between what a package writes down for a solution and what the judge gave it. */
export function differencesOf(
  { expectedScore, expectedGroups, verdicts }: ReferenceSolution,
  { score, groups, tests, compile }: Pick<Judgement, "score" | "groups" | "tests" | "compile">,
): Difference[] {
  const failed = tests.filter((test) => test.verdict === "JE");
  return [
    ...failed.slice(0, 1).map(({ name, message }) => ({
      of: "judge",
      expected: "a verdict",
      got: `JE on ${name}: ${message}`,
    })),
    ...scoreDifference("score", expectedScore, score),
    ...Object.entries(expectedGroups).flatMap(([name, range]) => {
      const group = groups.find((each) => each.name === name);
      return scoreDifference(`group ${name}`, range, group?.score ?? 0);
    }),
    ...brokenRules(verdicts, tests).map(({ expected, got }) => ({
      of: "verdict",
      expected,
      got: compile.ok ? got : `${got} (it does not compile)`,
    })),
  ];
}

function scoreDifference(of: string, range: ScoreRange | null, score: number): Difference[] {
  const got = roundScore(score);
  if (range === null || (got >= roundScore(range.min) && got <= roundScore(range.max))) return [];
  return [{ of, expected: describeRange(range), got: String(got) }];
}

/** `40`, or `10 to 40`. */
export function describeRange({ min, max }: ScoreRange): string {
  return min === max ? String(roundScore(min)) : `${roundScore(min)} to ${roundScore(max)}`;
}
