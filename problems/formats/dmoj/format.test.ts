import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Settings } from "../settings.ts";
import { layOutPackage, readAs, type Layout } from "../shared/testing.ts";
import { dmoj } from "./format.ts";
import { sound, withInit, withTop } from "./testing/sound.ts";

async function load(files: Layout, settings?: Settings) {
  return readAs(dmoj, await layOutPackage(files), settings);
}

async function groupsOf(files: Layout) {
  const { groups } = (await load(files)).problem;
  return groups.map(({ name, maxScore, scoring, requires, tests }) => ({
    name,
    maxScore,
    scoring,
    requires,
    tests: tests.length,
  }));
}

describe("DMOJ's problem data", () => {
  it("is recognised by init.yml or init.yaml", async () => {
    const surface = (...files: string[]) => ({
      files: new Set(files),
      folders: new Set<string>(),
      text: async () => "",
    });
    expect(await dmoj.recognise(surface("init.yml"))).toBe("init.yml");
    expect(await dmoj.recognise(surface("init.yaml"))).toBe("init.yaml");
    expect(await dmoj.recognise(surface("problem.yaml"))).toBeNull();
  });

  it("makes a group of a batch, of a run of cases, and of cases that gate", async () => {
    expect(await groupsOf(sound)).toEqual([
      { name: "cases1", maxScore: 0, scoring: "pass-fail", requires: [], tests: 1 },
      { name: "batch1", maxScore: 30, scoring: "min", requires: ["cases1"], tests: 2 },
      { name: "batch2", maxScore: 40, scoring: "min", requires: ["cases1", "batch1"], tests: 1 },
      {
        name: "cases2",
        maxScore: 30,
        scoring: { shares: [10 / 30, 20 / 30] },
        requires: ["cases1"],
        tests: 2,
      },
    ]);
  });

  it("gives a case a point, or those of the file's top", async () => {
    const list = "test_cases: [{in: 1.in, out: 1.out}, {batched: [{in: 2.in, out: 2.out}]}]\n";
    expect((await groupsOf(withInit(list))).map((each) => each.maxScore)).toEqual([1, 1]);
    const five = `points: 5\n${list}`;
    expect((await groupsOf(withInit(five))).map((each) => each.maxScore)).toEqual([5, 5]);
  });

  it("has all later groups require a batch of no points", async () => {
    const init = `test_cases:
- {points: 0, batched: [{in: 1.in, out: 1.out}]}
- {points: 5, batched: [{in: 2.in, out: 2.out}], dependencies: [1]}
`;
    const [, second] = await groupsOf(withInit(init));
    expect(second?.requires).toEqual(["batch1"]);
  });

  it("takes limits from settings, or says what it took", async () => {
    const { problem, remarks } = await load(sound);
    expect(problem.limits).toMatchObject({ cpuMs: 2000, memoryKiB: 256 * 1024, outputKiB: 24576 });
    expect(remarks.map((each) => each.rule)).toEqual([
      "the format has no limits on time and memory: timeLimitMs is taken to be 2000",
      "the format has no limits on time and memory: memoryLimitMiB is taken to be 256",
    ]);
    const set = await load(sound, { timeLimitMs: 500, memoryLimitMiB: 64 });
    expect(set.problem.limits).toMatchObject({ cpuMs: 500, memoryKiB: 65536 });
    expect(set.remarks).toEqual([]);
  });

  it("reads the finer limits", async () => {
    const { limits } = (await load(withTop("wall_time_factor: 5\noutput_limit_length: 5000")))
      .problem;
    expect(limits).toMatchObject({ cpuMs: 2000, wallMs: 10_000, outputKiB: 5 });
  });

  it("obeys byte order marks, carriage returns and an end without a newline", async () => {
    const text = String(sound["init.yml"]).trimEnd().replaceAll("\n", "\r\n");
    expect((await groupsOf(withInit(`\uFEFF${text}`))).length).toBe(4);
  });

  it("finds files in an archive, and before that beside it", async () => {
    const zip = { "1.in": "other\n", "extra/7.in": "7\n", "extra/7.out": "14\n" };
    const packed = Object.entries(zip).map(([name, text]) => [name, Buffer.from(text)] as const);
    const tests = zipSync(Object.fromEntries(packed));
    const init =
      "archive: tests.zip\ntest_cases:\n- {in: 1.in, out: 1.out}\n- {in: extra/7.in, out: extra/7.out}\n";
    const { problem } = await load(withInit(init, { "tests.zip": tests }));
    const inputs = problem.tests.map(({ inputPath }) => readFileSync(inputPath, "utf8"));
    expect(inputs).toEqual([sound["1.in"], "7\n"]);
  });

  it("needs no archive whose files lie beside it", async () => {
    const { problem } = await load(withTop("archive: tests.zip"));
    expect(problem.tests.length).toBe(6);
  });

  it("takes a statement and solutions that lie there", async () => {
    const { problem } = await load({
      ...sound,
      "problem.md": "The task.",
      "README.md": "Not it.",
      "solutions/good.py": "print(2 * int(input()))\n",
      "solutions/notes.txt": "none",
    });
    expect(problem.title).toBe("twice");
    expect(problem.statement).toBe("The task.");
    expect(problem.statementFiles.length).toBe(1);
    expect(problem.references.map((each) => each.name)).toEqual(["solutions/good.py"]);
  });

  it("remarks upon what it does not use", async () => {
    const top = "unbuffered: yes\nhints: [unicode]\npretest_test_cases: []\nodd: 1";
    const { remarks } = await load(withTop(top), { timeLimitMs: 1000, memoryLimitMiB: 64 });
    expect(remarks.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '1 "unbuffered" is not used',
      '2 "hints" is not used',
      '3 "pretest_test_cases" is not used',
      '4 unknown key "odd"',
    ]);
  });

  it("does not mind a case without an answer, and says which input lacks a last newline", async () => {
    const files = withInit("test_cases: [{in: 1.in}]\n", { "1.in": "1" });
    const { problem, remarks } = await load(files);
    expect(problem.tests.map((each) => each.answerPath)).toEqual([null]);
    expect(remarks.map((each) => each.file)).toContain("1.in");
  });
});
