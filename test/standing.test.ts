import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { agentSettings } from "../agent/settings.ts";
import { exampleRun } from "../cli/report/testing/example-run.ts";
import { type RunSpec, writeRunSpec } from "../cli/run/run-spec.ts";
import { ioi } from "../judge/rules/ioi.ts";
import { medalist, temporaryFolder } from "./medalist.ts";

const rating = z.object({ rating: z.number().nullable(), contests: z.number() }).nullable();
const place = z.object({ rank: z.number(), percentile: z.number() });
const medals = z.object({ medal: z.string().nullable() }).nullable();
const standing = z.object({ place, medals, rating });
const told = z.object({ standings: z.array(standing), rating });

/** Of the example's contest, as far as the commands here look at it. */
const exampleSpec: RunSpec = {
  format: 1,
  id: "run-1",
  version: "0.1.0",
  createdAt: "2026-01-02T03:04:05.000Z",
  contest: { name: "fake", title: "Fake" },
  problems: ["canal", "tower"].map((name) => ({
    name,
    dir: "/nowhere",
    digest: "",
    source: { kind: "pool", dir: "/nowhere" },
  })),
  endMs: 36_000_000,
  rule: ioi,
  sessions: [],
  points: {},
  outputOnly: [],
  recording: null,
  clock: "virtual",
  settings: agentSettings({}),
};

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const file = (name: string) => path.join(folder.dir, name);

beforeAll(async () => {
  folder = await temporaryFolder();
  const rows = Array.from({ length: 12 }, (_, index) => `c${index},${190 - 10 * index},${index}`);
  await writeFile(file("olympiad.csv"), ["name,total,canal", ...rows].join("\n"));
  await writeFile(
    file("olympiad.yaml"),
    "title: Twelve who never were\nmadeUp: true\nmaxScore: 200\n",
  );
  await writeFile(file("round.csv"), "handle,rank,rating\na,1,1500\nb,2,1500\nc,3,1500\n");
  await writeFile(file("finals.csv"), "team,solved,penalty\nA,9,1000\nB,7,900\nC,7,843\n");
  await writeFile(file("other.csv"), "name,total\na,600\n");
  const run = path.join(folder.dir, "runs", "run-1");
  await mkdir(run, { recursive: true });
  const lines = (await exampleRun()).map((entry) => `${JSON.stringify(entry)}\n`);
  await writeFile(path.join(run, "journal.jsonl"), lines.join(""));
  await writeRunSpec(path.join(run, "run.json"), exampleSpec);
});
afterAll(() => folder.remove());

const ask = (...args: string[]) => medalist(["standing", ...args], { cwd: folder.dir });

