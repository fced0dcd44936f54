import type { Results } from "../../agent/journal/results.ts";
import { countedFor, type LedgerState } from "../../judge/referee/ledger-state.ts";
import { officialFeedback } from "../../judge/referee/feedback.ts";
import { officialResults } from "../../judge/referee/official-results.ts";
import { programId } from "../../judge/program.ts";
import { type ProblemTerms, termsOf } from "../../judge/rules/sessions.ts";
import { scoreProblem } from "../../judge/scoring/score.ts";
import type { Problem } from "../../problems/problem.ts";
import { type RunSpec, scheduleOf } from "./run-spec.ts";

/** What rule and session say of each problem of a run. */
export function termsIn(
  spec: Omit<RunSpec, "id">,
  problems: readonly Problem[],
): (problem: string) => ProblemTerms {
  const schedule = scheduleOf(spec);
  const points = new Map(
    problems.map(({ name, groups }) => [
      name,
      scoreProblem(groups.map(({ maxScore }) => ({ score: maxScore }))),
    ]),
  );
  return (name) => termsOf(schedule, name, points.get(name) ?? 0);
}

/** What the referee's ledger makes of a run, under its rule. */
export function resultsOf(
  spec: RunSpec,
  problems: readonly Problem[],
  ledger: LedgerState,
): Results {
  const official = officialResults(ledger, spec.rule, problems, termsIn(spec, problems));
  return { ...official, judged: untold(spec, ledger) };
}

/** What feedback kept back: kept in the journal from the end on, for reports and replays. */
function untold({ rule, problems }: RunSpec, ledger: LedgerState): Results["judged"] {
  if (rule.feedback === "groups" && rule.pretests === null) return [];
  return problems.flatMap(({ name }) =>
    countedFor(ledger, name).flatMap(({ program, result }) => {
      if (result === null) return [];
      const { verdict, score, groups } = officialFeedback(result.judgement);
      return [{ problem: name, program: programId(program), verdict, score, groups }];
    }),
  );
}
