import { readFile } from "node:fs/promises";
import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { JudgeFault } from "../faults.ts";
import type { Judgement } from "../judgement.ts";
import { createReferee, type RefereeOptions, type RefereeProblem } from "./create-referee.ts";
import type { Terms } from "../rules/admission.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { ledgerFile, judgementOf, problems, program, rule } from "./testing.ts";
import { createVirtualClock } from "./virtual-clock.ts";

type Options = RefereeOptions<RefereeProblem>;

const opened: Ledger[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((ledger) => ledger.close()));
});

async function setUp(change: Partial<Options> = {}, file?: string) {
  const path = file ?? (await ledgerFile());
  const rules = change.rule ?? rule;
  const ledger = await openLedger(path, { rule: rules, problems });
  opened.push(ledger);
  const clocks = new Map(problems.map(({ name }) => [name, createVirtualClock()]));
  const clockFor = (name: string) => clocks.get(name) ?? createVirtualClock();
  const judge = vi.fn<Options["judge"]>(async (problem, text) =>
    judgementOf(problem.name, text, [50, 0]),
  );
  const { cap, intervalMs } = rules;
  const terms: Terms = { startMs: 0, endMs: 3_600_000, cap, intervalMs };
  const options: Options = {
    problems,
    rule: rules,
    ledger,
    clockFor,
    termsFor: () => terms,
    judgingMsFor: () => 5000,
    judge,
    ...change,
  };
  return { referee: createReferee(options), ledger, clockFor, judge, path };
}

const to = (problem: string, id: string, source = id) => ({
  id,
  problem,
  program: program(source),
});

describe("an admitted submission", () => {
  it("is numbered, timed by the problem's clock, and told of by group", async () => {
    const { referee, clockFor } = await setUp();
    clockFor("apples").spend(1000);
    expect(await referee.submit(to("apples", "s1"))).toEqual({
      admitted: true,
      number: 1,
      atMs: 1000,
      judgedAtMs: 6000,
      feedback: {
        level: "groups",
        verdict: "WA",
        score: 50,
        groups: [
          { name: "group1", score: 50, maxScore: 50, verdict: "AC" },
          { name: "group2", score: 0, maxScore: 50, verdict: "WA" },
        ],
      },
    });
    expect(clockFor("pears").nowMs()).toBe(0);
  });

  it("is in the ledger with its full judgement before it is answered", async () => {
    const { referee, path } = await setUp();
    await referee.submit(to("apples", "s1"));
    const text = await readFile(path, "utf8");
    const lines = text
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { type: "ledger", rule: { name: "test" } },
      { type: "admitted", id: "s1", number: 1, atMs: 0 },
      { type: "judged", id: "s1", judgement: { tests: [{ message: "expected 42" }] } },
    ]);
  });

  it("never tells of single tests", async () => {
    const { referee } = await setUp();
    const outcome = JSON.stringify(await referee.submit(to("apples", "s1")));
    expect(outcome).not.toMatch(/secret-test|expected 42/);
  });
});

describe("the feedback level", () => {
  it.each([
    ["none", { level: "none" }],
    ["verdict", { level: "verdict", verdict: "WA" }],
    ["score", { level: "score", verdict: "WA", score: 50 }],
  ] as const)("%s tells just that", async (feedback, told) => {
    const { referee } = await setUp({ rule: { ...rule, feedback } });
    expect(await referee.submit(to("apples", "s1"))).toHaveProperty("feedback", told);
  });
});

