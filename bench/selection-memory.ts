import path from "node:path";
import { execa } from "execa";
import type { Measurement } from "./measurement.ts";
import { takeTurns } from "./take-turns.ts";

/** A new process each time: memory that was given back is still counted in the same one. */
export const selectionMemory: Measurement = {
  name: "selection-memory",
  what: "10,000 recorded programs × 256 signatures, clustered, ranked and played: peak memory",
  ours: "reading, selecting",
  against: "a bare process",
  figure: { unit: "MiB", of: (ours) => ours.median, reach: { atMost: 500 } },
  measure({ signal }) {
    const peak = async (script: string): Promise<number[]> => {
      const how = { stdin: "ignore", cancelSignal: signal, timeout: 120_000 } as const;
      const file = path.join(import.meta.dirname, script);
      const { stdout } = await execa(process.execPath, [file], how);
      return [Number(stdout) / 1024];
    };
    return takeTurns(
      { rounds: 3, atMostMs: 60_000, signal },
      () => peak("selection-peak.ts"),
      () => peak("bare-peak.ts"),
    );
  },
};
