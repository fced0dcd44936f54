import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Bench } from "../../judge/bench/bench.ts";
import type { Judgement } from "../../judge/judgement.ts";
import type { ProgramText } from "../../judge/program.ts";
import { madeUpProvenance } from "../../judge/testing/provenance.ts";
import { unrun } from "../../judge/unrun.ts";
import type { Problem } from "../../problems/problem.ts";
import { type Desk, openDesk } from "../queues/ask.ts";
import { type PrivateRedis, startPrivateRedis } from "../redis/private-redis.ts";
import { connectRedis } from "../redis/redis-address.ts";
import { type RunningWorker, startWorker, type WorkerParts } from "../worker/start-worker.ts";

export const ref = { name: "sum", digest: "d1", dir: "/nowhere" };
export const program = { language: "cpp20" as const, source: "int main() {}\n" };
export const asked = (text: ProgramText) => ({ problem: ref, program: text, how: {} });
export const judgement = (score: number): Judgement => ({
  program: "p",
  problem: "sum",
  verdict: "AC",
  score,
  maxScore: 100,
  groups: [],
  tests: [],
  compile: { ok: true, log: "" },
  provenance: madeUpProvenance,
});

export type QueueFixture = {
  connect: () => Redis;
  /** A worker whose judge is a stand-in. */
  judgingWorker: (
    judge: (signal: AbortSignal | undefined, onTest: () => void) => Promise<Judgement>,
  ) => RunningWorker;
  samplingWorker: (sampling: NonNullable<WorkerParts["sampling"]>) => RunningWorker;
  desk: (queue: string) => Promise<Desk>;
};

/** A real Redis for the tests of a file, empty before each; what was opened is closed after each. */
export function useQueues(): QueueFixture {
  let dir: string;
  let redis: PrivateRedis;
  const open: (RunningWorker | Desk)[] = [];
  const connect = () => connectRedis(redis);

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), "medalist-worker-test-"));
    redis = await startPrivateRedis(dir);
  });
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close("drop");
    const client = connect();
    await client.flushall();
    client.disconnect();
  });
  afterAll(async () => {
    await redis.close();
    await rm(dir, { recursive: true, force: true });
  });

  const start = (parts: Omit<WorkerParts, "connect">): RunningWorker => {
    const worker = startWorker({ connect, ...parts });
    open.push(worker);
    return worker;
  };

  return {
    connect,
    judgingWorker: (judge) =>
      start({
        judging: {
          service: {
            judge: (_problem, _program, { signal, onTest }) =>
              judge(signal, () => onTest?.(anyTest)),
            validateInputs: () => Promise.reject(new Error("not asked for here")),
            bench: noBench,
          },
          // Nothing looks at it but the stand-in.
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion
          shelf: { find: () => Promise.resolve({ name: "sum", tests: [{}, {}, {}] } as Problem) },
          slots: 2,
        },
      }),
    samplingWorker: (sampling) => start({ sampling }),
    async desk(queue) {
      const opened = await openDesk(queue, connect);
      open.push(opened);
      return opened;
    },
  };
}

const anyTest = unrun(
  { name: "1", inputPath: "", answerPath: "", args: [], files: [], checker: null },
  "JE",
  "",
);

const noBench: Bench = {
  samples: () => Promise.reject(new Error("not asked here")),
  run: () => Promise.resolve([]),
  show: () => Promise.resolve(null),
  generate: () => Promise.resolve([]),
  validate: () => Promise.resolve([]),
};
