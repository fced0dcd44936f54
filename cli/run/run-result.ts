import type { Entry } from "../../agent/journal/events.ts";
import type { Results } from "../../agent/journal/results.ts";
import { runStateOf } from "../run-state/run-state.ts";
import type { SolutionFile } from "../solutions/write-solutions.ts";
import type { RunFolder } from "./run-folder.ts";
import type { RunSpec } from "./run-spec.ts";
import { isSimulated, sourceNames } from "./source-name.ts";

/** How a run ended: what `--json` prints. Scores are the referee's, in the rule's own currency. */
export type RunResult = {
  run: string;
  contest: string | null;
  rule: string;
  strategy: string;
  /** Where programs came from. */
  source: string;
  /** No model wrote them. */
  simulated: boolean;
  samples: number;
  tokens: number;
  costUsd: number;
  report: string;
  /** The programs that made the score, best first for each problem. */
  solutions: SolutionFile[];
} & Scores;

export type Scores = {
  /** Points, or problems solved. */
  score: number;
  maxScore: number;
  /** What decides between equal scores; null where nothing does. */
  penaltyMinutes: number | null;
  /** On the public scoreboard when it stood still; null where it never did. */
  frozen: { score: number; penaltyMinutes: number | null; pending: number } | null;
  problems: ProblemScore[];
};

export type ProblemScore = {
  name: string;
  score: number;
  maxScore: number;
  /** Counted. */
  submissions: number;
  /** Submissions that cost something. */
  rejected: number;
  /** Minutes of its session at which the score was reached; null where that does not count. */
  reachedAtMinutes: number | null;
  /** Empty where the rule does not count groups. */
  groups: { name: string; score: number; maxScore: number }[];
};

export function resultOf(
  folder: RunFolder,
  spec: RunSpec,
  entries: readonly Entry[],
  results: Results,
  solutions: SolutionFile[],
): RunResult {
  const { tokens, costUsd } = runStateOf(entries);
  return {
    run: folder.id,
    contest: spec.contest?.name ?? null,
    rule: spec.rule.name,
    strategy: spec.settings.strategy,
    source: sourceNames(spec.problems),
    simulated: isSimulated(spec.problems),
    ...scoresOf(results, entries),
    samples: entries.filter(({ event }) => event.type === "sample").length,
    tokens,
    costUsd,
    report: folder.report,
    solutions,
  };
}

/** @param entries of the run, which name the groups that got nothing */
export function scoresOf(results: Results, entries: readonly Entry[]): Scores {
  const { total, frozen } = results;
  return {
    score: total.score ?? 0,
    maxScore: total.maxScore,
    penaltyMinutes: minutes(total.penaltyMs),
    frozen: frozen && {
      score: frozen.score ?? 0,
      penaltyMinutes: minutes(frozen.penaltyMs),
      pending: frozen.pending,
    },
    problems: results.problems.map((problem) => ({
      name: problem.problem,
      score: problem.score ?? 0,
      maxScore: problem.maxScore,
      submissions: problem.submissions,
      rejected: problem.rejected,
      reachedAtMinutes: minutes(problem.reachedAtMs),
      groups: groupsOf(problem, entries),
    })),
  };
}

function groupsOf(
  { problem, groups, submissions }: Results["problems"][number],
  entries: readonly Entry[],
): ProblemScore["groups"] {
  const opened = entries
    .map(({ event }) => event)
    .find((event) => event.type === "problem-opened" && event.problem === problem);
  const countsGroups = groups.length > 0 || submissions === 0;
  if (opened?.type !== "problem-opened" || !countsGroups) return [];
  return opened.groups.map(({ name, maxScore }) => {
    const got = groups.find((group) => group.name === name);
    return { name, score: got?.score ?? 0, maxScore };
  });
}

function minutes(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms / 600) / 100;
}
