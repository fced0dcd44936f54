import { describe, expect, it } from "vitest";
import { PackageError } from "../../package/fault.ts";
import type { Problem, ReferenceSolution } from "../../problem.ts";
import { type Files, sound } from "../../testing.ts";
import type { Slowest, Workshop } from "../../workshop.ts";
import { load, passFail } from "./testing/load.ts";

type Asked = { problem: Problem; solutions: string[] };

/** Measures nothing: what a solution takes is told by its name. */
function stopwatch(times: Record<string, number>, answer?: Slowest) {
  const asked: Asked[] = [];
  const workshop: Workshop = {
    make: () => Promise.reject(new Error("nothing is made")),
    slowest(problem: Problem, solutions: readonly ReferenceSolution[]) {
      asked.push({ problem, solutions: solutions.map(({ name }) => name) });
      const cpuMs = Math.max(...solutions.map(({ name }) => times[name] ?? 0));
      return Promise.resolve(answer ?? { ok: true, cpuMs });
    },
  };
  return { workshop, asked };
}

/** A package whose `problem.yaml` gives no time limit, but these lines of limits. */
function inferred(limits: string, more: Files = {}): Files {
  return {
    "problem.yaml": sound["problem.yaml"]?.replace("  time_limit: 1.5\n", limits) ?? "",
    ...more,
  };
}

const slow = { "accepted/full.py": 730 };

