import type { TestGroup } from "../../problems/problem.ts";
import type { GroupResult } from "../judgement.ts";
import { roundScore, withoutBinaryNoise } from "./round.ts";
import { type Scored, shareOf } from "./share.ts";
import { worstVerdict } from "./worst-verdict.ts";

/**
 * Results of a problem's test groups, in their order; their scores are not rounded to decimals. A test that was
 * not run is worth nothing. A group of which a required group has not its full score is worth
 * nothing either, and its verdict is SK, whether its tests were run or not. One with its full
 * score is AC, also where a threshold calls outcomes below 1 good enough.
 *
 * @param results by test name
 */
export function scoreGroups(
  groups: readonly TestGroup[],
  results: ReadonlyMap<string, Scored>,
): GroupResult[] {
  const full = new Set<string>();
  const resultOf = (test: string) => results.get(test) ?? notRun;
  return groups.map((group) => {
    const tests = group.tests.map(resultOf);
    const verdict = worstVerdict(tests.map((test) => test.verdict));
    const { name, maxScore } = group;
    if (!group.requires.every((each) => full.has(each)))
      return { name, score: 0, maxScore, verdict: verdict === "JE" ? "JE" : "SK" };
    const share = shareOf(group, resultOf);
    const score = withoutBinaryNoise(maxScore * share);
    if (share < 1) return { name, score, maxScore, verdict };
    full.add(name);
    return { name, score: maxScore, maxScore, verdict: "AC" };
  });
}

const notRun: Scored = { verdict: "SK", fraction: 0 };

/**
 * Score of one submission: the sum over its groups, rounded to two decimals. As in CMS, which
 * runs the IOI, only the sum is rounded (`ScoreTypeGroup.compute_score`, `task_score`): three
 * groups with a third of 10 points make 10, not 9.99.
 */
export function scoreProblem(groups: readonly Pick<GroupResult, "score">[]): number {
  return roundScore(groups.reduce((sum, group) => sum + group.score, 0));
}

/**
 * Best result per group over all submissions to a problem, which is what the IOI counts:
 * the problem's score is the sum over groups of the best score any submission
 * got there. Groups keep the order in which they first appear; of equal scores the earlier
 * submission's result stays.
 */
export function bestPerGroup(submissions: readonly (readonly GroupResult[])[]): GroupResult[] {
  const best = new Map<string, GroupResult>();
  for (const groups of submissions)
    for (const group of groups) {
      const known = best.get(group.name);
      if (known === undefined || group.score > known.score) best.set(group.name, group);
    }
  return [...best.values()];
}
