import type { Bench, BenchRun, Script } from "../../judge/bench/bench.ts";
import type { BlobStore } from "../../judge/blobs.ts";
import { programId } from "../../judge/program.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import { orAborted } from "../../judge/or-aborted.ts";
import type { Desk } from "../queues/ask.ts";

type Blobs = {
  /** What workers read. */
  shared: BlobStore;
  /** The run's own folder, which outlives the shared copies. */
  kept: BlobStore;
};

/** Practice over the queue. Inputs travel as blobs: made ones are kept, and shared again when needed. */
export function createQueuedBench(desk: Desk, blobs: Blobs, signal: AbortSignal): Bench {
  const shared = new Map<string, Promise<void>>();
  const share = (digest: string): Promise<void> => {
    const done = shared.get(digest) ?? orAborted(copy(blobs.kept, blobs.shared, digest), signal);
    shared.set(digest, done);
    return done;
  };

  return {
    samples(problem, program, scorer) {
      const job = {
        kind: "samples",
        problem: brief(problem),
        program,
        scorer: scorer ?? null,
      } as const;
      return desk.ask(job, [problem.digest, programId(program), scriptKey(scorer)], { signal });
    },
    async run(request) {
      await Promise.all(request.inputs.map(share));
      const job = {
        kind: "run",
        request: { ...request, problem: brief(request.problem) },
      } as const;
      return desk.ask(job, runKey(request), { signal });
    },
    async show(request) {
      const { problem, program, input } = request;
      if (await isGone(share(input), signal)) return null;
      const job = { kind: "show", request: { ...request, problem: brief(problem) } } as const;
      return desk.ask(job, [problem.digest, programId(program), input], { signal });
    },
    async generate(generator, wanted) {
      const made = await desk.ask({ kind: "generate", generator, wanted }, [generator, wanted], {
        signal,
      });
      await Promise.all(
        made.map(async (input) => {
          if (!input.ok) return;
          await orAborted(copy(blobs.shared, blobs.kept, input.digest), signal);
          shared.set(input.digest, Promise.resolve());
        }),
      );
      return made;
    },
    async validate(validator, inputs) {
      await Promise.all(inputs.map((input) => share(input.digest)));
      return desk.ask({ kind: "validate", validator, inputs }, [validator, inputs], { signal });
    },
  };
}

/** Whether an input can't be had any more; what the signal ends is no answer. */
async function isGone(shared: Promise<void>, signal: AbortSignal): Promise<boolean> {
  const gone = await shared.then(
    () => false,
    () => true,
  );
  signal.throwIfAborted();
  return gone;
}

async function copy(from: BlobStore, to: BlobStore, digest: string): Promise<void> {
  await to.put(await from.get(digest));
}

/** Judging needs no prose. */
function brief(problem: PublicProblem): PublicProblem {
  return { ...problem, statement: "" };
}

function scriptKey(script: Script | undefined): string[] {
  return script === undefined ? [] : [script.language, script.source];
}

function runKey({ problem, program, inputs, scorer }: BenchRun): unknown {
  return [problem.digest, programId(program), inputs, scriptKey(scorer)];
}
