import { createHash } from "node:crypto";
import { programId } from "../../judge/program.ts";
import type { BodyOf } from "../journal/events.ts";
import { runInParallel } from "../parallel.ts";
import type { Code, SourceAnswer } from "../sources/source.ts";
import { askSource, type Call } from "./ask-source.ts";
import { type Sampling, startCalls } from "./sampling.ts";
import {
  planSeries,
  type Place,
  requestAt,
  requestKey,
  requestOrder,
  type Series,
} from "./series.ts";

export type Sample = BodyOf<"sample">;

/**
 * Buys what the settings ask for, within budget and time, and returns every answer that was
 * paid for in the order of the requests, whatever order they arrived in.
 */
export function takeSamples(sampling: Sampling): Promise<Sample[]> {
  const series = planSeries(sampling.problem, sampling.settings);
  return takeSeries(sampling, series, `${sampling.problem.name}/sampled`);
}

/** Buys some series. `key` names the end of it in the journal. */
export async function takeSeries(
  sampling: Sampling,
  series: readonly Series[],
  key: string,
): Promise<Sample[]> {
  const { problem, journal } = sampling;
  const end = await journal.effect(key, ["sampled"], async () => {
    const atMs = await buy(sampling, series);
    const answers = paidAnswers(sampling, series, Infinity);
    return { type: "sampled", problem: problem.name, series: countAnswers(series, answers), atMs };
  });
  if (sampling.virtual) await sampling.clock.waitUntil(end.atMs, sampling.signal);
  const taken = end.series.reduce((sum, one) => sum + one.taken, 0);
  return paidAnswers(sampling, series, taken).map(({ sample }) => sample);
}

/** Resolves to the contest time when the last answer was there. */
async function buy(sampling: Sampling, series: readonly Series[]): Promise<number> {
  const { problem, journal } = sampling;
  const { times, parallel } = startCalls(sampling);
  const ended = new Set<Series>();
  let stopped = false;

  await runInParallel(requestOrder(series), parallel, async (place) => {
    if (ended.has(place.series)) return;
    const request = requestAt(problem, place);
    const key = `${problem.name}/${requestKey(request)}`;
    const known = journal.recorded(key);
    if (known?.type === "sample") {
      times.add(known.durationMs);
      return;
    }
    const { want, group, index } = request;
    const make: Call<SourceAnswer>["make"] = (sampler, signal) => sampler.sample(request, signal);
    const answer = stopped
      ? "over"
      : await askSource(sampling, times, { make, want, group, index, key: requestKey(request) });
    if (answer === "over") stopped = true;
    else if (answer === "ended") ended.add(place.series);
    else await journal.effect(key, ["sample"], () => asSample(problem.name, place, answer));
  });
  return times.finishMs();
}

function asSample(problem: string, { series, index }: Place, given: SourceAnswer): Sample {
  const { usage, durationMs, answer, aimedAt, cached = false } = given;
  const { want, group, repair } = series;
  return {
    type: "sample",
    problem,
    want,
    group,
    index,
    aimedAt: group ?? aimedAt ?? null,
    code: answer.ok ? namedCode(answer.code) : null,
    reason: answer.ok ? "" : answer.reason,
    usage,
    durationMs,
    cached,
    repairs:
      repair === undefined ? null : { round: repair.round, program: programId(repair.program) },
  };
}

function namedCode(code: Code): NonNullable<Sample["code"]> {
  if ("program" in code) return { id: programId(code.program), ...code.program };
  const { language, source } = code.script;
  const id = createHash("sha256").update(`${language}\0${source}`).digest("hex");
  return { id, language, source };
}

type Paid = { series: Series; sample: Sample };

function paidAnswers(
  { problem, journal }: Sampling,
  series: readonly Series[],
  most: number,
): Paid[] {
  const answers: Paid[] = [];
  for (const place of requestOrder(series)) {
    if (answers.length >= most) break;
    const event = journal.recorded(`${problem.name}/${requestKey(requestAt(problem, place))}`);
    if (event?.type === "sample") answers.push({ series: place.series, sample: event });
  }
  return answers;
}

function countAnswers(
  series: readonly Series[],
  answers: readonly Paid[],
): BodyOf<"sampled">["series"] {
  return series.map((one) => ({
    want: one.want,
    group: one.group,
    taken: answers.filter((answer) => answer.series === one).length,
  }));
}