describe("refusals, in order", () => {
  it("an unknown problem is an error that names the known ones", async () => {
    const { referee } = await setUp();
    await expect(referee.submit(to("plums", "s1"))).rejects.toThrow(/"plums".*apples, pears/);
  });

  it("after the end nothing is admitted, at the last moment it is", async () => {
    const { referee, clockFor } = await setUp();
    clockFor("apples").spend(3_599_999);
    expect(await referee.submit(to("apples", "s1"))).toHaveProperty("admitted", true);
    expect(await referee.submit(to("apples", "s2"))).toEqual({ admitted: false, reason: "ended" });
  });

  it("the cap is per problem and comes before the interval", async () => {
    const { referee, clockFor } = await setUp();
    for (const id of ["s1", "s2", "s3"]) {
      await referee.submit(to("apples", id));
      if (id !== "s3") clockFor("apples").spend(60_000);
    }
    expect(await referee.submit(to("apples", "s4"))).toEqual({ admitted: false, reason: "cap" });
    expect(await referee.submit(to("pears", "p1"))).toHaveProperty("number", 1);
  });

  it("a submission too soon is told when to come again", async () => {
    const { referee, clockFor } = await setUp();
    await referee.submit(to("apples", "s1"));
    const refusal = { admitted: false, reason: "interval", retryAtMs: 60_000 };
    expect(await referee.submit(to("apples", "s2"))).toEqual(refusal);
    await clockFor("apples").waitUntil(60_000);
    expect(await referee.submit(to("apples", "s2"))).toHaveProperty("number", 2);
  });

  it("a refusal leaves no trace", async () => {
    const { referee, path, judge } = await setUp({ rule: { ...rule, cap: 0 } });
    await referee.submit(to("apples", "s1"));
    expect((await readFile(path, "utf8")).split("\n")).toHaveLength(2);
    expect(judge).not.toHaveBeenCalled();
  });
});

describe("a submission id", () => {
  it("gets the same answer again, even after the end, and is judged once", async () => {
    const { referee, clockFor, judge } = await setUp();
    const first = await referee.submit(to("apples", "s1"));
    clockFor("apples").spend(10_000_000);
    expect(await referee.submit(to("apples", "s1"))).toEqual(first);
    expect(judge).toHaveBeenCalledTimes(1);
  });

  it("counts once when it is submitted several times at once", async () => {
    const { referee, ledger, judge } = await setUp();
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => referee.submit(to("apples", "s1"))));
    expect(new Set(outcomes.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(ledger.state.records.size).toBe(1);
    expect(judge).toHaveBeenCalledTimes(1);
  });

  it("belongs to one program and one problem", async () => {
    const { referee } = await setUp();
    await referee.submit(to("apples", "s1"));
    await expect(referee.submit(to("apples", "s1", "other"))).rejects.toThrow(/used for another/);
    await expect(referee.submit(to("pears", "s1"))).rejects.toThrow(/used for another/);
  });

  it("belongs to one problem also when two ask at once", async () => {
    const { referee, ledger } = await setUp();
    const both = [referee.submit(to("apples", "s1")), referee.submit(to("pears", "s1"))];
    const settled = await Promise.allSettled(both);
    expect(settled.map((each) => each.status)).toEqual(["fulfilled", "rejected"]);
    expect(ledger.state.records.size).toBe(1);
  });
});

describe("after a crash", () => {
  it("an admitted submission is judged again, not counted again, at its own time", async () => {
    const gone = new Error("the queue went away");
    const before = await setUp({ judge: () => Promise.reject(gone) });
    before.clockFor("apples").spend(7000);
    await expect(before.referee.submit(to("apples", "s1"))).rejects.toBe(gone);
    await before.ledger.close();

    const after = await setUp({}, before.path);
    expect(await after.referee.submit(to("apples", "s1"))).toMatchObject({
      number: 1,
      atMs: 7000,
      judgedAtMs: 12_000,
    });
    expect(after.clockFor("apples").nowMs()).toBe(12_000);
    expect(after.ledger.state.records.size).toBe(1);
  });

  it("an answered one is answered from the ledger, and the clock is moved to its time", async () => {
    const before = await setUp();
    const answer = await before.referee.submit(to("apples", "s1"));
    await before.ledger.close();
    const after = await setUp({}, before.path);
    expect(await after.referee.submit(to("apples", "s1"))).toEqual(answer);
    expect(after.judge).not.toHaveBeenCalled();
    expect(after.clockFor("apples").nowMs()).toBe(5000);
  });
});

