import type { BlobStore } from "../blobs.ts";
import type { JudgeContext } from "../context.ts";
import type { Bench } from "./bench.ts";
import { generateInputs } from "./generate.ts";
import { runMade } from "./made-runs.ts";
import { runSamples } from "./samples.ts";
import { showRun } from "./show-run.ts";
import { validateInputs } from "./validate.ts";

/** Practice judging on the same slots as official judging, which goes first. */
export function createBench(context: JudgeContext, blobs: BlobStore): Bench {
  return {
    samples: (problem, program, scorer) => runSamples(context, problem, program, scorer),
    run: (request) => runMade(context, blobs, request),
    show: (request) => showRun(context, blobs, request),
    generate: (generator, wanted) => generateInputs(context, blobs, generator, wanted),
    validate: (validator, inputs) => validateInputs(context, blobs, validator, inputs),
  };
}
