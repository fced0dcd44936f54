import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { startPrivateRedis } from "../workers/redis/private-redis.ts";
import { medalist, saysLine, startMedalist, temporaryFolder } from "./medalist.ts";
import { readRun, samplesOf } from "./run-files.ts";
import { smallAnswers, writeSmallContest } from "./small-contest.ts";

// Batches from end to end on real parts: queues, threads, and for one of them the judge.

const resultSchema = z.object({
  batch: z.string(),
  counts: z.object({ cells: z.number(), missing: z.number() }),
  combinations: z.array(z.looseObject({ strategy: z.string(), played: z.number() })),
  differences: z.array(z.unknown()),
  cells: z.array(z.looseObject({ ok: z.boolean(), score: z.number().optional() })),
});
type Result = z.infer<typeof resultSchema>;

const simulation = `name: made-up
programs: 400
problems:
  - name: ferry
    groups: [{ name: a, points: 30 }, { name: b, points: 70, contains: [a] }]
    outcomes: [{ chance: 0.02, shares: [1, 1] }, { chance: 0.1, shares: [1] }, { chance: 0.88, shares: [] }]
`;

const simulated = `name: simulated
sources: [{ simulation: ./made-up.yaml }]
strategies: [o1-ioi, random, adaptive]
caps: [1, 3, 10]
seeds: 60
`;

const pooled = `name: pooled
contests: [contest.yaml]
sources: [{ pool: pools, samples: 4 }]
strategies: [o1-ioi, random]
caps: [2]
seeds: 300
`;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSmallContest(folder.dir);
  await writeFile(path.join(folder.dir, "made-up.yaml"), simulation);
  await writeFile(path.join(folder.dir, "simulated.yaml"), simulated);
  await writeFile(path.join(folder.dir, "pooled.yaml"), pooled);
});
afterAll(() => folder.remove());

async function batch(args: string[], env: Record<string, string> = {}): Promise<Result> {
  const { stdout, stderr, exitCode } = await medalist(["batch", ...args, "--json"], {
    cwd: folder.dir,
    env,
  });
  expect(exitCode, stderr).toBe(0);
  return resultSchema.parse(JSON.parse(stdout));
}

/** What a batch found, without what names it. */
function found({ counts, combinations, differences, cells }: Result) {
  return { counts, combinations, differences, cells };
}

const dirOf = (id: string) => path.join(folder.dir, "runs", id);

async function linesIn(file: string): Promise<number> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text.split("\n").length - 1;
}

/** Begins or goes on with a batch and kills it, alive, once a file of it has so many lines. */
async function killedAt(args: string[], lines: number, fileOf: (id: string) => string) {
  const child = startMedalist(["batch", ...args], folder.dir);
  const [, id = ""] = await saysLine(child, /^Batch (\S+)/);
  const ended = child.then(() => true);
  while ((await linesIn(fileOf(id))) < lines) {
    if (await Promise.race([ended, sleep(10, false)])) break;
  }
  child.kill("SIGKILL");
  expect((await child).signal).toBe("SIGKILL");
  return id;
}

const resultsOf = (id: string) => path.join(dirOf(id), "results.jsonl");

describe("a batch that is killed", () => {
  it("at moments of its course and resumed each time ends like one that was not", {
    timeout: 600_000,
  }, async () => {
    const calm = await batch(["simulated.yaml"]);
    expect(calm.counts).toEqual({ cells: 540, missing: 0 });
    let id = await killedAt(["simulated.yaml"], 1, resultsOf);
    for (const lines of [200, 400]) {
      expect(await linesIn(resultsOf(id))).toBeLessThan(540);
      id = await killedAt(["--resume", id], lines, resultsOf);
    }
    const resumed = await batch(["--resume", id]);
    expect(found(resumed)).toEqual(found(calm));
    expect(await linesIn(resultsOf(id))).toBe(540);
    expect(await readdir(dirOf(id))).not.toContain("redis");
  });

  it("while its run is sampled and when that has ended loses nothing, and buys nothing twice", {
    timeout: 1_200_000,
  }, async () => {
    const calm = await batch(["pooled.yaml"]);
    expect(calm.counts).toEqual({ cells: 600, missing: 0 });
    const [run = ""] = await readdir(path.join(dirOf(calm.batch), "runs"));
    const journalOf = (id: string) => path.join(dirOf(id), "runs", run, "journal.jsonl");

    const id = await killedAt(["pooled.yaml"], 30, journalOf);
    const whole = await linesIn(journalOf(calm.batch));
    await killedAt(["--resume", id], whole, journalOf);
    expect(found(await batch(["--resume", id]))).toEqual(found(calm));

    expect(await readdir(path.join(dirOf(id), "runs"))).toEqual([run]);
    const { entries } = await readRun(path.join(dirOf(id), "runs", run));
    expect(samplesOf(entries)).toHaveLength(smallAnswers);
    expect(new Set(samplesOf(entries)).size).toBe(smallAnswers);
  });
});

describe("a batch", () => {
  it("is played by workers of other processes, with the same results", {
    timeout: 300_000,
  }, async () => {
    const redis = await startPrivateRedis(path.join(folder.dir, "shared-redis"));
    const env = { REDIS_URL: redis.socketPath };
    const worker = startMedalist(["worker", "--slots", "0", "--cells", "1"], folder.dir, env);
    await saysLine(worker, /^Working for/);
    const away = await batch(["simulated.yaml", "--threads", "0"], env);
    worker.kill("SIGTERM");
    expect((await worker).exitCode).toBe(0);
    await redis.close();
    expect(found(away)).toEqual(found(await batch(["simulated.yaml"])));
  });

  it("tells failures, plays the rest, and plays them again once the cause is mended", {
    timeout: 300_000,
  }, async () => {
    const file = path.join(folder.dir, "mine.mjs");
    const text = `import { existsSync } from "node:fs";
export default { choose() { if (!existsSync("mended")) throw new Error("not yet"); return null; } };
`;
    await writeFile(file, text);
    const plan = simulated.replace("adaptive]", "./mine.mjs]").replace("60", "2");
    await writeFile(path.join(folder.dir, "mine.yaml"), plan);
    const first = await medalist(["batch", "mine.yaml"], { cwd: folder.dir });
    expect(first.exitCode).toBe(1);
    expect(first.stderr).toMatch(/6 of 18 cells failed; the first, .*mine\.mjs.*not yet/s);
    expect(first.stdout).toMatch(/^ioi-cap-1 +random +2 /m);
    expect(first.stdout).toMatch(/^ioi-cap-1 +mine\.mjs +0 of 2/m);
    expect(first.stderr).not.toMatch(/\n\s+at /);
    const [, id = ""] = /--resume (\S+)/.exec(first.stderr) ?? [];
    const before = await linesIn(resultsOf(id));

    await writeFile(file, `${text}// changed\n`);
    const changed = await medalist(["batch", "--resume", id], { cwd: folder.dir });
    expect(changed.stderr).toContain("has changed since the batch began");
    await writeFile(file, text);
    await writeFile(path.join(folder.dir, "mended"), "");
    const mended = await batch(["--resume", id]);
    expect(mended.counts).toEqual({ cells: 18, missing: 0 });
    // What had been played was not played again: a line more for each new outcome.
    expect(await linesIn(resultsOf(id))).toBe(before + 6 + 6);
  });
});
