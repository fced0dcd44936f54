import type { Samples } from "./measurement.ts";

export type Turns = {
  /** Rounds that count; one more goes before them to warm up. */
  rounds: number;
  /** No round begins after this time, but for the first that counts. */
  atMostMs: number;
  signal: AbortSignal;
};

/** One turn of a side: its samples, in milliseconds. `round` -1 warms up. */
export type Side = (round: number) => Promise<number[]>;

/**
 * Measures both sides in turns, so that noise on the machine hits both alike; the side that
 * goes first changes from round to round.
 */
export async function takeTurns(turns: Turns, ours: Side, against: Side): Promise<Samples> {
  const { rounds, atMostMs, signal } = turns;
  const samples: Samples = { ours: [], against: [] };
  const endMs = performance.now() + atMostMs;
  for (let round = -1; round < rounds; round++) {
    if (round > 0 && performance.now() > endMs) break;
    const order = round % 2 === 0 ? (["ours", "against"] as const) : (["against", "ours"] as const);
    for (const name of order) {
      signal.throwIfAborted();
      const taken = await (name === "ours" ? ours : against)(round);
      if (round >= 0) samples[name].push(...taken);
    }
  }
  return samples;
}

/** Milliseconds that something takes. */
export async function timed(work: () => unknown): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}
