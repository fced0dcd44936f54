import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lockRun } from "./run-lock.ts";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "medalist-lock-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

it("lets one process play a run, and the next one after it", async () => {
  const file = path.join(dir, "lock");
  const unlock = await lockRun(file, "r1");
  await expect(lockRun(file, "r1")).rejects.toThrow(`being played by process ${process.pid}`);
  await unlock();
  await (await lockRun(file, "r1"))();
});

it("takes over from a process that is gone, and from one whose number was given out again", async () => {
  const file = path.join(dir, "lock");
  await writeFile(file, JSON.stringify({ pid: 2 ** 22 + 1, startedAt: "1" }));
  const unlock = await lockRun(file, "r1");
  await unlock();
  await writeFile(file, JSON.stringify({ pid: process.pid, startedAt: "another life" }));
  await expect(lockRun(file, "r1")).resolves.toBeTypeOf("function");
});

it("takes over a lock whose writer was killed while writing it", async () => {
  const file = path.join(dir, "lock");
  await writeFile(file, '{"pid":');
  await expect(lockRun(file, "r1")).resolves.toBeTypeOf("function");
});
