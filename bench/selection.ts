import { recordedPrograms, selectAndPlay } from "../agent/testing/recorded-field.ts";
import type { Measurement } from "./measurement.ts";
import { takeTurns, timed } from "./take-turns.ts";

const [programs, inputs, submissions] = [10_000, 256, 50];

/** Reading the recording is beside it, to tell a slow machine from slow code. */
export const selection: Measurement = {
  name: "selection",
  what: `${programs} recorded programs × ${inputs} recorded signatures: cluster, rank and play ${submissions} submissions`,
  ours: "cluster, rank, play",
  against: "JSON.parse of the same",
  figure: { unit: "s", of: (ours) => ours.p10 / 1000, reach: { atMost: 2 } },
  async measure({ signal }) {
    const recorded = recordedPrograms(programs, inputs);
    const text = JSON.stringify(recorded);
    return takeTurns(
      { rounds: 8, atMostMs: 30_000, signal },
      async () => [await timed(() => play(recorded))],
      async () => [await timed(() => JSON.parse(text))],
    );
  },
};

function play(recorded: ReturnType<typeof recordedPrograms>): void {
  const submitted = selectAndPlay(recorded, inputs, submissions);
  if (submitted.length !== submissions) throw new Error(`${submitted.length} submissions`);
}
