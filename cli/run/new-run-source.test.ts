import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { bundledDir, examplesDir } from "../../problems/catalogue.ts";
import { loadProblem } from "../../problems/load-problem.ts";
import { newRun } from "./new-run.ts";
import { playOptionsSchema } from "./play-options.ts";
import { listRuns } from "./run-folder.ts";
import { readRunSpec, type RunSpec } from "./run-spec.ts";
import { isSimulated, sourceNames } from "./source-name.ts";

const event = async (dir: string) => ({
  contest: null,
  problems: [await loadProblem(dir)],
  durationMs: 3_600_000,
  rule: "ioi",
  feedback: null,
});
const groups = await event(path.join(examplesDir, "groups"));
const nightMarket = await event(path.join(bundledDir, "night-market"));

async function begin(what: typeof groups, options: Record<string, unknown>): Promise<RunSpec> {
  const runs = await mkdtemp(path.join(tmpdir(), "runs-"));
  const folder = await newRun(what, playOptionsSchema.parse({ runs, ...options }));
  return await readRunSpec(folder.spec);
}

describe("a run with a simulated model", () => {
  test("takes grammar and pool of the package, and is labelled", async () => {
    const spec = await begin(groups, { model: "simulated:0.6", seed: 5 });
    const { dir } = groups.problems[0] ?? { dir: "" };
    expect(spec.problems.map(({ source }) => source)).toEqual([
      {
        kind: "simulated",
        skill: 0.6,
        seed: 5,
        grammarDir: path.join(dir, "grammar"),
        poolDir: null,
        stylesOnce: false,
      },
    ]);
    expect(sourceNames(spec.problems)).toBe("simulated:0.6");
    expect(isSimulated(spec.problems)).toBe(true);
  });

  test("is played on a virtual clock, and asked as a model is", async () => {
    const { clock, settings } = await begin(groups, { model: "simulated:0.6", maxCost: 1 });
    expect(clock).toBe("virtual");
    expect(settings).toMatchObject({ aim: "groups", samples: 32 });
  });

  test("leaves no folder where there is no grammar", async () => {
    const runs = await mkdtemp(path.join(tmpdir(), "runs-"));
    const grader = await event(path.join(examplesDir, "grader"));
    const options = playOptionsSchema.parse({ runs, model: "simulated:0.6" });
    await expect(newRun(grader, options)).rejects.toThrow("grader has no grammar");
    expect(await listRuns(runs)).toEqual([]);
  });
});

test("a run of recorded programs takes them as a whole, and is not simulated", async () => {
  const spec = await begin(nightMarket, {});
  expect(spec).toMatchObject({ clock: "virtual", settings: { aim: "whole", samples: "all" } });
  expect(sourceNames(spec.problems)).toBe("recorded programs");
  expect(isSimulated(spec.problems)).toBe(false);
});

test("a run of a model is played on a real clock", async () => {
  vi.stubEnv("OPENAI_API_KEY", "none");
  const spec = await begin(nightMarket, { model: "openai:o4-mini" });
  vi.unstubAllEnvs();
  expect(spec).toMatchObject({ clock: "real", settings: { aim: "groups" } });
  expect(sourceNames(spec.problems)).toBe("openai:o4-mini");
});
