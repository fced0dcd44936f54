import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Judgement } from "../judge/judgement.ts";
import type { ProgramText } from "../judge/program.ts";
import type { Problem } from "../problems/problem.ts";
import { createQueuedJudge } from "../workers/ports/queued-judge.ts";
import { openDesk } from "../workers/queues/ask.ts";
import { refereeQueue } from "../workers/queues/queue-names.ts";
import { startPrivateRedis } from "../workers/redis/private-redis.ts";
import { connectRedis } from "../workers/redis/redis-address.ts";
import type { JudgeService } from "../workers/worker/process-job.ts";
import { startWorker } from "../workers/worker/start-worker.ts";
import { freshFolder, openJudge, plainProblem } from "./judging.ts";
import type { Lab, Measurement } from "./measurement.ts";
import { takeTurns, timed } from "./take-turns.ts";

const programs = 120;
const perRound = 6;

/** One judge for both sides: what differs is only the way to it. */
export const queueOverhead: Measurement = {
  name: "queue-overhead",
  what: "queue overhead per judged program",
  ours: "over the queue",
  against: "asked directly",
  figure: {
    unit: "ms",
    of: (ours, against) => ours.p10 - against.p10,
    reach: { atMost: 5 },
  },
  async measure(lab) {
    const dir = await freshFolder(lab, "queue");
    await using open = await openJudge(lab, 1, dir);
    const { judge } = open;
    const problem = await oneTest(dir);
    const all = Array.from({ length: programs }, (_, index) => silent(index));
    // Compiles are in the cache afterwards, for both sides alike.
    for (const each of all) accepted(await judge.judge(problem, each, { signal: lab.signal }));

    await using queue = await openQueue(judge, problem, dir);
    const each = (round: number, ask: (program: ProgramText) => Promise<Judgement>) => {
      // The queue remembers what it judged: the warm-up takes programs of its own.
      const from = (round + 1) * perRound;
      return oneByOne(all.slice(from, from + perRound), ask);
    };
    return await takeTurns(
      { rounds: programs / perRound - 1, atMostMs: 30_000, signal: lab.signal },
      (round) => each(round, (program) => queue.judge(program, lab)),
      (round) =>
        each(round, (program) =>
          judge.judge(problem, program, { signal: lab.signal, cache: false }),
        ),
    );
  },
};

async function oneByOne(
  all: readonly ProgramText[],
  ask: (program: ProgramText) => Promise<Judgement>,
): Promise<number[]> {
  const samples: number[] = [];
  for (const program of all) samples.push(await timed(async () => accepted(await ask(program))));
  return samples;
}

function accepted({ verdict, compile }: Judgement): void {
  if (verdict !== "AC") throw new Error(`a program got ${verdict}: ${compile.log}`);
}

/** A Redis, a worker and a desk, wired as a run wires them. */
async function openQueue(service: JudgeService, problem: Problem, dir: string) {
  await using opening = new AsyncDisposableStack();
  const redis = opening.adopt(await startPrivateRedis(dir), (server) => server.close());
  const connect = () => connectRedis({ socketPath: redis.socketPath });
  const shelf = { find: () => Promise.resolve(problem) };
  const desk = opening.adopt(await openDesk(refereeQueue, connect), (each) => each.close());
  opening.adopt(startWorker({ connect, judging: { service, shelf, slots: 1 } }), (worker) =>
    worker.close("drop"),
  );
  const ask = createQueuedJudge(desk);
  const open = opening.move();
  return {
    judge: (program: ProgramText, { signal }: Lab) =>
      ask({ problem: { ...problem, dir }, program, how: { cache: false } }, signal),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

function silent(index: number): ProgramText {
  return { language: "cpp20", source: `// ${index}\nint main() {}\n` };
}

async function oneTest(dir: string): Promise<Problem> {
  const inputPath = path.join(dir, "1.in");
  await writeFile(inputPath, "1\n");
  return plainProblem([
    { name: "1", inputPath, answerPath: null, args: [], files: [], checker: null },
  ]);
}
