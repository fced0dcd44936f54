import { createHash } from "node:crypto";
import { programId } from "../../judge/program.ts";
import type { ContestClock } from "../../judge/referee/clock.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import { usageSchema, type BodyOf } from "../journal/events.ts";
import type { Journal } from "../journal/journal.ts";
import type { AgentSettings } from "../settings.ts";
import type { Code, SampleRequest, SourceAnswer } from "../sources/source.ts";
import { runInParallel } from "../parallel.ts";
import {
  realCallTimes,
  samplingDeadlineMs,
  virtualCallTimes,
  type CallTimes,
} from "./call-times.ts";
import type { Sampler } from "./sampler.ts";
import { planSeries, requestKey, requestOrder, type Series } from "./series.ts";
import type { Spending } from "./spending.ts";

export type Sample = BodyOf<"sample">;

export type Sampling = {
  problem: PublicProblem;
  sampler: Sampler;
  journal: Journal;
  spending: Spending;
  clock: ContestClock;
  /** Programs are recorded: time is virtual. */
  virtual: boolean;
  /** Contest time at which all work ends; Infinity never. */
  endMs: number;
  settings: AgentSettings;
  signal: AbortSignal;
};

/**
 * Buys what the settings ask for, within budget and time, and returns every answer that was
 * paid for in the order of the requests, whatever order they arrived in.
 */
export async function takeSamples(sampling: Sampling): Promise<Sample[]> {
  const { problem, journal, settings } = sampling;
  const series = planSeries(problem, settings);
  const end = await journal.effect(`${problem.name}/sampled`, ["sampled"], async () => {
    const atMs = await buy(sampling, series);
    const answers = paidAnswers(journal, problem.name, series, Infinity);
    return { type: "sampled", problem: problem.name, series: countAnswers(series, answers), atMs };
  });
  if (sampling.virtual) await sampling.clock.waitUntil(end.atMs, sampling.signal);
  const taken = end.series.reduce((sum, one) => sum + one.taken, 0);
  return paidAnswers(journal, problem.name, series, taken);
}

/** Resolves to the contest time when the last answer was there. */
async function buy(sampling: Sampling, series: Series[]): Promise<number> {
  const { problem, journal, settings, clock, virtual, signal } = sampling;
  const times = virtual
    ? virtualCallTimes(settings.modelConcurrency, clock.nowMs())
    : realCallTimes(clock);
  // Recorded calls answer at once: one after the other, time and budget are exact.
  const parallel = virtual ? 1 : settings.modelConcurrency;
  const ended = new Set<Series>();
  let stopped = false;

  await runInParallel(requestOrder(series), parallel, async ({ series: one, index }) => {
    if (ended.has(one)) return;
    const key = `${problem.name}/${requestKey(one.want, one.group, index)}`;
    const known = journal.recorded(key);
    if (known?.type === "sample") {
      times.add(known.durationMs);
      return;
    }
    if (stopped || (await isOver(sampling, times))) {
      stopped = true;
      return;
    }
    signal.throwIfAborted();
    const request = { problem, want: one.want, group: one.group, index };
    const answer = await sampling.sampler
      .sample(request, signal)
      .catch((error: unknown) => failCall(sampling, request, error));
    if (answer === null) {
      ended.add(one);
      return;
    }
    sampling.spending.charge(answer.usage);
    times.add(answer.durationMs);
    await journal.effect(key, ["sample"], () => asSample(problem.name, one, index, answer));
  });
  return times.finishMs();
}

/** A call that failed may have cost something; that is recorded before the failure is passed on. */
async function failCall(
  { problem, journal, spending }: Sampling,
  { want, group, index }: SampleRequest,
  error: unknown,
): Promise<never> {
  const holder = error instanceof Error && "usage" in error ? error.usage : null;
  const usage = usageSchema.safeParse(holder);
  if (usage.success) {
    spending.charge(usage.data);
    const nth = journal.entries().filter((entry) => entry.event.type === "call-failed").length;
    const key = `${problem.name}/call-failed/${nth}/${requestKey(want, group, index)}`;
    await journal.effect(key, ["call-failed"], () => ({
      type: "call-failed",
      problem: problem.name,
      want,
      group,
      index,
      message: String(error).slice(0, 500),
      usage: usage.data,
    }));
  }
  throw error;
}

/** Whether budget or time forbid another call; the first refusal is recorded and stays. */
async function isOver(sampling: Sampling, times: CallTimes): Promise<boolean> {
  const { problem, journal, spending, settings, endMs } = sampling;
  const key = `${problem.name}/budget-stop`;
  if (journal.recorded(key) !== undefined) return true;
  const startMs = times.nextStartMs();
  const permission = spending.mayCall(startMs);
  const tooLate = startMs >= samplingDeadlineMs(endMs, settings.reserveMs);
  if (permission.ok && !tooLate) return false;
  const { tokens, costUsd } = spending.total();
  await journal.effect(key, ["budget-stop"], () => ({
    type: "budget-stop",
    problem: problem.name,
    limit: permission.ok ? "time" : permission.limit,
    spentTokens: tokens,
    spentUsd: costUsd,
  }));
  return true;
}

function asSample(problem: string, series: Series, index: number, answer: SourceAnswer): Sample {
  const { usage, durationMs } = answer;
  const { want, group } = series;
  return {
    type: "sample",
    problem,
    want,
    group,
    index,
    aimedAt: group ?? answer.aimedAt ?? null,
    code: answer.answer.ok ? namedCode(answer.answer.code) : null,
    reason: answer.answer.ok ? "" : answer.answer.reason,
    usage,
    durationMs,
  };
}

function namedCode(code: Code): NonNullable<Sample["code"]> {
  if ("program" in code) return { id: programId(code.program), ...code.program };
  const { language, source } = code.script;
  const id = createHash("sha256").update(`${language}\0${source}`).digest("hex");
  return { id, language, source };
}

function paidAnswers(journal: Journal, problem: string, series: Series[], most: number): Sample[] {
  const answers: Sample[] = [];
  for (const { series: one, index } of requestOrder(series)) {
    if (answers.length >= most) break;
    const event = journal.recorded(`${problem}/${requestKey(one.want, one.group, index)}`);
    if (event?.type === "sample") answers.push(event);
  }
  return answers;
}

function countAnswers(series: Series[], answers: Sample[]): BodyOf<"sampled">["series"] {
  return series.map(({ want, group }) => ({
    want,
    group,
    taken: answers.filter((answer) => answer.want === want && answer.group === group).length,
  }));
}
