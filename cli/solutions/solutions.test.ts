import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judgementOf, program } from "../../judge/referee/testing.ts";
import type { LedgerState, SubmissionRecord } from "../../judge/referee/ledger-state.ts";
import { solutionsIn } from "./solutions.ts";
import { writeSolutions } from "./write-solutions.ts";

/** A ledger of submissions to `apples`, by the points that each group got. */
function ledger(submissions: Record<string, number[]>): LedgerState {
  const records = Object.entries(submissions).map(([source, points], index): SubmissionRecord => {
    const text = program(source);
    const judgement = judgementOf("apples", text, points);
    const result = { judgedAtMs: index, judgement };
    return { id: source, problem: "apples", program: text, number: index + 1, atMs: index, result };
  });
  return { header: null, records: new Map(records.map((record) => [record.id, record])) };
}

const told = (state: LedgerState, scoring: "groups" | "submission" | "icpc") =>
  solutionsIn(state, ["apples", "pears"], scoring).map(({ program: { source }, groups }) => [
    source,
    ...groups,
  ]);

describe("the solutions of a run", () => {
  it("are one program where it has all points that were made", () => {
    const state = ledger({ bad: [0, 0], half: [50, 0], right: [50, 50], again: [50, 50] });
    expect(told(state, "groups")).toEqual([["right", "group1", "group2"]]);
  });

  it("are several where groups count and none has them all", () => {
    const state = ledger({ first: [50, 0, 10], second: [0, 20, 30], useless: [10, 0, 0] });
    expect(told(state, "groups")).toEqual([
      ["first", "group1"],
      ["second", "group2", "group3"],
    ]);
  });

  it("are the best one where submissions count", () => {
    const state = ledger({ first: [50, 0], second: [0, 20] });
    expect(told(state, "submission")).toEqual([["first"]]);
  });

  it("are what was accepted where nothing else counts", () => {
    expect(told(ledger({ part: [50, 0] }), "icpc")).toEqual([]);
    expect(told(ledger({ part: [50, 0], right: [50, 50] }), "icpc")).toEqual([["right"]]);
  });

  it("are none where nothing was made", () => {
    expect(told(ledger({ bad: [0, 0] }), "groups")).toEqual([]);
    expect(told(ledger({ bad: [0, 0] }), "submission")).toEqual([]);
  });
});

describe("files of solutions", () => {
  let dir = "";
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), "medalist-solutions-"));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it("are named by their problem, and replace those that were there", async () => {
    const into = path.join(dir, "solutions");
    const two = solutionsIn(ledger({ first: [50, 0], second: [0, 20] }), ["apples"], "groups");
    const files = await writeSolutions(into, two);
    expect(files.map(({ file }) => path.basename(file))).toEqual(["apples+1.cpp", "apples+2.cpp"]);
    expect(await readFile(files[0]?.file ?? "", "utf8")).toBe("first");
    await writeSolutions(into, two.slice(0, 1));
    expect(await readdir(into)).toEqual(["apples.cpp"]);
  });

  it("stay in their folder whatever a problem is called", async () => {
    const one = solutionsIn(ledger({ first: [50, 0] }), ["apples"], "groups");
    const hostile = one.map((solution) => ({ ...solution, problem: "../../apples" }));
    const [written] = await writeSolutions(dir, hostile);
    expect(path.dirname(written?.file ?? "")).toBe(dir);
  });
});