describe("a time limit that the package does not give", () => {
  it.each([
    ["", 2000],
    ["  time_resolution: 0.1\n", 1500],
    ["  time_multipliers: { ac_to_time_limit: 5 }\n", 4000],
    ["  time_multipliers: { time_limit_to_tle: 3 }\n  time_resolution: 0.25\n", 1500],
  ])("follows from the slowest accepted solution: %j", async (limits, cpuMs) => {
    const { problem, remarks } = await load(inferred(limits), stopwatch(slow));
    expect(problem.limits).toMatchObject({ cpuMs, wallMs: 2 * cpuMs + 2000 });
    expect(remarks).toEqual([
      `problem.yaml the slowest solution takes 730 ms: the time limit is ${cpuMs} ms`,
    ]);
  });

  it("is written into the settings, with which nobody has to measure again", async () => {
    const { problem } = await load(inferred(""), stopwatch(slow));
    expect(problem.settings).toEqual({ timeLimitMs: 2000 });
    const again = await load(inferred(""), { settings: problem.settings });
    expect(again.problem.digest).toBe(problem.digest);
    expect(again.remarks).toEqual([]);
  });

  it("is at least one step, and exact where the time is", async () => {
    expect((await load(inferred(""), stopwatch({}))).problem.limits.cpuMs).toBe(1000);
    const exact = stopwatch({ "accepted/full.py": 1500 });
    expect((await load(inferred(""), exact)).problem.limits.cpuMs).toBe(3000);
  });

  it("is measured without bounds that a solution could meet", async () => {
    const watch = stopwatch(slow);
    await load(inferred("", { "medalist.yaml": `${sound["medalist.yaml"]}wall_time: 1\n` }), watch);
    expect(watch.asked[0]?.problem.limits).toMatchObject({ cpuMs: 300_000, wallMs: 602_000 });
  });

  it("is told by all that must not be too slow, on the tests where they must not", async () => {
    const watch = stopwatch({ ...slow, "wrong_answer/a.py": 800, "mine/b.py": 2100 });
    const { problem, remarks } = await load(
      inferred("", {
        "submissions/wrong_answer/a.py": "a\n",
        "submissions/time_limit_exceeded/c.py": "c\n",
        "submissions/brute_force/d.py": "d\n",
        "submissions/run_time_error/e.py": "e\n",
        "submissions/mine/b.py": "b\n",
        "submissions/submissions.yaml": `mine:
  secret/small: { permitted: [AC] }
  secret/large: { permitted: [AC, TLE], required: [TLE] }
`,
      }),
      watch,
    );
    expect(problem.limits.cpuMs).toBe(5000);
    expect(
      watch.asked.map(({ problem: asked, solutions }) => [
        asked.tests.map(({ name }) => name),
        asked.groups.map(({ name, tests }) => [name, tests.length]),
        solutions,
      ]),
    ).toEqual([
      [
        ["large/01", "small/01", "small/02"],
        [
          ["small", 2],
          ["large", 3],
        ],
        ["accepted/full.py", "wrong_answer/a.py"],
      ],
      [
        ["small/01", "small/02"],
        [
          ["small", 2],
          ["large", 2],
        ],
        ["mine/b.py"],
      ],
    ]);
    expect(new Set(watch.asked.map((each) => each.problem.digest)).size).toBe(2);
    expect(remarks).toContain(
      "submissions/run_time_error/e.py may crash, so that its time is not measured for the time limit",
    );
  });

  it.each([
    ["accepted/full.py:\n  use_for_time_limit: false\n", ["accepted/full.py", "accepted/slow.py"]],
    [
      "accepted:\n  use_for_time_limit: false\naccepted/slow.py:\n  use_for_time_limit: lower\n",
      ["accepted/slow.py"],
    ],
    ["accepted:\n  use_for_time_limit: false\nother:\n  permitted: [AC, WA]\n", ["other/a.py"]],
  ])("heeds use_for_time_limit: %j", async (yaml, solutions) => {
    const watch = stopwatch(slow);
    await load(
      inferred("", {
        "submissions/accepted/slow.py": "slow\n",
        ...(yaml.includes("other") ? { "submissions/other/a.py": "a\n" } : {}),
        "submissions/submissions.yaml": yaml,
      }),
      watch,
    );
    expect(watch.asked.map((each) => each.solutions)).toEqual([solutions]);
  });

  it("counts samples where they are judged", async () => {
    const watch = stopwatch(slow);
    await load(
      {
        ...passFail,
        ...inferred(""),
        "problem.yaml": String(passFail["problem.yaml"]).replace("  time_limit: 1.5\n", ""),
        "medalist.yaml": null,
        "submissions/submissions.yaml": null,
        "data/secret/small/test_group.yaml": null,
        "data/secret/large/test_group.yaml": null,
      },
      watch,
    );
    expect(watch.asked[0]?.problem.tests).toHaveLength(4);
  });

  it("is of no matter for answers", async () => {
    const yaml = String(inferred("")["problem.yaml"]).replace(
      "scoring",
      "[scoring, submit-answer]",
    );
    const { problem } = await load({
      "problem.yaml": yaml,
      "medalist.yaml": null,
      "submissions/accepted/full.py": null,
      "submissions/accepted/full/small/01.out": "2\n",
      "submissions/submissions.yaml": null,
    });
    expect(problem.limits.cpuMs).toBe(1000);
  });

  it.each([
    ["nothing can be run", {}, {}, /it is inferred from submissions, which can't be run here/],
    [
      "no solution tells it",
      { "submissions/submissions.yaml": "accepted:\n  use_for_time_limit: false\n" },
      stopwatch(slow),
      /submissions: no solution that tells the time limit/,
    ],
    [
      "a solution fails",
      {},
      stopwatch(slow, {
        ok: false,
        faults: [
          { file: "submissions/accepted/full.py", line: null, rule: "is RTE", hint: "Mend." },
        ],
      }),
      /full.py: is RTE — Mend./,
    ],
  ])("is a fault where %s", async (_, files, options, fault) => {
    const refused = load(inferred("", files), options);
    await expect(refused).rejects.toThrow(PackageError);
    await expect(refused).rejects.toThrow(fault);
  });
});

it("the time limit of the settings goes before the package's, and its memory limit", async () => {
  const settings = { timeLimitMs: 700, memoryLimitMiB: 0.5 };
  const { problem } = await load({}, { settings });
  expect(problem.limits).toMatchObject({ cpuMs: 700, wallMs: 3400, memoryKiB: 512 });
  expect(problem.settings).toEqual(settings);
});
