import { afterEach, describe, expect, it } from "vitest";
import type { Terms } from "../rules/admission.ts";
import { codeforces } from "../rules/codeforces.ts";
import type { Rule } from "../rules/rule.ts";
import { createReferee, type RefereeOptions, type RefereeProblem } from "./create-referee.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { judgementOf, ledgerFile, problems, program, rule } from "./testing.ts";
import { createVirtualClock } from "./virtual-clock.ts";

type Options = RefereeOptions<RefereeProblem>;

const opened: Ledger[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((ledger) => ledger.close()));
});

async function setUp(change: Partial<Options>) {
  const rules = change.rule ?? rule;
  const ledger = await openLedger(await ledgerFile(), { rule: rules, problems });
  opened.push(ledger);
  const clock = createVirtualClock();
  const referee = createReferee({
    problems,
    rule: rules,
    ledger,
    clockFor: () => clock,
    termsFor: () => ({ startMs: 0, endMs: null, cap: null, intervalMs: 0 }),
    judgingMsFor: () => 5000,
    judge: async ({ name }, text) => judgementOf(name, text, [50, 0]),
    ...change,
  });
  return { referee, ledger, clock };
}

const to = (problem: string, id: string) => ({ id, problem, program: program(id) });

describe("a rule with pretests", () => {
  const tests = ["easy", "hard"].map((name) => ({ name }));
  const groups = [{ name: "g", tests: ["easy", "hard"] }];
  const problem = { name: "apples", digest: "a".repeat(64), tests, groups };
  const round: Rule = { ...codeforces, pretests: { share: 0.5 } };

  /** Fails the tests named. */
  function failing(...names: string[]): Options["judge"] {
    return async (_problem, text) => {
      const judgement = judgementOf("apples", text, [0], names.length > 0 ? "WA" : "AC");
      const results = tests.flatMap(({ name }) =>
        judgement.tests.map((test) => {
          const verdict = names.includes(name) ? ("WA" as const) : ("AC" as const);
          return { ...test, name, verdict };
        }),
      );
      return { ...judgement, tests: results };
    };
  }

  it("tells their verdict alone, while the ledger holds what the system tests say", async () => {
    const change = { problems: [problem], rule: round, judge: failing("hard") };
    const { referee, ledger } = await setUp(change);
    const feedback = { level: "verdict", verdict: "AC" };
    expect(await referee.submit(to("apples", "s1"))).toHaveProperty("feedback", feedback);
    expect([...ledger.state.records.values()][0]?.result?.judgement.verdict).toBe("WA");
  });

  it("tells whether the first of them failed, as that costs nothing", async () => {
    const { referee } = await setUp({
      problems: [problem],
      rule: round,
      judge: failing("easy", "hard"),
    });
    expect(await referee.submit(to("apples", "s1"))).toHaveProperty("feedback", {
      level: "verdict",
      verdict: "WA",
      failedFirst: true,
    });
  });
});

describe("a session", () => {
  const session: Terms = { startMs: 60_000, endMs: 120_000, cap: 3, intervalMs: 0 };

  it("takes submissions from its start to its end, also such as are judged later", async () => {
    const { referee, clock } = await setUp({ termsFor: () => session });
    const early = { admitted: false, reason: "unopened", retryAtMs: 60_000 };
    expect(await referee.submit(to("apples", "s1"))).toEqual(early);
    await clock.waitUntil(119_999);
    expect(await referee.submit(to("apples", "s1"))).toMatchObject({
      number: 1,
      judgedAtMs: 124_999,
      feedback: { score: 50 },
    });
    expect(await referee.submit(to("apples", "s2"))).toEqual({ admitted: false, reason: "ended" });
  });
});
