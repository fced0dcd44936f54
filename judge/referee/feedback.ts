import type { Judgement } from "../judgement.ts";
import { lookAt, type TestsOfProblem } from "../rules/pretests.ts";
import type { Rule } from "../rules/rule.ts";
import { cutDown } from "./cut-down.ts";
import type { Feedback, FullFeedback } from "./referee.ts";

/** A judgement cut down to what the rule tells. Of single tests only whether the first failed is ever told. */
export function feedbackOf(
  judgement: Judgement,
  { feedback: level, pretests, freeFirstTest }: Rule,
  problem: TestsOfProblem,
): Feedback {
  const look = lookAt(judgement, problem, pretests);
  const first = freeFirstTest && look.failedFirst ? { failedFirst: true as const } : {};
  const told = cutDown(officialFeedback(judgement), level);
  if (told.level === "none") return told;
  return { ...told, verdict: look.pretests, ...first };
}

/** All that any rule tells of a judgement on every test. */
export function officialFeedback({ verdict, score, groups }: Judgement): FullFeedback {
  const told = groups.map((group) => ({
    name: group.name,
    score: group.score,
    maxScore: group.maxScore,
    verdict: group.verdict,
  }));
  return { level: "groups", verdict, score, groups: told };
}
