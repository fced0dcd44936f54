import { cp, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { examplesDir } from "../problems/catalogue.ts";
import { medalist, temporaryFolder } from "./medalist.ts";

// The simulated model from the command line, on an example package and on a copy of it elsewhere.

const lineSchema = z.strictObject({
  id: z.string(),
  language: z.literal("cpp20"),
  source: z.string(),
  simulated: z.literal(true),
  problem: z.string(),
  idea: z.string(),
  slips: z.array(z.object({ hole: z.string(), slip: z.string() })),
  points: z.record(z.string(), z.number()),
  request: z.object({ skill: z.number(), seed: z.number(), index: z.number() }).optional(),
  changed: z.object({}).nullable().optional(),
});

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let own: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  own = path.join(folder.dir, "coins");
  await cp(path.join(examplesDir, "groups"), own, { recursive: true });
});
afterAll(() => folder.remove());

const simulate = (...args: string[]) => medalist(["simulate", ...args]);

async function lines(...args: string[]) {
  const { stdout, stderr, exitCode } = await simulate(...args, "--json");
  expect(exitCode, stderr).toBe(0);
  return stdout.split("\n").map((line) => lineSchema.parse(JSON.parse(line)));
}

describe("medalist simulate", () => {
  test("writes the programs that were asked for, the same each time, of any package", async () => {
    const asked = ["--skill", "0.4", "--count", "300", "--seed", "3", "--group", "few"];
    const programs = await lines(own, ...asked);
    expect(programs).toHaveLength(300);
    expect(new Set(programs.map(({ id }) => id)).size).toBe(300);
    expect(programs[7]).toMatchObject({ id: "simulated:0.4/3/few/7", problem: "coins" });
    expect(await lines(own, ...asked)).toEqual(programs);
  });

  test("tells in a table what was drawn, and that no model wrote it", async () => {
    const { stdout, exitCode } = await simulate("groups", "--skill", "1");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^groups: 100 programs, \d+ different; no slips$/m);
    expect(stdout).toMatch(/^SIMULATED: /m);
    expect(stdout).toMatch(/^table +0\.65 +100 +\d+ +0$/m);
  });

  test("writes each alternative by itself", async () => {
    const programs = await lines("groups", "--each");
    expect(programs[0]).toMatchObject({ id: "number_of_coins", slips: [], changed: null });
    expect(programs.map(({ id }) => id)).toContain("largest_first, all: coins.size() - 1");
    expect(programs.map(({ id }) => id)).toContain("table, least called dp");
  });

  test.each([
    [["--skill", "1.5"], "from 0 to 1", 2],
    [["--group", "most"], "exact, few, fewest", 2],
    [["--each", "--seed", "2"], "exclude each other", 2],
  ])("says what is wrong with %j", async (args, complaint, code) => {
    const { stderr, exitCode } = await simulate("groups", ...args);
    expect(stderr).toContain(complaint);
    expect(exitCode).toBe(code);
  });
});

describe("a run with a simulated model is refused before it begins", () => {
  const solve = (...args: string[]) => medalist(["solve", ...args], { cwd: folder.dir });

  test.each([
    [["grader", "--model", "simulated:0.6"], "grader has no grammar", 1],
    [["groups", "--model", "simulated:much"], "simulated:0.6", 1],
    [["groups", "--model", "simulated:1", "--effort", "high"], "--effort says nothing", 2],
    [["groups", "--model", "simulated:1", "--pool", "."], "exclude each other", 2],
  ])("%j", async (args, complaint, code) => {
    const { stderr, exitCode } = await solve(...args);
    expect(stderr).toContain(complaint);
    expect(exitCode).toBe(code);
  });

  test("where the grammar has faults, which are told with file and line", async () => {
    const broken = path.join(folder.dir, "broken");
    await cp(own, broken, { recursive: true });
    await writeFile(
      path.join(broken, "grammar/grammar.yaml"),
      "ideas:\n  - file: ideas/table.cpp\n    solves: [most]\n    difficulty: 0.5\n",
    );
    const { stderr, exitCode } = await solve(broken, "--model", "simulated:0.6");
    expect(stderr).toContain("grammar.yaml:3: ideas/table.cpp: the problem has no group most");
    expect(stderr).toContain("ideas/table.cpp:7: hole coins is not in grammar.yaml");
    expect(exitCode).toBe(1);
  });
});
