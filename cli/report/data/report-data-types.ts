import type { Curve } from "../../../agent/curves/curve.ts";
import type { Losses } from "../../../agent/curves/losses.ts";
import type { BodyOf } from "../../../agent/journal/events.ts";
import type { Results } from "../../../agent/journal/results.ts";
import type { Why } from "../../../agent/journal/ranking.ts";
import type { Standing } from "../../../agent/standing/standing.ts";
import type { Comparison } from "../../compare/comparison.ts";
import type { Verdict } from "../../../judge/verdict.ts";

/** All that a report tells of a run, as plain JSON: what `medalist report --json` prints. */
export type ReportData = {
  format: 1;
  run: string;
  /** Of the contest; of the problem when only one was played. */
  title: string;
  /** Null for a single problem. */
  contest: string | null;
  status: "finished" | "unfinished";
  /** Wall-clock times of the first and the latest entry, ISO 8601. */
  startedAt: string;
  updatedAt: string;
  /** How often the run was stopped and went on. */
  resumptions: number;
  rule: BodyOf<"run-started">["rule"];
  strategy: string;
  source: string;
  /** No model wrote the programs. */
  simulated: boolean;
  clock: "virtual" | "real";
  /** Contest time of the latest news, and at which the contest ends; null never. */
  clockMs: number;
  endMs: number | null;
  /** As the contestant knows it, the referee's since the end; null where feedback hides it. */
  score: number | null;
  maxScore: number;
  /** What decides between equal scores; null where nothing does. */
  penaltyMs: number | null;
  /** When the last problem was solved, since its session began, where that decides between the rest. */
  lastMs: number | null;
  /** Null before the end. */
  official: Pick<Results, "frozen"> | null;
  submissions: number;
  cost: Cost;
  /** Score when each problem is given its first k submissions, for k from 0; empty where hidden. */
  scoreBySubmissions: number[];
  curves: Curves;
  /** What a point cost; null without points, and where the price of a call is not known. */
  usdPerPoint: number | null;
  /** Among the contestants of a scoreboard; null where none was given. */
  standing: Standing | null;
  /** What cap and strategy make of a recorded run of the contest; null where that was not played. */
  comparison: Comparison | null;
  problems: ProblemReport[];
};

/** Score of the whole run against what it took; curves are empty where feedback hides points. */
export type Curves = {
  /** Each problem given its first n answers to requests for a solution, for n up to the most. */
  bySamples: Against;
  byCostUsd: Against;
  byContestMs: Against;
};

/** @property end where the axis ends: all that was taken */
export type Against = { curve: Curve; end: number };

export type ProblemReport = {
  name: string;
  title: string;
  score: number | null;
  maxScore: number;
  /** Submissions allowed; null is no cap. */
  cap: number | null;
  /** Submissions that cost something, and when the score was reached, since the session began. */
  rejected: number;
  reachedAtMs: number | null;
  /** Contest time at which its session began. */
  startMs: number;
  clockMs: number;
  /** Why nothing more was submitted; null while it is played. */
  closed: BodyOf<"problem-closed">["reason"] | null;
  /** What work on the problem broke off with, oldest first. */
  failures: string[];
  groups: GroupReport[];
  scoreBySubmissions: number[];
  submissions: SubmissionReport[];
  practice: PracticeReport;
  made: MadeReport;
  clusters: GroupClusters[];
  cost: Cost;
  costByWant: (Cost & { want: string })[];
  usdPerPoint: number | null;
  /** What the points that it lacks were lost to; null where feedback hides them. */
  losses: Losses | null;
  /** What stopped model calls before all were made. */
  budgetStop: "tokens" | "cost" | "time" | null;
};

export type GroupReport = {
  name: string;
  /** What counts of it now; null where feedback hides it. */
  score: number | null;
  maxScore: number;
  contains: string[];
  /** Number of the first submission with all points. */
  solvedBy: number | null;
  /** Submissions that were aimed at it. */
  aimed: number;
};

export type SubmissionReport = {
  /** The how-manieth choice, from 1. */
  number: number;
  program: ProgramReport;
  why: Why;
  /** `waiting` when the run stopped before its outcome was known. */
  outcome: "judged" | "refused" | "waiting";
  /** Why it was refused; "" otherwise. */
  refusal: "" | "cap" | "ended" | "void";
  /** Number among counted submissions; null when it was not counted. */
  counted: number | null;
  /** Contest time; null when it was not counted. */
  atMs: number | null;
  /** Null where feedback hides it. */
  verdict: Verdict | null;
  /** What the referee told after the end, where feedback had told less; else null. */
  officialVerdict: Verdict | null;
  /** Points of this submission alone; null where feedback hides them. */
  score: number | null;
  /** Empty where feedback hides them. */
  groups: { name: string; score: number; maxScore: number; verdict: Verdict }[];
  gained: number | null;
  /** The problem's score since. */
  scoreSince: number | null;
};

export type ProgramReport = {
  id: string;
  language: string;
  /** Groups that it was written for; null the whole problem. */
  aims: (string | null)[];
  models: string[];
  samplesPassed: number;
  samples: number;
  source: string;
};

/** How many answers came to what. Every number is a part of the one before it. */
export type PracticeReport = {
  /** Answers to requests for a solution. */
  answers: number;
  withCode: number;
  /** Programs that differ. */
  programs: number;
  compiled: number;
  passedSamples: number;
  /** Behaviours, on all made inputs; null before programs were ranked. */
  clusters: number | null;
  /** Why answers held no code, most frequent first. */
  reasons: { reason: string; count: number }[];
  failedCalls: number;
  /** Rounds of repairs, and the programs that came of them. */
  repairs: { rounds: number; programs: number };
  /** Games of the tournament; null where none was held. */
  tournament: { games: number; decided: number } | null;
};

export type MadeReport = {
  groups: { name: string; kept: number; dropped: number }[];
  kept: number;
  dropped: number;
  /** Inputs that a generator failed to make. */
  failed: number;
  /** Scripts, and how many of them were of no use. */
  generators: number;
  uselessGenerators: number;
  validators: number;
  uselessValidators: number;
  /** Brute-force programs, those believed, and the different inputs that these answer. */
  brutes: number;
  trustedBrutes: number;
  oracleAnswers: number;
  oracleInputs: number;
};

export type GroupClusters = {
  group: string;
  programs: number;
  clusters: number;
  /** Largest first, bounded. */
  top: ClusterReport[];
};

export type ClusterReport = {
  /** From 0 within its group. */
  cluster: number;
  size: number;
  bestRank: number;
  /** Best first, bounded. */
  members: { program: string; samplesPassed: number; samples: number }[];
  /** Submissions of its members, and the most points that they got in the group. */
  submitted: number[];
  bestScore: number | null;
};

export type Cost = {
  calls: number;
  /** Answers that earlier runs had bought; they cost nothing and are in no other figure. */
  cachedCalls: number;
  inputTokens: number;
  outputTokens: number;
  /** Part of the output tokens. */
  reasoningTokens: number;
  costUsd: number;
  /** Calls whose price is not known; they are not in `costUsd`. */
  unpricedCalls: number;
};
