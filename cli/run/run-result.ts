import type { Entry } from "../../agent/journal/events.ts";
import type { LedgerState } from "../../judge/referee/ledger-state.ts";
import { officialScore } from "../../judge/referee/official-score.ts";
import { roundScore } from "../../judge/scoring/round.ts";
import { runStateOf } from "../run-state/run-state.ts";
import type { RunFolder } from "./run-folder.ts";
import type { RunSpec } from "./run-spec.ts";
import { isSimulated, sourceNames } from "./source-name.ts";

/** How a run ended: what `--json` prints. Scores are the referee's. */
export type RunResult = {
  run: string;
  contest: string | null;
  policy: string;
  strategy: string;
  /** Where programs came from. */
  source: string;
  /** No model wrote them. */
  simulated: boolean;
  score: number;
  maxScore: number;
  problems: ProblemResult[];
  samples: number;
  tokens: number;
  costUsd: number;
  report: string;
};

export type ProblemResult = {
  name: string;
  score: number;
  maxScore: number;
  submissions: number;
  groups: { name: string; score: number; maxScore: number }[];
};

export function resultOf(
  folder: RunFolder,
  spec: RunSpec,
  entries: readonly Entry[],
  ledger: LedgerState,
): RunResult {
  const events = entries.map((entry) => entry.event);
  const opened = events.filter((event) => event.type === "problem-opened");
  const samples = events.filter((event) => event.type === "sample");
  const { tokens, costUsd } = runStateOf(entries);
  const problems = opened
    .toSorted((a, b) => orderOf(spec, a.problem) - orderOf(spec, b.problem))
    .map((event): ProblemResult => {
      const official = officialScore(ledger, event.problem, spec.policy);
      const groups = event.groups.map(({ name, maxScore }) => {
        const got = official.groups.find((group) => group.name === name);
        return { name, score: got?.score ?? 0, maxScore };
      });
      const { score, submissions } = official;
      return { name: event.problem, score, maxScore: event.maxScore, submissions, groups };
    });
  return {
    run: folder.id,
    contest: spec.contest?.name ?? null,
    policy: spec.policy.name,
    strategy: spec.settings.strategy,
    source: sourceNames(spec.problems),
    simulated: isSimulated(spec.problems),
    score: total(problems.map((problem) => problem.score)),
    maxScore: total(problems.map((problem) => problem.maxScore)),
    problems,
    samples: samples.length,
    tokens,
    costUsd,
    report: folder.report,
  };
}

function orderOf(spec: RunSpec, problem: string): number {
  return spec.problems.findIndex(({ name }) => name === problem);
}

function total(scores: number[]): number {
  return scores.reduce((sum, score) => roundScore(sum + score), 0);
}
