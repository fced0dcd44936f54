import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import type { Entry } from "../agent/journal/events.ts";
import { unpackRecording } from "../cli/recording/recording-files.ts";
import { medalist, temporaryFolder } from "./medalist.ts";
import { readRun } from "./run-files.ts";

// Recordings on real parts: one run is kept, and a larger one takes over what it knows.

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

async function run(...args: string[]) {
  const { stdout, stderr, exitCode } = await medalist(args, { cwd: folder.dir });
  expect(exitCode, stderr).toBe(0);
  return { stdout, stderr };
}

/** Plays a problem from a simulated model, and records the run under a name. */
async function recorded(name: string, samples: number, ...options: string[]) {
  const asked = ["--model", "simulated:0.5", "--seed", "3", "--whole", "--samples", `${samples}`];
  const { stdout, stderr } = await run("solve", "groups", ...asked, ...options, "--json");
  const id = z.object({ run: z.string() }).parse(JSON.parse(stdout)).run;
  const dir = path.join(folder.dir, name);
  await run("record", id, "--out", dir, "--name", name);
  const home = await unpackRecording({ id: name, dir }, path.join(folder.dir, "unpacked"));
  const { entries } = await readRun(path.join(home, name));
  return { id, entries, stderr };
}

function practiceOf(entries: readonly Entry[]): Map<string, unknown> {
  return new Map(
    entries.flatMap(({ key, event }) =>
      (event.type === "practised" || event.type === "signatures") && event.role === "solution"
        ? [[key, event]]
        : [],
    ),
  );
}

function judgedIn(entries: readonly Entry[]) {
  const results = entries.find(({ event }) => event.type === "results")?.event;
  return results?.type === "results" ? (results.judged ?? []) : [];
}

it("a run of more programs takes over what a recorded one of fewer found out", async () => {
  const first = await recorded("first", 6);
  const more = await recorded("more", 12, "--known", first.id);
  expect(more.stderr).not.toContain("than in run");

  const known = practiceOf(first.entries);
  const all = practiceOf(more.entries);
  expect(known.size).toBeGreaterThan(4);
  expect(all.size).toBeGreaterThan(known.size);
  // To the millisecond, which no second run of them would come to.
  for (const [key, event] of known) expect(all.get(key)).toEqual(event);

  expect(judgedIn(first.entries).length).toBeGreaterThan(1);
  expect(judgedIn(more.entries)).toEqual(expect.arrayContaining(judgedIn(first.entries)));
  expect(judgedIn(more.entries).length).toBeGreaterThan(judgedIn(first.entries).length);
}, 400_000);

it("a run that can't be taken over from is refused, before anything is done", async () => {
  const { stderr, exitCode } = await medalist(
    ["solve", "groups", "--model", "simulated:0.5", "--seed", "4", "--known", "gone"],
    { cwd: folder.dir },
  );
  expect(exitCode).toBe(1);
  expect(stderr).toContain('There is no run "gone"');
});
