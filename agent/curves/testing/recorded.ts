import type { EventBody } from "../../journal/events.ts";
import { ioi } from "../../../judge/rules/ioi.ts";
import type { Rule } from "../../../judge/rules/rule.ts";
import type { Verdict } from "../../../judge/verdict.ts";
import { termsOf } from "../../../judge/rules/sessions.ts";
import { groupPointsOf } from "../../solve/known-score.ts";
import { fakeProblem } from "../../testing/fake-problem.ts";
import type { RecordedProblem } from "../counted.ts";

/** A problem with groups of these maxima, named g1, g2 and so on, and what was recorded of it. */
export function recorded(
  name: string,
  maxScores: number[],
  events: EventBody[],
  changes: Partial<Rule> = {},
  endMs: number | null = null,
): RecordedProblem {
  const problem = fakeProblem(name, maxScores);
  const schedule = {
    rule: { ...ioi, ...changes },
    sessions: [],
    problems: [name],
    endMs,
    points: {},
    outputOnly: [],
  };
  const terms = termsOf(schedule, name, groupPointsOf(problem));
  return { problem, events, terms, official: new Map() };
}

/** An answer that cost so much, with this program; null for one without code. */
export function sample(problem: string, program: string | null, costUsd: number | null): EventBody {
  return {
    type: "sample",
    problem,
    want: "solution",
    group: null,
    index: 0,
    aimedAt: null,
    code: program === null ? null : { id: program, language: "cpp20", source: program },
    reason: "",
    usage: { model: "m", inputTokens: 1, outputTokens: 1, reasoningTokens: 0, costUsd },
    durationMs: 1_000,
    cached: false,
    repairs: null,
  };
}

/** A program that compiles. */
export function practised(problem: string, program: string): EventBody {
  const scorer = null;
  return {
    type: "practised",
    problem,
    program,
    role: "solution",
    scorer,
    compiled: true,
    log: "",
    samples: [],
  };
}

/** A counted submission, judged in this minute of the contest, with its points by group. */
export function judged(
  problem: string,
  program: string,
  minute: number,
  points: number[],
): EventBody {
  const score = points.reduce((sum, each) => sum + each, 0);
  const groups = points.map((each, index) => ({
    name: `g${index + 1}`,
    score: each,
    maxScore: each,
    verdict: "AC" as const,
  }));
  return {
    type: "submission-outcome",
    problem,
    number: minute,
    program,
    outcome: {
      admitted: true,
      number: minute,
      atMs: minute * 60_000 - 10_000,
      judgedAtMs: minute * 60_000,
      feedback: { level: "groups", verdict: "WA", score, groups },
    },
    gained: null,
    score: null,
    rejected: 0,
    reachedAtMs: null,
  };
}

/** One of which only the verdict is told, submitted in this minute and judged at once. */
export function verdictOf(
  problem: string,
  program: string,
  minute: number,
  verdict: Verdict,
  failedFirst = false,
): EventBody {
  const outcome = {
    admitted: true as const,
    number: minute,
    atMs: minute * 60_000,
    judgedAtMs: minute * 60_000,
    feedback: { level: "verdict" as const, verdict, ...(failedFirst ? { failedFirst } : {}) },
  };
  const event = judged(problem, program, minute, []);
  return event.type === "submission-outcome" ? { ...event, outcome } : event;
}

/** What the referee told of programs after the end. */
export function toldAtEnd(
  verdicts: Readonly<Record<string, Verdict>>,
): RecordedProblem["official"] {
  return new Map(
    Object.entries(verdicts).map(([program, verdict]) => [
      program,
      { level: "groups", verdict, score: 0, groups: [] },
    ]),
  );
}

/** The same, where the contest tells nothing. */
export function hidden(event: EventBody): EventBody {
  if (event.type !== "submission-outcome" || !event.outcome.admitted) return event;
  return { ...event, outcome: { ...event.outcome, feedback: { level: "none" } } };
}
