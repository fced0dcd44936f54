import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkRedis, connectRedis } from "../workers/redis/redis-address.ts";
import { medalist, type Running, saysLine, startMedalist, temporaryFolder } from "./medalist.ts";
import { readRun, submissionsOf } from "./run-files.ts";
import { type SmallContest, writeSmallContest } from "./small-contest.ts";

// A contest whose judging is done by workers in processes of their own, over a shared Redis.

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let small: SmallContest;
let redisUrl: string;
let stopRedis: () => Promise<void>;

beforeAll(async () => {
  folder = await temporaryFolder();
  small = await writeSmallContest(folder.dir);
  const port = await freePort();
  redisUrl = `redis://127.0.0.1:${port}`;
  const server = execa(
    "redis-server",
    ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder.dir],
    { reject: false, stdout: "ignore", stderr: "ignore" },
  );
  stopRedis = async () => {
    server.kill("SIGTERM");
    await server;
  };
  await checkRedis({ url: redisUrl }, 20_000);
}, 60_000);

// Answers outlive a contest in a shared Redis: forgotten, each test has work to hand out.
beforeEach(async () => {
  const client = connectRedis({ url: redisUrl });
  await client.flushall();
  client.disconnect();
});

afterAll(async () => {
  await stopRedis();
  await folder.remove();
});

describe("medalist worker", () => {
  it("twice beside a contest: both judge, and the score is that of one process", {
    timeout: 600_000,
  }, async () => {
    const alone = await contest({}, []);
    const workers = await startAll(2);
    const shared = await contest({ REDIS_URL: redisUrl }, ["--slots", "0"]);
    for (const { process } of workers) process.kill("SIGTERM");
    const told = await Promise.all(workers.map(({ process }) => process));

    expect(shared.score).toBe(alone.score);
    expect(await submissions(shared.run)).toEqual(await submissions(alone.run));
    for (const { exitCode, stderr } of told) {
      expect(exitCode).toBe(0);
      expect(stderr).toMatch(/^bench: run done/m);
    }
    const judged = told.flatMap(({ stderr }) => stderr.match(/^referee: judge done/gm) ?? []);
    expect(judged.length).toBeGreaterThan(1);
  });

  it("that is killed loses nothing: another one does its work", { timeout: 600_000 }, async () => {
    const doomed = await startWorker();
    const playing = contest({ REDIS_URL: redisUrl }, ["--slots", "0"]);
    await saysLine(doomed.process, /^bench: /);
    doomed.process.kill("SIGKILL");
    const heir = await startWorker();
    const { score } = await playing;
    heir.process.kill("SIGTERM");
    await heir.process;
    expect(score).toBe((await contest({}, [])).score);
  });

  it("says when no Redis answers", { timeout: 60_000 }, async () => {
    const port = await freePort();
    const { stderr, exitCode } = await medalist(["worker"], {
      cwd: folder.dir,
      env: { REDIS_URL: `redis://127.0.0.1:${port}` },
    });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`No Redis answers at redis://127.0.0.1:${port}`);
  });
});

async function contest(env: Record<string, string>, options: string[]) {
  const { stdout, stderr, exitCode } = await medalist(
    ["contest", small.contest, "--pool", small.pools, "--json", ...options],
    { cwd: folder.dir, env },
  );
  expect(exitCode, stderr).toBe(0);
  const { run, score } = JSON.parse(stdout);
  return { run: String(run), score: Number(score) };
}

async function submissions(run: string): Promise<string[]> {
  const { ledger } = await readRun(path.join(folder.dir, "runs", run));
  return submissionsOf(ledger).toSorted();
}

/** Running processes are promises themselves, so that they are boxed here, one by one. */
async function startAll(count: number): Promise<{ process: Running }[]> {
  return Promise.all(Array.from({ length: count }, () => startWorker()));
}

async function startWorker(): Promise<{ process: Running }> {
  const worker = startMedalist(["worker", "--slots", "1"], folder.dir, { REDIS_URL: redisUrl });
  await saysLine(worker, /^Working for /);
  return { process: worker };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}
