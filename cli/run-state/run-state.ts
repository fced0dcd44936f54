import type { BodyOf, Entry, EventBody } from "../../agent/journal/events.ts";
import { isCall, isPaid } from "../../agent/journal/paid.ts";
import type { Results } from "../../agent/journal/results.ts";
import type { Total } from "../../judge/rules/counted.ts";
import { ioi } from "../../judge/rules/ioi.ts";
import { capOf, type Rule } from "../../judge/rules/rule.ts";
import { totalOf } from "../../judge/rules/scores.ts";
import { showsOutputs } from "../../problems/public-view.ts";
import { endings } from "./endings.ts";

/** What there is to show of a run at one moment: a fold over its journal. */
export type RunState = {
  run: string;
  title: string;
  rule: Rule;
  strategy: string;
  source: string;
  /** No model wrote the programs. */
  simulated: boolean;
  endMs: number | null;
  /** In the contest's order. */
  problems: ProblemState[];
  tokens: number;
  costUsd: number;
  /** Answers that earlier runs bought. */
  cached: number;
  finished: boolean;
  /** Since the end: scores are the referee's, no more what the contestant knew. */
  official: Pick<Results, "frozen"> | null;
};

export type ProblemState = {
  name: string;
  title: string;
  maxScore: number;
  /** Points that count; null where the feedback hides them. */
  groups: { name: string; maxScore: number; score: number | null }[];
  score: number | null;
  /** Points of the best submission by itself. */
  bestSubmission: number;
  submissions: number;
  /** Submissions allowed; null is no cap. */
  cap: number | null;
  /** Submissions that cost something, and when the score was reached, since the session began. */
  rejected: number;
  reachedAtMs: number | null;
  /** Contest time of the latest news. */
  clockMs: number;
  /** Answers that the source gave. */
  samples: number;
  /** Programs tried on the samples, and those of them that compile. */
  programs: number;
  compiled: number;
  /** Many answers are right: programs are tried with several scorers before one is chosen. */
  choosingScorer: boolean;
  /** What was tried before a scorer was chosen. */
  trials: { scorer: string | null; compiled: boolean }[];
  /** Made inputs that are kept. */
  inputs: number;
  /** Programs run on the made inputs. */
  signed: number;
  /** What happens now, in a few words. */
  doing: string;
};

export function emptyRunState(): RunState {
  return {
    run: "",
    title: "",
    rule: ioi,
    strategy: "",
    source: "",
    simulated: false,
    endMs: null,
    problems: [],
    tokens: 0,
    costUsd: 0,
    cached: 0,
    finished: false,
    official: null,
  };
}

export function runStateOf(entries: readonly Entry[]): RunState {
  return entries.reduce((state, { event }) => reduce(state, event), emptyRunState());
}

export function reduce(state: RunState, event: EventBody): RunState {
  if (event.type === "run-started") return started(state, event);
  if (event.type === "run-resumed" || event.type === "session-opened") return state;
  if (event.type === "results") return withResults(state, event);
  if (event.type === "run-finished") return { ...state, finished: true };
  const problems = state.problems.map((problem) =>
    problem.name === event.problem ? reduceProblem(problem, event, state.rule) : problem,
  );
  if (!isCall(event)) return { ...state, problems };
  if (!isPaid(event)) return { ...state, problems, cached: state.cached + 1 };
  const { inputTokens, outputTokens, costUsd } = event.usage;
  return {
    ...state,
    problems,
    tokens: state.tokens + inputTokens + outputTokens,
    costUsd: state.costUsd + (costUsd ?? 0),
  };
}

/** What all problems make together so far; hidden where feedback hides a part of it. */
export function totalOfRun({ rule, problems }: RunState): Total {
  return totalOf(
    rule,
    problems.map(({ score, maxScore, rejected, reachedAtMs }) => ({
      score,
      maxScore,
      rejected,
      reachedAtMs,
      groups: [],
    })),
  );
}

function withResults(state: RunState, { problems, frozen }: Results): RunState {
  return {
    ...state,
    official: { frozen },
    problems: state.problems.map((problem) => {
      const result = problems.find((each) => each.problem === problem.name);
      if (result === undefined) return problem;
      const { score, rejected, reachedAtMs } = result;
      return { ...problem, score, rejected, reachedAtMs, groups: officialGroups(problem, result) };
    }),
  };
}

/** Groups that were never reached are as before: nothing, or hidden where the rule counts none. */
function officialGroups(
  problem: ProblemState,
  { groups }: Results["problems"][number],
): ProblemState["groups"] {
  if (groups.length === 0) return problem.groups;
  return problem.groups.map((group) => ({
    ...group,
    score: groups.find(({ name }) => name === group.name)?.score ?? 0,
  }));
}

function started(state: RunState, event: BodyOf<"run-started">): RunState {
  return {
    ...state,
    run: event.run,
    title: event.contest?.title ?? event.problems.join(", "),
    rule: event.rule,
    strategy: event.settings.strategy,
    source: event.source,
    simulated: event.simulated,
    endMs: event.endMs,
    problems: event.problems.map((name) =>
      unopened(name, capOf(event.rule, event.outputOnly.includes(name))),
    ),
  };
}

