import { execa } from "execa";
import { openLoneSlot } from "./judging.ts";
import { againstOverOurs, type Measurement } from "./measurement.ts";
import { trivialRun } from "./sandboxed-run.ts";
import { takeTurns, timed } from "./take-turns.ts";

const box = ["--box-id=0"];

/** Both with the whole way from Node, as a judge would use them. */
export const isolate: Measurement = {
  name: "isolate",
  what: "isolate's init, run and cleanup over ours",
  ours: "ours",
  against: "isolate",
  figure: { unit: "×", of: againstOverOurs, reach: { atLeast: 10 } },
  missing: async () => {
    const found = await execa("isolate", ["--version"], { reject: false });
    return found.failed ? "there is no isolate on the PATH" : null;
  },
  async measure(lab) {
    await using lone = await openLoneSlot(lab);
    const { slot } = lone;
    const spec = await trivialRun(slot);
    const options = { stdin: "ignore", cancelSignal: lab.signal, timeout: 30_000 } as const;
    const oneRun = async () => {
      await execa("isolate", [...box, "--init"], options);
      await execa("isolate", [...box, "--run", "--", "/bin/true"], options);
      await execa("isolate", [...box, "--cleanup"], options);
    };
    return await takeTurns(
      { rounds: 100, atMostMs: 20_000, signal: lab.signal },
      async () => [await timed(() => slot.run(spec))],
      async () => [await timed(oneRun)],
    );
  },
};
