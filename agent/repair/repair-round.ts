import type { CountedOutcome, Feedback } from "../../judge/referee/referee.ts";
import { programText, type Candidate } from "../candidate.ts";
import type { BodyOf } from "../journal/events.ts";
import type { Rankings } from "../rank/rank.ts";
import type { Series } from "../sample/series.ts";
import { takeSeries } from "../sample/take-samples.ts";
import type { SolveDeps } from "../solve/deps.ts";
import { extend, type Prepared } from "../solve/prepare.ts";
import { shownRun } from "../solve/shown.ts";
import type { FailingTest, RepairCase } from "../sources/source.ts";
import type { Submitted } from "../strategy/strategy.ts";
import { chooseRepairs } from "./choose-repairs.ts";
import { failingInput } from "./failing-input.ts";

/** A submission that was judged. */
export type Judged = Submitted & { outcome: CountedOutcome };

export type RoundDeps = {
  /** From 1. */
  round: number;
  prepared: Prepared;
  rankings: Rankings;
  judged: readonly Judged[];
  /** Unsolved groups, easiest first. */
  open: readonly string[];
  /** How often programs were mended in earlier rounds, by id. */
  mended: Map<string, number>;
};

/**
 * Asks the source to mend programs that lost points, within the same budgets as all else, and
 * tries what it answers like any program. Those that were there keep their places in the field.
 */
export async function repairRound(deps: SolveDeps, state: RoundDeps): Promise<Prepared> {
  const { problem, journal, settings } = deps;
  const { round, prepared, mended } = state;
  const begun = await journal.effect(`${problem.name}/repair/${round}`, ["repair-begun"], () =>
    begin(deps, state),
  );
  const series: Series[] = [];
  for (const planned of begun.programs) {
    const repair = await caseOf(state, planned);
    if (repair === null) continue;
    mended.set(planned.program, (mended.get(planned.program) ?? 0) + 1);
    series.push({ want: "solution", group: planned.group, count: settings.repairSamples, repair });
  }
  const key = `${problem.name}/sampled/repair/${round}`;
  return extend(deps, prepared, await takeSeries(deps, series, key));
}

type Planned = BodyOf<"repair-begun">["programs"][number];

function begin(
  { problem, settings }: SolveDeps,
  { round, prepared, rankings, judged, open, mended }: RoundDeps,
): BodyOf<"repair-begun"> {
  const ranking = rankings.get(null);
  const times = (program: number) => mended.get(prepared.candidates[program]?.id ?? "") ?? 0;
  const chosen =
    ranking === undefined
      ? []
      : chooseRepairs(judged, open, ranking, times, settings.repairPrograms);
  return {
    type: "repair-begun",
    problem: problem.name,
    round,
    submissions: judged.length,
    programs: chosen.flatMap(({ program, group }): Planned[] => {
      const id = prepared.candidates[program]?.id;
      const failing = failingInput(prepared, judged, program, group);
      const { digest = null, reference = null } = failing ?? {};
      return id === undefined ? [] : [{ program: id, group, failing: digest, reference }];
    }),
  };
}

async function caseOf(
  { round, prepared, judged }: RoundDeps,
  { program: id, failing, reference }: Planned,
): Promise<RepairCase | null> {
  const program = findProgram(prepared, id);
  if (program === null) return null;
  const known = judged.find((one) => prepared.candidates[one.program]?.id === id);
  return {
    round,
    program: programText(program),
    points: pointsOf(known?.outcome.feedback),
    failing: failing === null ? null : await failingTest(prepared, program, failing, reference),
  };
}

/** What the feedback told, and not a word more. */
function pointsOf(feedback: Feedback | undefined): RepairCase["points"] {
  if (feedback?.level !== "groups") return [];
  return feedback.groups.map(({ name, score, maxScore }) => ({ group: name, score, maxScore }));
}

async function failingTest(
  prepared: Prepared,
  program: Candidate,
  input: string,
  reference: string | null,
): Promise<FailingTest | null> {
  const run = await shownRun(prepared.practising, program, input);
  if (run === null) return null;
  const right = reference === null ? null : findProgram(prepared, reference);
  const expected = right === null ? null : await shownRun(prepared.practising, right, input);
  return { ...run, expected: expected?.status === "OK" ? expected.output : null };
}

function findProgram({ candidates, brutes }: Prepared, id: string): Candidate | null {
  return [...candidates, ...brutes].find((one) => one.id === id) ?? null;
}
