import { usageSchema } from "../journal/events.ts";
import type { Answer } from "../sources/source.ts";
import { type CallTimes, samplingDeadlineMs } from "./call-times.ts";
import type { Sampler } from "./sampler.ts";
import type { Sampling } from "./sampling.ts";

/** A call to the source, and what it is called if it fails. */
export type Call<A extends Answer<unknown>> = {
  make: (sampler: Sampler, signal: AbortSignal) => Promise<A | null>;
  want: string;
  group: string | null;
  index: number;
  /** Unique in the problem. */
  key: string;
};

/**
 * One call, unless budget or time forbid it. What it costs is charged at once; the caller records
 * the answer.
 *
 * @returns `over` when no call may be made any more, `ended` when the source has no such answer
 */
export async function askSource<A extends Answer<unknown>>(
  sampling: Sampling,
  times: CallTimes,
  call: Call<A>,
): Promise<A | "over" | "ended"> {
  if (await isOver(sampling, times)) return "over";
  sampling.signal.throwIfAborted();
  const answer = await call
    .make(sampling.sampler, sampling.signal)
    .catch((error: unknown) => failCall(sampling, call, error));
  if (answer === null) return "ended";
  if (answer.cached !== true) sampling.spending.charge(answer.usage);
  times.add(answer.durationMs);
  return answer;
}

/** Whether budget or time forbid another call; the first refusal is recorded and stays. */
async function isOver(sampling: Sampling, times: CallTimes): Promise<boolean> {
  const { problem, journal, spending, settings, endMs, terms } = sampling;
  const key = `${problem.name}/budget-stop`;
  if (journal.recorded(key) !== undefined) return true;
  const startMs = times.nextStartMs();
  const permission = spending.mayCall(startMs);
  const tooLate = startMs >= samplingDeadlineMs(terms.startMs, endMs, settings.reserveMs);
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

/** A call that failed may have cost something; that is recorded before the failure is passed on. */
async function failCall(
  { problem, journal, spending }: Sampling,
  { want, group, index, key: called }: Omit<Call<Answer<unknown>>, "make">,
  error: unknown,
): Promise<never> {
  const holder = error instanceof Error && "usage" in error ? error.usage : null;
  const usage = usageSchema.safeParse(holder);
  if (usage.success) {
    spending.charge(usage.data);
    const nth = journal.entries().filter((entry) => entry.event.type === "call-failed").length;
    const key = `${problem.name}/call-failed/${nth}/${called}`;
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
