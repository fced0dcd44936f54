import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import { createMemoryBlobs } from "../judge/blobs-memory.ts";
import { createJudge, type Judge } from "../judge/judge.ts";
import { type DockerSlot, openSlot } from "../judge/sandbox/docker-slot.ts";
import { connectDocker } from "../judge/sandbox/connect.ts";
import { findJudgeImage } from "../judge/sandbox/image.ts";
import type { Limits, Problem, Test } from "../problems/problem.ts";
import type { Lab } from "./measurement.ts";

/** The engine and the image; made once, when first wanted. */
export function judgingOnce(): Lab["judging"] {
  let found: ReturnType<Lab["judging"]> | undefined;
  return () => (found ??= find());
}

async function find() {
  const docker = await connectDocker();
  const image = await findJudgeImage(docker);
  if (image === undefined) {
    throw new Error("The judge image of this version is not built. Run: medalist setup");
  }
  return { docker, image: image.id };
}

/** One slot, to be measured by itself. It is killed when the lab's signal is aborted. */
export async function openLoneSlot(lab: Lab): Promise<AsyncDisposable & { slot: DockerSlot }> {
  const { docker, image } = await lab.judging();
  const size = { runMemoryMiB: 1024, storeMiB: 256, boxMiB: 128 };
  const uid = 10_000 + Math.floor(Math.random() * 50_000);
  const slot = await openSlot({ docker, image, index: 0, uid, core: 0, size });
  return { slot, ...closing(lab, () => slot.kill("the benchmark ended")) };
}

/** A judge of its own. `cacheDir` is shared among the judges of a lab that give the same. */
export async function openJudge(
  lab: Lab,
  slots: number,
  cacheDir: string,
): Promise<AsyncDisposable & { judge: Judge }> {
  const { docker, image } = await lab.judging();
  const blobs = createMemoryBlobs();
  const judge = await createJudge({ docker, image, slots, cacheDir, blobs });
  return { judge, ...closing(lab, () => judge.close()) };
}

/** Closes once, at the latest when the lab's signal is aborted. */
function closing(lab: Lab, close: () => Promise<void>): AsyncDisposable {
  const onAbort = () => void close();
  lab.signal.addEventListener("abort", onAbort, { once: true });
  if (lab.signal.aborted) onAbort();
  return {
    async [Symbol.asyncDispose]() {
      lab.signal.removeEventListener("abort", onAbort);
      await close();
    },
  };
}

export function freshFolder(lab: Lab, name: string): Promise<string> {
  return mkdtemp(path.join(lab.dir, `${name}-`));
}

const limits: Limits = {
  cpuMs: 1_000,
  wallMs: 20_000,
  memoryKiB: 64 * 1024,
  outputKiB: 1024,
  sourceKiB: 64,
  compileCpuMs: 20_000,
  compileMemoryKiB: 1024 * 1024,
  checkerCpuMs: 1_000,
  checkerMemoryKiB: 128 * 1024,
  checkerOutputKiB: 1024,
};

/** A problem of one group, compared by tokens, with these tests. */
export function plainProblem(tests: Test[]): Problem {
  return {
    name: "plain",
    title: "Plain",
    digest: "plain",
    dir: "",
    format: "icpc-2025-09",
    settings: {},
    statement: "",
    statementFiles: [],
    task: { kind: "batch", inputFile: null, outputFile: null, graders: null },
    languages: ["cpp", "python3"],
    limits,
    checker: {
      kind: "standard",
      caseSensitive: true,
      spaceSensitive: false,
      floatAbsolute: null,
      floatRelative: null,
    },
    groups: [
      {
        name: "all",
        maxScore: 100,
        scoring: "sum",
        requires: [],
        constraint: "",
        tests: tests.map((test) => test.name),
      },
    ],
    tests,
    samples: [],
    inputValidators: [],
    references: [],
  };
}
