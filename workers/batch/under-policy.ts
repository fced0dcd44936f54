import type { Entry } from "../../agent/journal/events.ts";
import type { Policy } from "../../judge/referee/policy.ts";
import type { Feedback } from "../../judge/referee/referee.ts";

type GroupFeedback = Extract<Feedback, { level: "groups" }>;

/**
 * A run's journal as if it had been played under another policy: it says so, and results tell no
 * more than the policy lets the contestant know. Results that tell less than points by group are
 * left out, for the judge to be asked again: nothing else says what they are worth.
 */
export function underPolicy(entries: readonly Entry[], policy: Policy): Entry[] {
  return entries.flatMap((entry): Entry[] => {
    const { event } = entry;
    if (event.type === "run-started") return [{ ...entry, event: { ...event, policy } }];
    if (event.type !== "submission-outcome" || !event.outcome.admitted) return [entry];
    const { feedback } = event.outcome;
    if (feedback.level !== "groups") return [];
    const outcome = { ...event.outcome, feedback: narrowed(feedback, policy.feedback) };
    return [{ ...entry, event: { ...event, outcome } }];
  });
}

export function narrowed(feedback: GroupFeedback, level: Policy["feedback"]): Feedback {
  const { verdict, score } = feedback;
  switch (level) {
    case "none":
      return { level };
    case "verdict":
      return { level, verdict };
    case "score":
      return { level, verdict, score };
    case "groups":
      return feedback;
  }
}

/** Points by group of the programs that were submitted in the run, by problem and program. */
export function knownResults(entries: readonly Entry[]): Map<string, GroupFeedback> {
  const known = new Map<string, GroupFeedback>();
  for (const { event } of entries) {
    if (event.type !== "submission-outcome" || !event.outcome.admitted) continue;
    const { feedback } = event.outcome;
    if (feedback.level === "groups") known.set(`${event.problem}/${event.program}`, feedback);
  }
  return known;
}
