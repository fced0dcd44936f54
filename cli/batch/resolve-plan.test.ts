import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { stringify } from "yaml";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { allCells } from "../../workers/batch/grid.ts";
import { writeBatchSpec, readBatchSpec } from "./batch-spec.ts";
import { outline } from "./outline.ts";
import { resolvePlan } from "./resolve-plan.ts";
import { runsToMake } from "./runs-to-make.ts";

let dir: string;
const now = new Date("2026-01-02T03:04:05Z");
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "medalist-resolve-"));
  await writeFile(path.join(dir, "one.yaml"), "name: one\ncap: 1\nfeedback: score\n");
  await writeFile(path.join(dir, "mine.mjs"), "export default { choose: () => null };\n");
  await writeFile(path.join(dir, "people.csv"), "name,total\na,500\nb,90\n");
  await writeFile(path.join(dir, "teams.csv"), "team,solved,penalty\na,3,100\n");
  await mkdir(path.join(dir, "runs"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const plan = {
  name: "small",
  contests: ["olympiad"],
  sources: [{ pool: "own" }, { pool: "own", samples: 5 }, { simulation: "ioi-2024", samples: 50 }],
  rules: ["ioi", "uncapped"],
  caps: [1, null],
  strategies: ["random", "./mine.mjs"],
  seeds: 3,
};

async function resolve(changes: object = {}) {
  const file = path.join(dir, "plan.yaml");
  await writeFile(file, stringify({ ...plan, ...changes }));
  return resolvePlan(file, path.join(dir, "runs"), now);
}

describe("a plan that is looked up", () => {
  it("is a grid of all that it names", async () => {
    const { grid } = await resolve();
    const named = grid.entries.map(({ contest, source }) => `${contest}: ${source}`);
    expect(named).toEqual([
      "olympiad: own pool",
      "olympiad: own pool, 5 drawn",
      "ioi-2024: 50 programs (simulated)",
    ]);
    const rules = grid.entries[0]?.rules.map(({ name, cap }) => `${name} ${cap}`);
    expect(rules).toEqual([
      "ioi-cap-1 1",
      "ioi-no-cap null",
      "uncapped-cap-1 1",
      "uncapped-no-cap null",
    ]);
    expect(grid.strategies.map(({ label }) => label)).toEqual(["random", "mine.mjs"]);
    expect(allCells(grid)).toHaveLength(3 * 4 * 2 * 3);
  });

  it("makes a pool's run once, a model's once for each seed", async () => {
    expect(runsToMake(await resolve(), new Map())).toHaveLength(1);
    const model = { model: "local:tiny", baseUrl: "http://127.0.0.1:9/v1" };
    const spec = await resolve({ sources: [model, { pool: "own" }] });
    expect(runsToMake(spec, new Map()).map(({ seed }) => seed)).toEqual([1, 2, 3, null]);
  });

  it("takes a contest's own rule when it names none", async () => {
    const { grid } = await resolve({ rules: undefined, caps: undefined });
    expect(grid.entries.map(({ rules }) => rules.map(({ name }) => name))).toEqual([
      ["ioi"],
      ["ioi"],
      ["ioi"],
    ]);
  });

  it("has the scoreboards that it names, by contest", async () => {
    expect((await resolve()).scoreboards).toEqual({});
    const { scoreboards } = await resolve({ scoreboards: { olympiad: "people.csv" } });
    expect(scoreboards).toEqual({ olympiad: path.join(dir, "people.csv") });
  });

  it("is the same when it is read again", async () => {
    const file = path.join(dir, "batch.json");
    const spec = { ...(await resolve()), id: "b1" };
    await writeBatchSpec(file, spec);
    const read = await readBatchSpec(file);
    expect(read).toEqual(spec);
    const ids = (each: typeof spec) => runsToMake(each, new Map()).map(({ id }) => id);
    expect(ids(read)).toEqual(ids(spec));
  });
});

test.each<[string, object, RegExp]>([
  ["a contest", { contests: ["olympics"] }, /plan\.yaml:3: .*olympics.*olympiad/s],
  ["a rule", { rules: ["oii"] }, /plan\.yaml:\d+: .*"oii"/],
  ["a strategy", { strategies: ["luck"] }, /plan\.yaml:\d+: .*"luck".*adaptive/],
  ["a strategy's file", { strategies: ["./gone.mjs"] }, /plan\.yaml:\d+: .*gone\.mjs/],
  ["a run", { contests: undefined, sources: [{ run: "r1" }] }, /plan\.yaml:\d+: .*no run "r1"/],
  ["a simulation", { sources: [{ simulation: "x" }], contests: undefined }, /ioi-2024/],
  ["a baseline", { baseline: "majority" }, /none of the strategies — Write one of random/],
  ["weights", { weights: "none.json" }, /none\.json holds no weights/],
  [
    "a scoreboard",
    { scoreboards: { olympiad: "x.csv" } },
    /plan\.yaml:\d+: .*no scoreboard .*x\.csv/,
  ],
  ["a scoreboard's contest", { scoreboards: { days: "people.csv" } }, /one of olympiad, ioi-2024/],
])("%s that there is not is told with its line", async (_, changes, message) => {
  await expect(resolve(changes)).rejects.toThrow(message);
});

test.each<[string, object, RegExp]>([
  [
    "contests that nothing plays",
    { sources: [{ simulation: "ioi-2024" }] },
    /no source plays them/,
  ],
  ["a pool without a contest", { contests: [] }, /no contest to play/],
  [
    "the same source twice",
    { sources: [{ pool: "own" }, { pool: "own" }] },
    /Give one of them a name/,
  ],
  ["a strategy twice", { strategies: ["random", "random"] }, /two strategies are named random/],
  ["a rule twice", { rules: ["ioi", "ioi"] }, /two rules are named ioi/],
  ["a simulation with little feedback", { rules: ["./one.yaml"] }, /feedback and scoring by group/],
  [
    "a scoreboard that counts something else than a rule",
    { scoreboards: { olympiad: "teams.csv" } },
    /counts problems solved, and the rule ioi-cap-1 points/,
  ],
  ["too many cells", { seeds: 10_000 }, /At most 100000 are played/],
])("refuses %s", async (_, changes, message) => {
  await expect(resolve(changes)).rejects.toThrow(message);
});

test("all mistakes are told at once", async () => {
  const wrong = resolve({ strategies: ["luck"], rules: ["oii"], contests: ["olympics"] });
  await expect(wrong).rejects.toThrow(/\(\d faults\).*oii.*olympics|\(\d faults\).*luck/s);
});

test("the outline says what is played, and what it may cost", async () => {
  const model = { model: "openai:o4-mini", maxCost: 2, samples: 4 };
  expect(outline(await resolve({ sources: [model], caps: undefined }))).toBe(
    [
      "small: 12 cells",
      "  olympiad from o4-mini: 2 rules × 2 strategies × 3 seeds",
      "  3 runs to buy, at most $6.00 in all",
    ].join("\n"),
  );
  expect(outline(await resolve({ sources: [{ ...model, maxCost: undefined }] }))).toContain(
    "3 runs to buy, not all of them with a limit in dollars (maxCost)",
  );
});
