import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { LedgerState } from "../judge/referee/ledger-state.ts";
import { medalist, type Running, saysLine, startMedalist, temporaryFolder } from "./medalist.ts";
import { readRun, samplesOf, submissionsOf } from "./run-files.ts";
import { smallAnswers, type SmallContest, writeSmallContest } from "./small-contest.ts";

// A contest from end to end on real parts: queues, containers, journal, ledger.

const resultSchema = z.object({
  run: z.string(),
  score: z.number(),
  maxScore: z.number(),
  problems: z.array(z.object({ name: z.string(), score: z.number(), submissions: z.number() })),
});
type Result = z.infer<typeof resultSchema>;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let small: SmallContest;
let played: Result;

beforeAll(async () => {
  folder = await temporaryFolder();
  small = await writeSmallContest(folder.dir);
  played = await play([]);
}, 400_000);
afterAll(() => folder.remove());

const runDir = (id: string) => path.join(folder.dir, "runs", id);

async function play(options: string[]): Promise<Result> {
  return resultFrom(["contest", small.contest, "--pool", small.pools, ...options]);
}

async function resultFrom(args: string[]): Promise<Result> {
  const { stdout, stderr, exitCode } = await medalist([...args, "--json"], { cwd: folder.dir });
  expect(exitCode, stderr).toBe(0);
  return resultSchema.parse(JSON.parse(stdout));
}

describe("a contest", () => {
  it("ends with a score that takes several submissions to gather, within the cap", async () => {
    expect(played.score).toBeGreaterThan(0);
    expect(played.score).toBeLessThan(played.maxScore);
    for (const { submissions } of played.problems) {
      expect(submissions).toBeGreaterThan(1);
      expect(submissions).toBeLessThanOrEqual(50);
    }
    const { entries, ledger } = await readRun(runDir(played.run));
    expect(samplesOf(entries)).toHaveLength(smallAnswers);
    const gaps = gapsMs(ledger, "night-market");
    expect(gaps.length).toBeGreaterThan(0);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(60_000);
  });

  it("leaves a report, and nothing running", async () => {
    expect(await readdir(runDir(played.run))).toEqual(
      expect.arrayContaining(["journal.jsonl", "ledger.jsonl", "report.html", "run.json"]),
    );
    expect(await readdir(runDir(played.run))).not.toContain("redis");
    const { stdout } = await medalist(["runs", "--json"], { cwd: folder.dir });
    expect(stdout).toContain(`"run":"${played.run}"`);
    expect(stdout).toContain('"status":"finished"');
  });

  it("keeps the programs that made the score", async () => {
    const { ledger } = await readRun(runDir(played.run));
    const submitted = [...ledger.records.values()].map(({ program }) => program.source);
    const solutions = path.join(runDir(played.run), "solutions");
    const files = await readdir(solutions);
    for (const { name } of played.problems)
      expect(files.filter((file) => file.startsWith(name)).length).toBeGreaterThan(0);
    for (const file of files)
      expect(submitted).toContain(await readFile(path.join(solutions, file), "utf8"));
  });

  it("scores no less when the cap is lifted", { timeout: 300_000 }, async () => {
    const uncapped = await play(["--rule", "uncapped"]);
    expect(uncapped.score).toBeGreaterThanOrEqual(played.score);
  });

  it("replayed under a cap of one submission scores no more", async () => {
    const rule = path.join(folder.dir, "one.yaml");
    await writeFile(rule, "name: one\ncap: 1\nfeedback: groups\n");
    const replayed = await resultFrom(["replay", played.run, "--rule", rule]);
    expect(replayed.problems.map(({ submissions }) => submissions)).toEqual([1, 1]);
    expect(replayed.score).toBeLessThan(played.score);
  });

  it("replays to the same score with the same submissions, without model and judge", async () => {
    const { stdout, exitCode } = await medalist(["replay", played.run, "--json"], {
      cwd: folder.dir,
      env: { DOCKER_HOST: "unix:///nowhere.sock" },
    });
    expect(exitCode).toBe(0);
    const replayed = JSON.parse(stdout);
    expect(replayed).toMatchObject({ score: played.score, sameDecisions: true });
  });
});

describe("a contest that is killed", () => {
  it("at ten moments of its course and resumed each time ends like one that was not", {
    timeout: 600_000,
  }, async () => {
    const calm = await readRun(runDir(played.run));
    let id = "";
    for (let kill = 0; kill < 10; kill++) {
      const course = (kill + Math.random()) / 11;
      const args =
        id === "" ? ["contest", small.contest, "--pool", small.pools] : ["contest", "--resume", id];
      id = await killedAfter([...args, "--runs", "killed"], course * calm.entries.length);
    }
    const result = await resultFrom(["contest", "--resume", id, "--runs", "killed"]);
    expect(result.score).toBe(played.score);

    const killed = await readRun(path.join(folder.dir, "killed", id));
    const submissions = submissionsOf(killed.ledger);
    expect(new Set(submissions).size).toBe(submissions.length);
    expect(submissions.toSorted()).toEqual(submissionsOf(calm.ledger).toSorted());
    expect(samplesOf(killed.entries).toSorted()).toEqual(samplesOf(calm.entries).toSorted());
    expect(new Set(samplesOf(killed.entries)).size).toBe(smallAnswers);
  });

  it("refuses to be played by two processes at once", { timeout: 120_000 }, async () => {
    const first = start(["contest", small.contest, "--pool", small.pools, "--runs", "twice"]);
    const [, id = ""] = await saysLine(first, /^Run (\S+)/);
    await saysLine(first, /answers sampled/);
    const second = await medalist(["contest", "--resume", id, "--runs", "twice"], {
      cwd: folder.dir,
    });
    expect(second.exitCode).toBe(1);
    expect(second.stderr).toContain(`being played by process ${first.pid}`);
    first.kill("SIGINT");
    const { exitCode, stderr } = await first;
    expect(exitCode).toBe(130);
    expect(stderr).toContain(`--resume ${id}`);
  });
});

/** Contest time between submissions to a problem. */
function gapsMs(ledger: LedgerState, name: string): number[] {
  const records = [...ledger.records.values()].filter(({ problem }) => problem === name);
  return records.slice(1).map(({ atMs }, index) => atMs - (records[index]?.atMs ?? 0));
}

function start(args: string[]): Running {
  return startMedalist([...args, "--json"], folder.dir);
}

/** Begins or goes on with a run and kills it when its journal has this many entries; it must be alive then. */
async function killedAfter(args: string[], entries: number): Promise<string> {
  const child = start(args);
  const resumed = /--resume (\S+)/.exec(args.join(" "))?.[1];
  const id = resumed ?? (await saysLine(child, /^Run (\S+)/))[1] ?? "";
  const journal = path.join(folder.dir, "killed", id, "journal.jsonl");
  const ended = child.then(() => true);
  while ((await linesIn(journal)) < entries) {
    if (await Promise.race([ended, sleep(20, false)])) break;
  }
  child.kill("SIGKILL");
  expect((await child).signal).toBe("SIGKILL");
  return id;
}

async function linesIn(file: string): Promise<number> {
  const text = await readFile(file, "utf8").catch(() => "");
  return text.split("\n").length - 1;
}
