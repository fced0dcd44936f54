import { describe, expect, it } from "vitest";
import { applyEntry, emptyState } from "./ledger-state.ts";
import { officialScore } from "./official-score.ts";
import { judgementOf, policy, problems, program } from "./testing.ts";

/** A ledger with these points by submission and group; null is not judged yet. */
function ledgerOf(submissions: (number[] | null)[]) {
  const state = emptyState();
  applyEntry(state, { type: "ledger", version: 1, policy, problems });
  for (const [index, points] of submissions.entries()) {
    const id = `s${index}`;
    const text = program(id);
    const number = index + 1;
    applyEntry(state, { type: "admitted", id, problem: "apples", program: text, number, atMs: 0 });
    if (points === null) continue;
    const judgement = judgementOf("apples", text, points);
    applyEntry(state, { type: "judged", id, judgedAtMs: 1, judgement });
  }
  return state;
}

describe("officialScore", () => {
  it("adds up the best of each group, as the IOI does", () => {
    const state = ledgerOf([
      [50, 0],
      [0, 50],
      [25, 25],
    ]);
    expect(officialScore(state, "apples", policy)).toMatchObject({ score: 100, submissions: 3 });
  });

  it("takes the best single submission where the policy says so", () => {
    const state = ledgerOf([
      [50, 0],
      [10, 45],
      [0, 50],
    ]);
    const score = officialScore(state, "apples", { ...policy, scoring: "submission" });
    expect(score).toMatchObject({ score: 55, groups: [{ score: 10 }, { score: 45 }] });
  });

  it("takes penalties for all but the first, and not below nothing", () => {
    const state = ledgerOf([
      [10, 0],
      [0, 1],
      [0, 0],
    ]);
    expect(officialScore(state, "apples", { ...policy, penaltyPoints: 2 }).score).toBe(7);
    expect(officialScore(state, "apples", { ...policy, penaltyPoints: 50 }).score).toBe(0);
  });

  it("is nothing before a judgement, and apart for each problem", () => {
    const state = ledgerOf([null]);
    expect(officialScore(state, "apples", policy)).toEqual({
      score: 0,
      groups: [],
      submissions: 1,
    });
    expect(officialScore(state, "pears", policy).submissions).toBe(0);
  });
});
