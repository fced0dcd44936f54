import * as fc from "fast-check";
import type { GroupResult } from "../judgement.ts";
import { roundScore } from "../scoring/round.ts";
import type { Verdict } from "../verdict.ts";
import type { Counted } from "./counted.ts";

/** A submission in minute `minute`, judged at once on all tests. */
export function submission(minute: number, verdict: Verdict, more: Partial<Counted> = {}): Counted {
  const atMs = Math.round(minute * 60_000);
  return {
    atMs,
    judgedAtMs: atMs,
    verdict,
    pretests: verdict,
    failedFirst: false,
    score: verdict === "AC" ? 100 : 0,
    groups: null,
    ...more,
  };
}

/** With these points in groups of 40 and 60. */
export function withGroups(minute: number, points: readonly number[]): Counted {
  const groups = points.map((score, index): GroupResult => {
    const maxScore = index === 0 ? 40 : 60;
    return { name: `g${index}`, score, maxScore, verdict: score === maxScore ? "AC" : "WA" };
  });
  const score = roundScore(points.reduce((sum, each) => sum + each, 0));
  return submission(minute, score === 100 ? "AC" : "WA", { groups, score });
}

const verdict = fc.constantFrom<Verdict>("AC", "WA", "TLE", "CE", "RTE");

/** Submissions to one problem in the order in which they are made, within five hours. */
export const someSubmissions = fc
  .array(
    fc.record({
      afterMs: fc.nat(1_000_000),
      verdict,
      pretests: verdict,
      failedFirst: fc.boolean(),
      points: fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 60 })),
    }),
    { maxLength: 18 },
  )
  .map((steps) => {
    let atMs = 0;
    return steps.map(({ afterMs, points, ...told }): Counted => {
      atMs += afterMs;
      const pretests =
        told.verdict === "AC" || told.verdict === "CE" ? told.verdict : told.pretests;
      return { ...withGroups(0, points), ...told, pretests, atMs, judgedAtMs: atMs };
    });
  });
