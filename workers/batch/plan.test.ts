import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { Faults } from "../../problems/package/fault.ts";
import { readPlan, seedList } from "./plan.ts";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "medalist-plan-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function read(text: string) {
  const file = path.join(dir, "plan.yaml");
  await writeFile(file, text);
  const faults = new Faults();
  const found = await readPlan(file, faults);
  return { plan: found?.plan, faults: faults.list };
}

describe("a plan", () => {
  it("needs a name and a source, and has defaults for the rest", async () => {
    const { plan } = await read("name: small\nsources: [{ run: r1 }]\n");
    expect(plan).toEqual({
      name: "small",
      contests: [],
      sources: [{ run: "r1" }],
      strategies: ["o1-ioi"],
      seeds: 1,
      retries: 2,
    });
  });

  it("may have no cap among its caps", async () => {
    const { plan } = await read("name: small\nsources: [{ run: r1 }]\ncaps: [1, null]\n");
    expect(plan?.caps).toEqual([1, null]);
  });

  test.each<[string, string, number, string, string]>([
    [
      "an unknown key",
      "name: x\nsources: [{ run: r }]\nseed: 3\n",
      3,
      'unknown key "seed"',
      "spell",
    ],
    ["a name with blanks", "name: my plan\nsources: [{ run: r }]\n", 1, "lower-case", ""],
    ["no source", "name: x\n", 1, '"sources" is required', "Add"],
    ["a source of no kind", "name: x\nsources:\n  - samples: 3\n", 3, "no source", "Write one of"],
    [
      "a source of two kinds",
      "name: x\nsources:\n  - run: r\n  - run: r\n    pool: own\n",
      4,
      "pool and run",
      "Write one of",
    ],
    [
      "a model's key elsewhere",
      "name: x\nsources:\n  - run: r\n    maxCost: 3\n",
      4,
      "for models only",
      "Remove it",
    ],
    ["seeds in words", "name: x\nsources: [{ run: r }]\nseeds: many\n", 3, "seeds", "Write 20"],
    ["a cap below one", "name: x\nsources: [{ run: r }]\ncaps:\n  - 5\n  - 0\n", 5, "caps.1", ""],
  ])("is refused for %s, with the line", async (_, text, line, rule, hint) => {
    const { plan, faults } = await read(text);
    expect(plan).toBeUndefined();
    expect(faults[0]).toMatchObject({ file: "plan.yaml", line });
    expect(faults[0]?.rule).toContain(rule);
    expect(faults[0]?.hint).toContain(hint);
  });
});

test("a number of seeds counts from 1, a list is taken as it is", () => {
  expect(seedList(3)).toEqual([1, 2, 3]);
  expect(seedList([7, 3, 7])).toEqual([7, 3]);
});

test("the plans of docs/batches.md are plans", async () => {
  const page = await readFile(new URL("../../docs/batches.md", import.meta.url), "utf8");
  const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = ""]) => text);
  expect(examples.length).toBeGreaterThan(0);
  for (const text of examples) expect((await read(text)).faults).toEqual([]);
});
