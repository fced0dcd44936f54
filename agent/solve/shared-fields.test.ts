import { describe, expect, it } from "vitest";
import type { Field } from "../rank/field.ts";
import { loadWeights } from "../rank/weights.ts";
import { createSignatureTable } from "../cluster/signature-table.ts";
import type { Trial } from "./practice.ts";
import { shareFields } from "./shared-fields.ts";

const trialsOf = (...ids: string[]) => ids.map((id) => ({ program: { id } }) as Trial);

function fieldOf(trials: readonly Trial[]): Field {
  const table = createSignatureTable(1);
  const programs = trials.map(({ program: { id } }) => ({
    id,
    row: table.add([id], []),
    aims: [],
    reasoningTokens: 0,
    sampleFailures: 0,
  }));
  const oracle = { codes: new Int32Array(2), speaks: new Uint8Array(1) };
  return { programs, table, groups: [], oracle, scored: false, winRates: null };
}

describe("what plays of one recording share", () => {
  const build = (trials: readonly Trial[]) => () => fieldOf(trials);

  it("is the field of a problem, as long as its programs are the same", () => {
    const shared = shareFields();
    const trials = trialsOf("a", "b");
    const field = shared.field("ferry", trials, build(trials));
    expect(shared.field("ferry", trialsOf("a", "b"), build([]))).toBe(field);
    expect(shared.field("mill", trials, build(trials))).not.toBe(field);
    for (const others of [trialsOf("a"), trialsOf("b", "a"), trialsOf("a", "b", "c")])
      expect(shared.field("ferry", others, build(others)).programs.map(({ id }) => id)).toEqual(
        others.map(({ program }) => program.id),
      );
  });

  it("is its rankings, as long as the weights are the same", () => {
    const shared = shareFields();
    const trials = trialsOf("a", "b");
    const field = shared.field("ferry", trials, build(trials));
    const weights = loadWeights();
    const rankings = shared.rankings(field, weights);
    expect(shared.rankings(field, weights)).toBe(rankings);
    expect(shared.rankings(field, { ...weights })).not.toBe(rankings);
  });
});
