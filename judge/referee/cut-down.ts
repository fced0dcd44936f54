import type { Rule } from "../rules/rule.ts";
import type { Feedback } from "./referee.ts";

const order: readonly Feedback["level"][] = ["none", "verdict", "score", "groups"];

/** Feedback of a level, made of feedback that tells as much or more. Of less nothing can be made. */
export function cutDown(feedback: Feedback, level: Rule["feedback"]): Feedback {
  if (!tellsAtLeast(feedback, level))
    throw new Error(`feedback of level ${feedback.level} can't be made into ${level}`);
  if (level === "none" || feedback.level === "none") return { level: "none" };
  const { verdict } = feedback;
  const first = feedback.failedFirst === true ? { failedFirst: true as const } : {};
  if (level === "verdict" || feedback.level === "verdict")
    return { level: "verdict", verdict, ...first };
  const { score } = feedback;
  if (level === "score" || feedback.level === "score")
    return { level: "score", verdict, score, ...first };
  return { level, verdict, score, groups: feedback.groups, ...first };
}

export function tellsAtLeast(feedback: Feedback, level: Rule["feedback"]): boolean {
  return order.indexOf(feedback.level) >= order.indexOf(level);
}
