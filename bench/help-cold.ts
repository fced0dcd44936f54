import path from "node:path";
import { execa } from "execa";
import type { Measurement } from "./measurement.ts";
import { takeTurns, timed } from "./take-turns.ts";

const medalist = path.join(import.meta.dirname, "../cli/bin/medalist");

/** A new process each time. What starting Node costs is beside it, and part of it. */
export const helpCold: Measurement = {
  name: "help-cold",
  what: "medalist --help, cold",
  ours: "medalist --help",
  against: "node -e 0",
  figure: { unit: "ms", of: (ours) => ours.p10, reach: { atMost: 200 } },
  measure({ signal }) {
    const run = (file: string, args: string[]) =>
      timed(() => execa(file, args, { stdin: "ignore", cancelSignal: signal, timeout: 30_000 }));
    return takeTurns(
      { rounds: 25, atMostMs: 20_000, signal },
      async () => [await run(medalist, ["--help"])],
      async () => [await run(process.execPath, ["-e", "0"])],
    );
  },
};
