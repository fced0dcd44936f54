import type { Bench } from "../../judge/bench/bench.ts";
import { ReplayError } from "./replay-error.ts";

function unrecorded(): Promise<never> {
  return Promise.reject(
    new ReplayError(
      "the run broke off before all programs were practised",
      "Resume it to its end, then replay it.",
    ),
  );
}

/** Where all practice is in the journal already. */
export const unrecordedBench: Bench = {
  samples: unrecorded,
  run: unrecorded,
  show: () => Promise.resolve(null),
  generate: unrecorded,
  validate: unrecorded,
};
