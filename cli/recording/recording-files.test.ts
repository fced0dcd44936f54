import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readJournal } from "../../agent/journal/read-journal.ts";
import { bundledDir } from "../../problems/catalogue.ts";
import { loadProblem } from "../../problems/load-problem.ts";
import { readRunSpec } from "../run/run-spec.ts";
import { runFolder } from "../run/run-folder.ts";
import { listRecordings, unpackRecording } from "./recording-files.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "medalist-recording-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the bundled recordings", () => {
  it("are unpacked once as runs, of the very packages that come with medalist", async () => {
    const recordings = await listRecordings();
    for (const recording of recordings) {
      const home = await unpackRecording(recording, folder);
      expect(await unpackRecording(recording, folder)).toBe(home);
      const run = runFolder(home, recording.id);
      const spec = await readRunSpec(run.spec);
      for (const { name, dir, digest } of spec.problems) {
        expect(dir).toBe(path.join(bundledDir, name));
        expect((await loadProblem(dir)).digest, `${name} has changed: record it again`).toBe(
          digest,
        );
      }
      const { entries } = await readJournal(run.journal);
      expect(entries[0]?.event).toMatchObject({ type: "run-started", run: recording.id });
    }
  });

  it("are at most 10 MB", async () => {
    for (const { dir } of await listRecordings()) {
      const bytes = await readFile(path.join(dir, "journal.jsonl.br"));
      expect(bytes.length).toBeLessThan(10_000_000);
    }
  });
});
