import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { medalist, saysLine, startMedalist, temporaryFolder } from "./medalist.ts";
import { type SmallContest, writeSmallContest } from "./small-contest.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let small: SmallContest;
beforeAll(async () => {
  folder = await temporaryFolder();
  small = await writeSmallContest(folder.dir);
});
afterAll(() => folder.remove());

it("a run whose Redis dies says so and can be resumed", { timeout: 300_000 }, async () => {
  const args = ["contest", small.contest, "--pool", small.pools, "--json"];
  const playing = startMedalist(args, folder.dir);
  const [, id = ""] = await saysLine(playing, /^Run (\S+)/);
  await saysLine(playing, /answers sampled/);
  process.kill(await redisOf(id), "SIGKILL");
  const { exitCode, stderr } = await playing;
  expect(exitCode).toBe(1);
  expect(stderr).toContain("redis-server ended");
  expect(stderr).toContain(`--resume ${id}`);
  expect(stderr).not.toContain("    at ");

  const resumed = await medalist(["contest", "--resume", id, "--json"], { cwd: folder.dir });
  expect(resumed.exitCode, resumed.stderr).toBe(0);
  expect(JSON.parse(resumed.stdout).score).toBeGreaterThan(0);
});

/** The run's own server, started by it, as its pid file says. */
async function redisOf(id: string): Promise<number> {
  const text = await readFile(path.join(folder.dir, "runs", id, "redis", "redis.pid"), "utf8");
  return Number(text);
}
