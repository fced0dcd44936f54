import { reasonOf } from "../judge/faults.ts";
import { isReached, type Lab, type Measurement, type Reach, type Samples } from "./measurement.ts";
import { summarise, type Summary } from "./statistics.ts";

/** What became of one measurement. */
export type Outcome = Pick<Measurement, "name" | "what"> & {
  reach: Reach;
  unit: Measurement["figure"]["unit"];
  tookMs: number;
  result: Measured | { kind: "missing" | "failed"; reason: string };
};

export type Measured = {
  kind: "measured";
  ours: SideTold;
  against: SideTold;
  value: number;
  reached: boolean;
};

/** Times in milliseconds. */
export type SideTold = Summary & { label: string; samplesMs: number[] };

/** Measures; a failure is told in the outcome, so that others go on. Rejects when aborted. */
export async function outcomeOf(measurement: Measurement, lab: Lab): Promise<Outcome> {
  const { name, what, figure } = measurement;
  const startMs = performance.now();
  const result = await resultOf(measurement, lab);
  const tookMs = Math.round(performance.now() - startMs);
  return { name, what, reach: figure.reach, unit: figure.unit, tookMs, result };
}

async function resultOf(measurement: Measurement, lab: Lab): Promise<Outcome["result"]> {
  try {
    const reason = (await measurement.missing?.()) ?? null;
    if (reason !== null) return { kind: "missing", reason };
    return tell(measurement, await measurement.measure(lab));
  } catch (error) {
    lab.signal.throwIfAborted();
    return { kind: "failed", reason: reasonOf(error) };
  }
}

function tell(measurement: Measurement, samples: Samples): Measured {
  const ours = { label: measurement.ours, ...summarise(samples.ours) };
  const against = { label: measurement.against, ...summarise(samples.against) };
  const value = measurement.figure.of(ours, against);
  return {
    kind: "measured",
    ours: { ...ours, samplesMs: samples.ours.map(toMicrosecond) },
    against: { ...against, samplesMs: samples.against.map(toMicrosecond) },
    value,
    reached: isReached(value, measurement.figure.reach),
  };
}

function toMicrosecond(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