function unopened(name: string, cap: number | null): ProblemState {
  return {
    name,
    title: name,
    maxScore: 0,
    groups: [],
    score: 0,
    bestSubmission: 0,
    submissions: 0,
    cap,
    rejected: 0,
    reachedAtMs: null,
    clockMs: 0,
    samples: 0,
    programs: 0,
    compiled: 0,
    choosingScorer: false,
    trials: [],
    inputs: 0,
    signed: 0,
    doing: "waiting",
  };
}

type ProblemEvent = Extract<EventBody, { problem: string }>;

function reduceProblem(problem: ProblemState, event: ProblemEvent, rule: Rule): ProblemState {
  switch (event.type) {
    case "problem-opened": {
      const groups = event.groups.map(({ name, maxScore }) => ({ name, maxScore, score: 0 }));
      const { title, maxScore, scored, practice } = event;
      const choosingScorer = scored && showsOutputs(practice);
      return { ...problem, title, maxScore, groups, choosingScorer };
    }
    case "sample": {
      const samples = problem.samples + 1;
      return { ...problem, samples, doing: `sampling: ${samples} answers` };
    }
    case "compared":
      return { ...problem, doing: "comparing programs" };
    case "repair-begun":
      return { ...problem, doing: `mending programs: round ${event.round}` };
    case "sampled":
      return { ...problem, clockMs: Math.max(problem.clockMs, event.atMs) };
    case "practised":
      return practised(problem, event);
    case "scorer-chosen":
      return scorerChosen(problem, event.scorer);
    case "generated":
      return { ...problem, doing: "making inputs" };
    case "validated":
      return { ...problem, doing: "validating inputs" };
    case "inputs-voted":
      return { ...problem, inputs: event.inputs.filter(({ kept }) => kept).length };
    case "signatures":
      return signed(problem, event);
    case "submission-chosen":
      return { ...problem, doing: `submission ${event.number}: ${event.why.group ?? "whole"}` };
    case "submission-outcome":
      return submitted(problem, event, rule);
    case "problem-closed":
      return { ...problem, clockMs: event.atMs, doing: `done: ${endings[event.reason]}` };
    case "problem-failed":
      return { ...problem, doing: `broke off: ${event.message}` };
    default:
      return problem;
  }
}

function practised(problem: ProblemState, event: BodyOf<"practised">): ProblemState {
  if (event.role === "brute") return { ...problem, doing: "trying brute-force programs" };
  if (problem.choosingScorer) {
    const trials = [...problem.trials, { scorer: event.scorer, compiled: event.compiled }];
    return { ...problem, trials, doing: "choosing a scorer" };
  }
  const programs = problem.programs + 1;
  const compiled = problem.compiled + (event.compiled ? 1 : 0);
  return { ...problem, programs, compiled, doing: `trying samples: ${programs} programs` };
}

/** Trials with the scorer that was chosen are not repeated: they are the programs' practice. */
function scorerChosen(problem: ProblemState, scorer: string | null): ProblemState {
  const kept = problem.trials.filter((trial) => trial.scorer === scorer);
  const compiled = kept.filter((trial) => trial.compiled).length;
  return { ...problem, choosingScorer: false, trials: [], programs: kept.length, compiled };
}

function signed(problem: ProblemState, event: BodyOf<"signatures">): ProblemState {
  if (event.part === "rest") return problem;
  if (event.role === "brute") return { ...problem, doing: "asking brute-force programs" };
  const done = problem.signed + 1;
  const doing = `running on ${problem.inputs} made inputs: ${done} programs`;
  return { ...problem, signed: done, doing };
}

function submitted(
  problem: ProblemState,
  event: BodyOf<"submission-outcome">,
  { scoring }: Rule,
): ProblemState {
  const { outcome } = event;
  if (!outcome.admitted) return { ...problem, doing: `refused: ${outcome.reason}` };
  const { feedback, judgedAtMs } = outcome;
  const submissions = problem.submissions + 1;
  const { rejected, reachedAtMs } = event;
  const told = { submissions, score: event.score, rejected, reachedAtMs };
  const now = { ...problem, ...told, clockMs: judgedAtMs };
  if (feedback.level !== "groups") {
    return { ...now, groups: problem.groups.map((group) => ({ ...group, score: null })) };
  }
  const better = problem.submissions === 0 || feedback.score > problem.bestSubmission;
  const groups = problem.groups.map((group) => {
    const got = feedback.groups.find(({ name }) => name === group.name)?.score ?? 0;
    const kept = group.score ?? 0;
    const score = scoring === "groups" ? Math.max(kept, got) : better ? got : kept;
    return { ...group, score };
  });
  return { ...now, groups, bestSubmission: better ? feedback.score : problem.bestSubmission };
}
