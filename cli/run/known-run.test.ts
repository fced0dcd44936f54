import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../agent/journal/events.ts";
import { examplesDir } from "../../problems/catalogue.ts";
import { loadProblem } from "../../problems/load-problem.ts";
import { knownRunOf } from "./known-run.ts";
import { newRun } from "./new-run.ts";
import { playOptionsSchema } from "./play-options.ts";
import { listRuns, type RunFolder } from "./run-folder.ts";
import { readRunSpec, type RunSpec, writeRunSpec } from "./run-spec.ts";

const problem = await loadProblem(path.join(examplesDir, "groups"));
const event = {
  contest: null,
  problems: [problem],
  durationMs: 3_600_000,
  rule: "ioi",
  feedback: null,
};
const finished: Entry["event"] = {
  type: "run-finished",
  score: 0,
  maxScore: 100,
  tokens: 0,
  costUsd: 0,
};

/** A folder of runs with one that another may take over from. */
async function earlier(change: (spec: RunSpec) => RunSpec = (spec) => spec, last = finished) {
  const runs = await mkdtemp(path.join(tmpdir(), "medalist-known-"));
  const folder = await begin(runs, {});
  await writeRunSpec(folder.spec, change(await readRunSpec(folder.spec)));
  const entry: Entry = { seq: 0, at: "", key: last.type, event: last };
  await writeFile(folder.journal, `${JSON.stringify(entry)}\n`);
  return { runs, folder };
}

function begin(runs: string, options: Record<string, unknown>): Promise<RunFolder> {
  const base = { runs, model: "simulated:0.6", seed: 5, stylesOnce: true, samples: 4 };
  return newRun(event, playOptionsSchema.parse({ ...base, ...options }));
}

describe("a run that takes over what a known one has", () => {
  test("keeps its id, and may ask for more programs, at other aims, under another rule", async () => {
    const { runs, folder } = await earlier();
    const options = { known: folder.id, samples: 9, whole: true, rule: "icpc" };
    const run = await begin(runs, options);
    const spec = await readRunSpec(run.spec);
    expect(spec.known).toBe(folder.id);
    expect((await knownRunOf(run, spec))?.spec.id).toBe(folder.id);
  });

  test("is refused where there is none, before it has a folder", async () => {
    const { runs, folder } = await earlier();
    await expect(begin(runs, { known: "gone" })).rejects.toThrow('There is no run "gone"');
    expect(await listRuns(runs)).toEqual([folder.id]);
  });

  test("says so where it is gone by the time that it is resumed", async () => {
    const { runs, folder } = await earlier();
    const run = await begin(runs, { known: folder.id });
    await rm(folder.dir, { recursive: true });
    await expect(knownRunOf(run, await readRunSpec(run.spec))).rejects.toThrow(
      `The run ${run.id} takes over what run ${folder.id} knows (--known), which can't be opened: There is no run`,
    );
  });

  test("takes nothing over without being told to", async () => {
    const { runs } = await earlier();
    const run = await begin(runs, {});
    const spec = await readRunSpec(run.spec);
    expect("known" in spec).toBe(false);
    expect(await knownRunOf(run, spec)).toBeNull();
  });
});

describe("a known run is refused", () => {
  async function refusal(
    options: Record<string, unknown>,
    ...changed: Parameters<typeof earlier>
  ): Promise<unknown> {
    const { runs, folder } = await earlier(...changed);
    const asked = begin(runs, { known: folder.id, ...options });
    return asked.then(
      () => null,
      (error: unknown) => error,
    );
  }
  const ofProblem =
    (change: (entry: RunSpec["problems"][number]) => RunSpec["problems"][number]) =>
    (spec: RunSpec): RunSpec => ({ ...spec, problems: spec.problems.map(change) });

  test("that has not ended", async () => {
    expect(await refusal({}, (spec) => spec, { type: "run-resumed" })).toMatchObject({
      name: "UserError",
      message: expect.stringContaining("has not ended"),
    });
  });

  test("that has none of the problems, or another version of one", async () => {
    const other = ofProblem((entry) => ({ ...entry, name: "canal" }));
    expect(await refusal({}, other)).toMatchObject({
      name: "UserError",
      message: expect.stringContaining("has none of these problems: groups"),
      hint: expect.stringContaining("canal"),
    });
    const older = ofProblem((entry) => ({ ...entry, digest: "older" }));
    expect(await refusal({}, older)).toMatchObject({
      name: "UserError",
      message: expect.stringContaining("The problem groups has changed"),
    });
  });

  test.each([
    [{ model: "simulated:0.5" }, "simulated:0.5 (seed 5, styles once)"],
    [{ seed: 6 }, "simulated:0.6 (seed 6, styles once)"],
    [{ stylesOnce: false }, "simulated:0.6 (seed 5)"],
  ])("whose programs come from another source: %j", async (options, own) => {
    expect(await refusal(options)).toMatchObject({
      name: "UserError",
      message: expect.stringContaining(
        `for groups come from simulated:0.6 (seed 5, styles once), those of this one from ${own}.`,
      ),
    });
  });

  test.each([
    ["inputsPerGroup", 7, 256],
    ["firstInputs", 7, 32],
    ["validators", 7, 5],
    ["timeoutsPerGroup", 7, 1],
  ])("with another setting of %s", async (name, own, theirs) => {
    expect(await refusal({ setting: [`${name}=${own}`] })).toMatchObject({
      name: "UserError",
      message: expect.stringContaining(`${name}=${theirs}, this one has ${name}=${own}`),
      hint: expect.stringContaining(`--setting ${name}=${theirs}`),
    });
  });
});
