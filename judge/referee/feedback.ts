import type { Judgement } from "../judgement.ts";
import type { Policy } from "./policy.ts";
import type { Feedback } from "./referee.ts";

/** A judgement cut down to what the contest tells. Nothing of single tests is ever told. */
export function feedbackOf(judgement: Judgement, level: Policy["feedback"]): Feedback {
  const { verdict, score } = judgement;
  switch (level) {
    case "none":
      return { level };
    case "verdict":
      return { level, verdict };
    case "score":
      return { level, verdict, score };
    case "groups":
      return {
        level,
        verdict,
        score,
        groups: judgement.groups.map((group) => ({
          name: group.name,
          score: group.score,
          maxScore: group.maxScore,
          verdict: group.verdict,
        })),
      };
  }
}
