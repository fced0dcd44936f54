import { programText, type Candidate } from "../candidate.ts";
import type { Entry } from "../journal/events.ts";
import { memoryJournal } from "../journal/journal.ts";
import { answersOf } from "../replay/recorded-answers.ts";
import { recordedProblems } from "../replay/recorded-problems.ts";
import type { AskJudge } from "../replay/recorded-referee.ts";
import { recordedResults } from "../replay/recorded-results.ts";
import { replayClock } from "../replay/replay-clock.ts";
import { ReplayError } from "../replay/replay-error.ts";
import { unrecordedBench } from "../replay/unrecorded-bench.ts";
import { unrecordedSampler } from "../replay/unrecorded-sampler.ts";
import { recordedPlan } from "../run-contest.ts";
import { createSpending } from "../sample/spending.ts";
import { ownFields } from "../solve/shared-fields.ts";
import { groupPointsOf } from "../solve/known-score.ts";
import { prepare, type Prepared } from "../solve/prepare.ts";
import { o1Ioi } from "../strategy/o1-ioi.ts";
import type { FullFeedback } from "../../judge/referee/referee.ts";
import { termsOf } from "../../judge/rules/sessions.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import type { LabProblem } from "./pool.ts";

/**
 * The pools of a run, from its journal: programs and signatures as they were recorded, and the
 * official points of each program. A program that the run never submitted is given to `ask`.
 *
 * @param onAsked told before each program that is judged, and how many there are in all
 * @throws ReplayError for a journal that holds no run or broke off
 */
export async function recordedPools(
  recorded: readonly Entry[],
  ask: AskJudge,
  onAsked: (problem: string, nth: number, of: number) => void = () => {},
): Promise<LabProblem[]> {
  const plan = recordedPlan(recorded);
  if (plan === null)
    throw new ReplayError(
      "the journal holds no run",
      "Give the journal of a run that was started.",
    );
  const results = recordedResults(recorded, plan.rule);
  const pools: LabProblem[] = [];
  for (const problem of recordedProblems(recorded, plan.problems)) {
    const prepared = await prepare({
      problem,
      journal: memoryJournal(answersOf(recorded)),
      spending: createSpending(plan.settings.budget, []),
      clock: replayClock(),
      virtual: true,
      terms: termsOf(plan, problem.name, groupPointsOf(problem)),
      endMs: Infinity,
      share: { lanes: 1, slowdown: 1 },
      sampler: unrecordedSampler,
      bench: unrecordedBench,
      referee: { submit: () => Promise.reject(new Error("nothing is submitted in preparation")) },
      settings: plan.settings,
      strategy: o1Ioi,
      weights: plan.weights,
      fields: ownFields,
      signal: new AbortController().signal,
    });
    pools.push(await withPoints(problem, prepared, results, ask, onAsked));
  }
  return pools;
}

async function withPoints(
  problem: PublicProblem,
  { candidates, field }: Prepared,
  results: ReturnType<typeof recordedResults>,
  ask: AskJudge,
  onAsked: (problem: string, nth: number, of: number) => void,
): Promise<LabProblem> {
  const count = field.groups.length;
  const points = new Float64Array(candidates.length * count);
  const known = (candidate: Candidate) => results.get(`${problem.name}/${candidate.id}`);
  const isUnknown = (recorded: ReturnType<typeof known>) =>
    recorded === undefined || (recorded !== "void" && recorded.official === null);
  const unknown = candidates.filter((each) => isUnknown(known(each))).length;
  let asked = 0;
  for (const [index, candidate] of candidates.entries()) {
    const recorded = known(candidate);
    if (recorded === "void") continue;
    if (isUnknown(recorded)) onAsked(problem.name, ++asked, unknown);
    const official =
      recorded?.official ?? (await ask(problem.name, programText(candidate))).official;
    points.set(byGroup(problem, official), index * count);
  }
  return { name: problem.name, field, points };
}

function byGroup({ groups }: PublicProblem, official: FullFeedback): number[] {
  const scores = new Map(official.groups.map((group) => [group.name, group.score]));
  return groups.map((group) => scores.get(group.name) ?? 0);
}
