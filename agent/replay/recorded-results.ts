import type { Feedback, FullFeedback } from "../../judge/referee/referee.ts";
import { cutDown, tellsAtLeast } from "../../judge/referee/cut-down.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import type { Entry } from "../journal/events.ts";

/** What became of a program that the run submitted; `void` where the judge failed on it. */
export type RecordedResult =
  | {
      feedback: Feedback;
      /** The judgement on all tests, by group; null where the journal does not hold it. */
      official: FullFeedback | null;
      judgingMs: number;
    }
  | "void";

/**
 * What the run's programs got, by problem and program: its submissions, and others that its
 * results hold a judgement of, to which it takes as long as to the slowest submission.
 */
export function recordedResults(
  entries: readonly Entry[],
  rule: Rule,
): Map<string, RecordedResult> {
  const results = new Map<string, RecordedResult>();
  const officials = new Map<string, FullFeedback>();
  for (const { event } of entries) {
    if (event.type !== "results") continue;
    for (const { problem, program, ...told } of event.judged)
      officials.set(`${problem}/${program}`, { level: "groups", ...told });
  }
  for (const { event } of entries) {
    if (event.type !== "submission-outcome") continue;
    const { outcome, problem, program } = event;
    const key = `${problem}/${program}`;
    if (outcome.admitted) {
      const { feedback, atMs, judgedAtMs } = outcome;
      const isWhole = feedback.level === "groups" && rule.pretests === null;
      const official = officials.get(key) ?? (isWhole ? feedback : null);
      results.set(key, { feedback, official, judgingMs: judgedAtMs - atMs });
    } else if (outcome.reason === "void") results.set(key, "void");
  }
  const judgingMs = slowest(results);
  for (const [key, official] of officials)
    if (!results.has(key)) results.set(key, { feedback: { level: "none" }, official, judgingMs });
  return results;
}

/** The longest that the judge took, in milliseconds; 0 where nothing was judged. */
export function slowest(results: ReadonlyMap<string, RecordedResult>): number {
  return results
    .values()
    .reduce((most, one) => (one === "void" ? most : Math.max(most, one.judgingMs)), 0);
}

/**
 * What another rule would have told of a submission; null where the journal does not hold that.
 * Which tests failed is not in it, so that other pretests, or a first test that costs nothing,
 * can't be told from it.
 */
export function feedbackUnder(
  rule: Rule,
  recorded: Rule,
  { feedback, official }: Exclude<RecordedResult, "void">,
): Feedback | null {
  const asBefore = sameTests(rule, recorded);
  if (asBefore && tellsAtLeast(feedback, rule.feedback)) return cutDown(feedback, rule.feedback);
  const needsTests = rule.pretests !== null || rule.freeFirstTest;
  return official === null || needsTests ? null : cutDown(official, rule.feedback);
}

function sameTests(a: Rule, b: Rule): boolean {
  const freeAlike = !a.freeFirstTest || b.freeFirstTest;
  return freeAlike && JSON.stringify(a.pretests) === JSON.stringify(b.pretests);
}
