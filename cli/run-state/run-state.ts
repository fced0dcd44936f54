import type { BodyOf, Entry, EventBody } from "../../agent/journal/events.ts";
import { roundScore } from "../../judge/scoring/round.ts";

/** What there is to show of a run at one moment: a fold over its journal. */
export type RunState = {
  run: string;
  title: string;
  policy: string;
  /** Submissions allowed for each problem; null is no cap. */
  cap: number | null;
  strategy: string;
  source: string;
  endMs: number | null;
  /** In the contest's order. */
  problems: ProblemState[];
  tokens: number;
  costUsd: number;
  finished: boolean;
};

export type ProblemState = {
  name: string;
  title: string;
  maxScore: number;
  groups: { name: string; maxScore: number; score: number }[];
  /** Null where the feedback hides it. */
  score: number | null;
  submissions: number;
  /** Contest time of the latest news. */
  clockMs: number;
  samples: number;
  programs: number;
  inputs: number;
  signed: number;
  doing: string;
};

export function emptyRunState(): RunState {
  return {
    run: "",
    title: "",
    policy: "",
    cap: null,
    strategy: "",
    source: "",
    endMs: null,
    problems: [],
    tokens: 0,
    costUsd: 0,
    finished: false,
  };
}

export function runStateOf(entries: readonly Entry[]): RunState {
  return entries.reduce((state, { event }) => reduce(state, event), emptyRunState());
}

export function reduce(state: RunState, event: EventBody): RunState {
  if (event.type === "run-started") return started(state, event);
  if (event.type === "run-resumed") return state;
  if (event.type === "run-finished") return { ...state, finished: true };
  const problems = state.problems.map((problem) =>
    problem.name === event.problem ? reduceProblem(problem, event) : problem,
  );
  if (event.type !== "sample") return { ...state, problems };
  const { inputTokens, outputTokens, costUsd } = event.usage;
  return {
    ...state,
    problems,
    tokens: state.tokens + inputTokens + outputTokens,
    costUsd: state.costUsd + (costUsd ?? 0),
  };
}

/** Points so far over all problems; null where the feedback hides them. */
export function totalScore(state: RunState): number | null {
  return state.problems.reduce<number | null>(
    (sum, { score }) => (sum === null || score === null ? null : roundScore(sum + score)),
    0,
  );
}

function started(state: RunState, event: BodyOf<"run-started">): RunState {
  return {
    ...state,
    run: event.run,
    title: event.contest?.title ?? event.problems.join(", "),
    policy: event.policy.name,
    cap: event.policy.cap,
    strategy: event.settings.strategy,
    source: event.source,
    endMs: event.endMs,
    problems: event.problems.map((name) => ({
      name,
      title: name,
      maxScore: 0,
      groups: [],
      score: 0,
      submissions: 0,
      clockMs: 0,
      samples: 0,
      programs: 0,
      inputs: 0,
      signed: 0,
      doing: "waiting",
    })),
  };
}

type ProblemEvent = Exclude<EventBody, { type: "run-started" | "run-resumed" | "run-finished" }>;

function reduceProblem(problem: ProblemState, event: ProblemEvent): ProblemState {
  switch (event.type) {
    case "problem-opened": {
      const groups = event.groups.map(({ name, maxScore }) => ({ name, maxScore, score: 0 }));
      return { ...problem, title: event.title, maxScore: event.maxScore, groups };
    }
    case "sample": {
      const samples = problem.samples + 1;
      return { ...problem, samples, doing: `sampling: ${samples} answers` };
    }
    case "sampled":
      return { ...problem, clockMs: Math.max(problem.clockMs, event.atMs) };
    case "practised": {
      const programs = problem.programs + 1;
      return { ...problem, programs, doing: `trying samples: ${programs} programs` };
    }
    case "generated":
      return { ...problem, doing: "making inputs" };
    case "validated":
      return { ...problem, doing: "validating inputs" };
    case "inputs-voted":
      return { ...problem, inputs: event.inputs.length };
    case "signatures": {
      const signed = problem.signed + 1;
      return { ...problem, signed, doing: `running on made inputs: ${signed} programs` };
    }
    case "submission-chosen":
      return { ...problem, doing: `submission ${event.number}: ${event.why.group ?? "whole"}` };
    case "submission-outcome":
      return submitted(problem, event);
    case "problem-closed":
      return { ...problem, clockMs: event.atMs, doing: `done: ${event.reason}` };
    case "problem-failed":
      return { ...problem, doing: `broke off: ${event.message}` };
    default:
      return problem;
  }
}

function submitted(problem: ProblemState, event: BodyOf<"submission-outcome">): ProblemState {
  const { outcome } = event;
  if (!outcome.admitted) return { ...problem, doing: `refused: ${outcome.reason}` };
  const told = outcome.feedback.level === "groups" ? outcome.feedback.groups : [];
  const groups = problem.groups.map((group) => {
    const got = told.find(({ name }) => name === group.name)?.score ?? 0;
    return { ...group, score: Math.max(group.score, got) };
  });
  const submissions = problem.submissions + 1;
  return { ...problem, groups, submissions, score: event.score, clockMs: outcome.judgedAtMs };
}
