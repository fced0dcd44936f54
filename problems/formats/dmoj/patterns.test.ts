import { describe, expect, it } from "vitest";
import { complaintsAs, layOutPackage, readAs, type Layout } from "../shared/testing.ts";
import { dmoj } from "./format.ts";
import { matchName, readPattern } from "./pattern.ts";
import { usualPosition } from "./position.ts";

const inputs = ["1.in", "2.1.in", "2.2.in", "10.in"];
const files: Layout = Object.fromEntries(
  inputs.flatMap((each) => [
    [each, "1\n"],
    [each.replace("in", "out"), "2\n"],
  ]),
);

async function groupsOf(init: string, more: Layout = {}) {
  const dir = await layOutPackage({ "init.yml": init, ...files, ...more });
  const { groups } = (await readAs(dmoj, dir)).problem;
  return groups.map(({ name, maxScore, tests }) => [name, maxScore, tests.length]);
}

async function complaints(init: string, more: Layout = {}) {
  return complaintsAs(dmoj, await layOutPackage({ "init.yml": init, ...files, ...more }));
}

describe("cases by the names of files", () => {
  it("are found by DMOJ's usual patterns", async () => {
    const expected = [
      ["cases1", 1, 1],
      ["batch1", 1, 2],
      ["cases2", 1, 1],
    ];
    expect(await groupsOf("archive: all.zip\n")).toEqual(expected);
    expect(await groupsOf("test_cases: {}\n", { "solutions/3.in": "1" })).toEqual(expected);
  });

  it("have the points of the list", async () => {
    expect(await groupsOf("test_cases: {case_points: [10, 20, 70]}\n")).toEqual([
      ["cases1", 10, 1],
      ["batch1", 20, 2],
      ["cases2", 70, 1],
    ]);
    expect(await complaints("test_cases:\n  case_points: [10]\n")).toEqual([
      "init.yml:2 case_points has 1 numbers, and there are 3 batches and cases",
    ]);
  });

  it("are found by patterns of the package", async () => {
    const init = `test_cases:
  input_format: ^(?P<batch>\\d+)\\.(?P<case>\\d+)\\.in$
  output_format: ^(?P<batch>\\d+)\\.(?P<case>\\d+)\\.out$
`;
    expect(await groupsOf(init)).toEqual([["batch1", 1, 2]]);
  });

  it("need both files, and one of each", async () => {
    expect(await complaints("test_cases: {}\n", { "7.in": "1\n" })).toEqual([
      "7.in no output file belongs to it",
    ]);
    expect(await complaints("test_cases: {}\n", { "01.in": "1\n" })).toHaveLength(1);
  });

  it("are refused by patterns that are not safe", async () => {
    expect(await complaints("test_cases:\n  input_format: ((a+)+(?P<case>b))\n")).toEqual([
      "init.yml:2 not supported yet: a pattern of this kind",
    ]);
  });
});

describe("DMOJ's usual patterns", () => {
  it.each([
    ["s2.1-1.in", 1, 1],
    ["s3.4.in", null, 4],
    ["6-1.in", 6, 1],
    ["foo/a.b.c.6.3.in", 6, 3],
    ["bar.in.7", null, 7],
    ["INPUT8.txt", null, 8],
    ["test-batch-1-case-2.in", 1, 2],
  ])("read %s", (name, batch, number) => {
    expect(usualPosition(name, "in")).toEqual({ batch, case: number });
  });

  it.each(["main1.cpp", "readme.in", "1.in x"])("leave %s out", (name) => {
    expect(usualPosition(name, "in")).toBeNull();
  });
});

describe("a pattern", () => {
  const match = (pattern: string, name: string) => {
    const read = readPattern(pattern);
    if (read === null) return "refused";
    const groups = matchName(read, name, { steps: 1e6 });
    return groups === null ? null : Object.fromEntries(groups);
  };

  it.each([
    ["in(?P<case>\\d+)", "IN12.txt", { case: "12" }],
    ["in(?P<case>\\d+)$", "in12.txt", null],
    ["^[a-z]*(?P<batch>[ab]+).*?(?P<case>\\d+)\\.in$", "xxab-10.in", { batch: "b", case: "10" }],
    [".*(?P<case>\\d+)", "in12", { case: "2" }],
    ["(?P<case>\\d+)|x", "1", "refused"],
    ["(?P<case>\\d{2})", "11", "refused"],
    ["\\d+", "1", "refused"],
    ["(?P<case>(a))", "a", "refused"],
    ["(?P<case>[b-a])", "a", "refused"],
  ])("%s against %s", (pattern, name, expected) => {
    expect(match(pattern, name)).toEqual(expected);
  });

  it("ends within its steps", () => {
    const slow = readPattern(`${".*".repeat(80)}(?P<case>\\d)$`);
    const budget = { steps: 100_000 };
    expect(slow && matchName(slow, "a".repeat(250), budget)).toBeNull();
    expect(budget.steps).toBeLessThan(100_000);
  });
});
