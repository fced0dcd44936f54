import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runFolder, type RunFolder } from "../run/run-folder.ts";
import { readRunSpec, writeRunSpec } from "../run/run-spec.ts";
import { recordedRun } from "../../workers/batch/testing/recorded-run.ts";
import { compareRecording } from "./compare-recording.ts";
import { readComparison } from "./comparison-file.ts";
import { comparisonOfRun } from "./comparison-of-run.ts";
import { wholeRecording, writeRecording } from "./testing/whole-recording.ts";

let runs: string;
let recording: RunFolder;
beforeAll(async () => {
  runs = await mkdtemp(path.join(tmpdir(), "medalist-compare-"));
  recording = await writeRecording(runs, await wholeRecording());
});
afterAll(() => rm(runs, { recursive: true, force: true }));

const unstopped = new AbortController().signal;

/** A run whose contest comes with the recording. */
async function liveRun(id: string, recordingId: string | null): Promise<RunFolder> {
  const folder = runFolder(runs, id);
  const spec = await readRunSpec(recording.spec);
  await mkdir(folder.dir);
  await writeRunSpec(folder.spec, { ...spec, id, recording: recordingId });
  return folder;
}

describe("a recording in a run's folder", () => {
  test("is compared in threads, under the rule's own cap and none", async () => {
    const { rule } = await readRunSpec(recording.spec);
    const comparison = await compareRecording(recording, { rule, seeds: 3, signal: unstopped });
    expect(comparison).toMatchObject({ recording: recording.id, caps: [3, null], maxScore: 200 });
    const uncapped = comparison.strategies.map(({ cells }) => cells.at(-1)?.score.mean);
    expect(uncapped).toEqual([200, 200, 200, 200]);
  });

  test("that lacks a judgement is refused, with what a thread said", async () => {
    const partial = await writeRecording(path.join(runs, "partial"), await recordedRun(1));
    const { rule } = await readRunSpec(partial.spec);
    await expect(
      compareRecording(partial, { rule, strategies: ["majority"], signal: unstopped }),
    ).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining("holds no judgement of program") as string,
    });
  });

  test("is not compared any further once that is stopped", async () => {
    const { rule } = await readRunSpec(recording.spec);
    const controller = new AbortController();
    const comparing = compareRecording(recording, { rule, signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(comparing).rejects.toThrow("enough");
  });
});

describe("a run whose contest comes with a recording", () => {
  test("keeps the comparison in its folder, and has it made once", async () => {
    const live = await liveRun("20260102-fake-live", recording.id);
    const made = await comparisonOfRun(live, { runs });
    expect(made).not.toBeNull();
    expect(await readComparison(live.comparison)).toEqual(made);
    await rm(live.spec);
    expect(await comparisonOfRun(live, { runs })).toEqual(made);
  });

  test("may leave it out; without a recording there is none", async () => {
    const live = await liveRun("20260102-fake-left", recording.id);
    expect(await comparisonOfRun(live, { runs, compare: false })).toBeNull();
    expect(await readComparison(live.comparison)).toBeNull();
    const alone = await liveRun("20260102-fake-sole", null);
    expect(await comparisonOfRun(alone, { runs })).toBeNull();
  });

  test("says which recording is not there", async () => {
    const lost = await liveRun("20260102-fake-lost", "20200101-gone-aaaa");
    await expect(comparisonOfRun(lost, { runs })).rejects.toThrow('no run "20200101-gone-aaaa"');
  });
});