describe("a fault of the judge", () => {
  const faults: [string, () => Promise<Judgement>][] = [
    ["a verdict of JE", async () => judgementOf("apples", program("s1"), [0, 0], "JE")],
    ["a JudgeFault", () => Promise.reject(new JudgeFault("expected 42 of the checker"))],
  ];
  it.each(faults)(
    "(%s) makes the submission void, and the error says why",
    async (_name, judge) => {
      const { referee, ledger, path, clockFor } = await setUp({ judge });
      await expect(referee.submit(to("apples", "s1"))).rejects.toThrow(
        /s1 to apples could not be judged.*expected 42.*not counted/,
      );
      expect(ledger.state.records.size).toBe(0);
      expect(await readFile(path, "utf8")).toMatch(/"type":"void","id":"s1"/);
      expect(clockFor("apples").nowMs()).toBe(0);
    },
  );

  it("takes neither number nor interval from the next submission", async () => {
    const judge = vi
      .fn<Options["judge"]>()
      .mockRejectedValueOnce(new JudgeFault("died"))
      .mockImplementation(async ({ name }, text) => judgementOf(name, text, [50]));
    const { referee } = await setUp({ judge });
    await expect(referee.submit(to("apples", "s1"))).rejects.toThrow(/died/);
    expect(await referee.submit(to("apples", "s1"))).toMatchObject({ number: 1, atMs: 0 });
  });

  it("a judgement that cannot be written down is refused, and the ledger stays good", async () => {
    const bad = { ...judgementOf("apples", program("s1"), [50]), score: Number.NaN };
    const { referee, ledger, path } = await setUp({ judge: async () => bad });
    await expect(referee.submit(to("apples", "s1"))).rejects.toThrow(/refuses an entry/);
    await ledger.close();
    const again = await setUp({}, path);
    expect(await again.referee.submit(to("apples", "s1"))).toHaveProperty("number", 1);
  });
});

describe("for any sequence of submissions", () => {
  const step = fc.record({
    problem: fc.constantFrom("apples", "pears"),
    id: fc.integer({ min: 0, max: 14 }),
    wait: fc.integer({ min: 0, max: 70_000 }),
    together: fc.boolean(),
    fault: fc.integer({ min: 0, max: 9 }).map((each) => each === 0),
  });

  /** Keeps answers of admitted submissions; the same id must be answered alike. */
  async function note(answers: Map<string, string>, waiting: [string, Promise<unknown>][]) {
    for (const [id, settled] of waiting) {
      const outcome = await settled;
      const text = outcome instanceof Error ? outcome.message : JSON.stringify(outcome);
      expect(text).toMatch(/^Submission .* could not be judged|^{"admitted":/);
      if (!text.startsWith('{"admitted":true')) continue;
      expect(answers.get(id) ?? text).toBe(text);
      answers.set(id, text);
    }
  }

  it("the cap and the interval hold, and every id counts once with one answer", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        let fails = false;
        const judge: Options["judge"] = async ({ name }, text) => {
          if (fails) throw new JudgeFault("died");
          return judgementOf(name, text, [text.source.length % 2 === 0 ? 50 : 0]);
        };
        const { referee, ledger, clockFor } = await setUp({ judge });
        const answers = new Map<string, string>();
        let waiting: [string, Promise<unknown>][] = [];
        for (const { problem, id, wait, together, fault } of steps) {
          clockFor(problem).spend(wait);
          fails = fault;
          const name = `${problem}-${id}`;
          const settled = referee.submit(to(problem, name)).catch((error: unknown) => error);
          waiting.push([name, settled]);
          if (!together) {
            await note(answers, waiting);
            waiting = [];
          }
        }
        await note(answers, waiting);
        for (const { name } of problems) {
          const records = [...ledger.state.records.values()].filter((r) => r.problem === name);
          expect(records.length).toBeLessThanOrEqual(3);
          expect(records.map((record) => record.number)).toEqual(records.map((_, i) => i + 1));
          const times = records.map((record) => record.atMs);
          for (const [index, time] of times.slice(1).entries())
            expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(60_000);
        }
        expect(ledger.state.records.size).toBe(answers.size);
        await ledger.close();
      }),
      { numRuns: 40 },
    );
  });
});
