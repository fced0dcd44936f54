import path from "node:path";
import { execa } from "execa";
import type { Measurement } from "./measurement.ts";
import { takeTurns } from "./take-turns.ts";

/** A new process each time: memory that was given back is still counted in the same one. */
export const selectionMemory: Measurement = {
  name: "selection-memory",
  what: "10,000 recorded programs × 256 signatures, clustered, ranked and played: peak memory",
  ours: "reading, selecting",
  against: "node -e",
  figure: { unit: "MiB", of: (ours) => ours.median, reach: { atMost: 500 } },
  measure({ signal }) {
    const peak = async (args: string[]): Promise<number[]> => {
      const how = { stdin: "ignore", cancelSignal: signal, timeout: 120_000 } as const;
      const { stdout } = await execa(process.execPath, args, how);
      return [Number(stdout) / 1024];
    };
    const bare = "process.stdout.write(String(process.resourceUsage().maxRSS))";
    return takeTurns(
      { rounds: 3, atMostMs: 60_000, signal },
      () => peak([path.join(import.meta.dirname, "selection-peak.ts")]),
      () => peak(["-e", bare]),
    );
  },
};
