import { describe, expect, it } from "vitest";
import { icpc } from "../rules/icpc.ts";
import type { Rule } from "../rules/rule.ts";
import { termsOf } from "../rules/sessions.ts";
import { applyEntry, emptyState } from "./ledger-state.ts";
import { officialResults } from "./official-results.ts";
import { judgementOf, problems, program, rule } from "./testing.ts";

const minute = 60_000;

/** A ledger with these points by submission and group, a minute apart; null is not judged yet. */
function resultsOf(submissions: (number[] | null)[], change: Partial<Rule> = {}) {
  const changed = { ...rule, ...change };
  const state = emptyState();
  applyEntry(state, { type: "ledger", version: 1, rule: changed, problems: [] });
  for (const [index, points] of submissions.entries()) {
    const id = `s${index}`;
    const text = program(id);
    const atMs = index * minute;
    const entry = { id, problem: "apples", program: text, number: index + 1, atMs };
    applyEntry(state, { type: "admitted", ...entry });
    if (points === null) continue;
    const judgement = judgementOf("apples", text, points);
    applyEntry(state, { type: "judged", id, judgedAtMs: atMs + 1, judgement });
  }
  const schedule = { rule: changed, sessions: [], endMs: 300 * minute, points: {}, outputOnly: [] };
  const names = problems.map(({ name }) => name);
  const termsFor = (name: string) => termsOf({ ...schedule, problems: names }, name, 100);
  return officialResults(state, changed, problems, termsFor);
}

describe("official results", () => {
  it("add up the best of each group, as the IOI does", () => {
    const results = resultsOf([
      [50, 0],
      [0, 50],
      [25, 25],
    ]);
    expect(results.problems[0]).toMatchObject({ score: 100, submissions: 3 });
    expect(results.total).toMatchObject({ score: 100, maxScore: 200, penaltyMs: null });
  });

  it("take the best single submission where the rule says so", () => {
    const submissions = [
      [50, 0],
      [10, 45],
      [0, 50],
    ];
    expect(resultsOf(submissions, { scoring: "submission" }).problems[0]).toMatchObject({
      score: 55,
      groups: [{ score: 10 }, { score: 45 }],
    });
  });

  it("take penalties for all but the first, and not below nothing", () => {
    const submissions = [
      [10, 0],
      [0, 1],
      [0, 0],
    ];
    expect(resultsOf(submissions, { penaltyPoints: 2 }).problems[0]?.score).toBe(7);
    expect(resultsOf(submissions, { penaltyPoints: 50 }).problems[0]?.score).toBe(0);
  });

  it("are nothing before a judgement, and apart for each problem", () => {
    expect(resultsOf([null]).problems).toMatchObject([
      { problem: "apples", score: 0, groups: [], submissions: 1 },
      { problem: "pears", score: 0, submissions: 0 },
    ]);
  });

  it("are in the rule's own currency, with the scoreboard as it stood still", () => {
    const submissions = [
      [50, 0],
      [50, 50],
    ];
    const { problems: own, total, frozen } = resultsOf(submissions, icpc);
    expect(own[0]).toMatchObject({ score: 1, maxScore: 1, rejected: 1, reachedAtMs: minute });
    expect(total).toMatchObject({ score: 1, maxScore: 2, penaltyMs: 21 * minute });
    expect(frozen).toMatchObject({ score: 1, pending: 0 });
  });
});