describe("medalist standing", () => {
  test("tells rank, percentile and medal of a score, and whom it compares with", async () => {
    const { stdout, exitCode } = await ask(file("olympiad.csv"), "--score", "172.5");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Twelve who never were, 12 contestants (MADE UP: nobody took part)");
    expect(stdout).toMatch(/rank +3 +\(2 did better, 0 as well\)/);
    expect(stdout).toMatch(/percentile +83\.3 /);
    expect(stdout).toMatch(
      /medal +silver +\(gold from 190, silver from 170, bronze from 140; rule/,
    );
  });

  test("of problems and minutes, and of ranks", async () => {
    const { stdout } = await ask(file("finals.csv"), "--solved", "7/850", "--json");
    expect(told.parse(JSON.parse(stdout)).standings[0]).toMatchObject({
      place: { rank: 3 },
      medals: null,
    });
    const ranked = await ask(file("round.csv"), "--rank", "2");
    // Second of three equals: 2/3 against each.
    expect(ranked.stdout).toMatch(/rating +1620 +\(95 %: \d+ to \d+; from the ratings of 3 contes/);
  });

  test("makes one rating of several contests", async () => {
    const both = [file("round.csv"), file("round.csv"), "--rank", "1", "--rank", "4"];
    const { stdout } = await ask(...both, "--json");
    const { rating: over, standings } = told.parse(JSON.parse(stdout));
    expect(standings.map((each) => each.rating?.rating)).toEqual([null, null]);
    expect(over?.rating).toBeCloseTo(1500, 0);
    expect((await ask(...both)).stdout).toMatch(/All 2 contests\n +rating +1500 /);
  });

  test("takes a run's result, and its problems' points", async () => {
    const { stdout, stderr } = await ask(file("olympiad.csv"), "--run", "run-1");
    expect(stdout, stderr).toMatch(/result +160 points/);
    expect(stdout).toMatch(/canal +100 +5\.5 +0 +0 +12/);
  });

  test("refuses a run of another contest", async () => {
    const { stderr, exitCode } = await ask(file("other.csv"), "--run", "run-1");
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`other.csv:2: "a" has more than this contest's 200 points.`);
  });

  test.each([
    [["olympiad.csv"], "What is the result?"],
    [["olympiad.csv", "--score", "1", "--rank", "1"], "Results of several kinds."],
    [["olympiad.csv", "--score", "1", "--score", "2"], "1 scoreboard and 2 results."],
    [["finals.csv", "--solved", "7"], "problems/minutes, such as 7/843"],
  ])("%j is wrong usage", async (args, complaint) => {
    const { stdout, stderr, exitCode } = await ask(...args);
    expect(stderr).toContain(complaint);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
  });

  test("tells every fault of a file with its line, and what to do", async () => {
    await writeFile(file("broken.csv"), "name,total\na,x\nb\n");
    const { stderr, exitCode } = await ask(file("broken.csv"), "--score", "1");
    expect(exitCode).toBe(1);
    expect(stderr).toContain('broken.csv:2: total: "x" is not a number from 0 — Write');
    expect(stderr).toContain("broken.csv:3: 1 cells, where the first line has 2 — Give");
    await writeFile(file("olympiad2.csv"), "name,total\na,1\n");
    await writeFile(file("olympiad2.yaml"), "title: x\nmedal: ioi\n");
    const beside = await ask(file("olympiad2.csv"), "--score", "1");
    expect(beside.stderr).toContain('olympiad2.yaml:2: unknown key "medal"');
    await writeFile(file("latin1.csv"), Buffer.from([0x6e, 0xe9, 0x2c]));
    const latin = await ask(file("latin1.csv"), "--score", "1");
    expect(latin.stderr).toContain("it is no text in UTF-8");
  });
});

test("the example of the docs is read, and says that it is made up", async () => {
  const example = fileURLToPath(new URL("../docs/examples/made-up.csv", import.meta.url));
  const { stdout, stderr } = await medalist(["standing", example, "--score", "300"]);
  expect(stdout, stderr).toContain("MADE UP: nobody took part");
  expect(stdout).toMatch(/medal +bronze/);
});

describe("medalist report --scoreboard", () => {
  test("adds the standing to the figures and to the page", async () => {
    const args = ["report", "run-1", "--scoreboard", file("olympiad.csv")];
    const { stdout } = await medalist([...args, "--json"], { cwd: folder.dir });
    const data = z.object({ standing }).parse(JSON.parse(stdout));
    expect(data.standing).toMatchObject({ place: { rank: 4 }, medals: { medal: "bronze" } });
    expect((await medalist(args, { cwd: folder.dir })).stdout).toMatch(/report\.html\n?$/);
  });

  test("without a scoreboard tells of no contestants", async () => {
    const { stdout } = await medalist(["report", "run-1", "--json"], { cwd: folder.dir });
    expect(JSON.parse(stdout)).toMatchObject({ standing: null });
  });
});

describe("the scoreboard that a run keeps", () => {
  const keep = (more: object) =>
    writeRunSpec(path.join(folder.dir, "runs", "run-1", "run.json"), { ...exampleSpec, ...more });
  const placeOf = (stdout: string) => z.object({ standing }).parse(JSON.parse(stdout)).standing;
  const inJson = (...args: string[]) => medalist([...args, "--json"], { cwd: folder.dir });
  afterAll(() => keep({}));

  test("places it in the report, and is overridden by one that is given", async () => {
    await keep({ scoreboard: file("olympiad.csv") });
    const own = await inJson("report", "run-1");
    expect(placeOf(own.stdout)).toMatchObject({ place: { rank: 4 }, medals: { medal: "bronze" } });
    await writeFile(file("medals.csv"), "name,score,medal\na,160,gold\nb,10,\n");
    const given = await inJson("report", "run-1", "--scoreboard", file("medals.csv"));
    expect(placeOf(given.stdout)).toMatchObject({ place: { rank: 1 }, medals: { medal: "gold" } });
  });

  test("places replays too, unless they are counted otherwise", async () => {
    await keep({ scoreboard: file("olympiad.csv") });
    const same = await inJson("replay", "run-1");
    expect(placeOf(same.stdout), same.stderr).toMatchObject({ place: { rank: 4 } });
    const other = await inJson("replay", "run-1", "--rule", "icpc");
    expect(JSON.parse(other.stdout), other.stderr).toMatchObject({ rule: "icpc", standing: null });
    const text = await medalist(["replay", "run-1"], { cwd: folder.dir });
    expect(text.stdout).toMatch(/total +160 .*\n[^]*Twelve who never were[^]*rank +4 /);
  });

  test("that is gone is told, and the report is written without it", async () => {
    await keep({ scoreboard: file("gone.csv") });
    const { stdout, stderr, exitCode } = await inJson("report", "run-1");
    expect(stderr).toContain("The run is not placed. There is no scoreboard");
    expect(JSON.parse(stdout)).toMatchObject({ standing: null });
    expect(exitCode).toBe(0);
  });

  test("as people in an older run.json is not read, which is told with what to do", async () => {
    const humans = [{ name: "A", score: 90, penaltyMinutes: null, lastMinutes: null, medal: null }];
    await keep({ humans });
    const { stdout, stderr } = await inJson("report", "run-1");
    expect(stderr).toContain("--scoreboard FILE");
    expect(JSON.parse(stdout)).toMatchObject({ standing: null });
  });
});
