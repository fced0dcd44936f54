import { describe, expect, it } from "vitest";
import type { Field } from "../rank/field.ts";
import { rankAll, type Rankings } from "../rank/rank.ts";
import { loadWeights } from "../rank/weights.ts";
import { createSignatureTable } from "../cluster/signature-table.ts";
import type { Trial } from "./practice.ts";
import { shareFields } from "./shared-fields.ts";

const trial = (id: string, reasoningTokens = 0, aims: string[] = []) =>
  ({ program: { id, reasoningTokens, aims } }) as unknown as Trial;
const trialsOf = (...ids: string[]) => ids.map((id) => trial(id));

function fieldOf(trials: readonly Trial[]): Field {
  const table = createSignatureTable(1);
  const programs = trials.map(({ program: { id, aims, reasoningTokens } }) => ({
    id,
    row: table.add([id], []),
    aims,
    reasoningTokens,
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

  it("is another field where the same program comes from another answer", () => {
    const shared = shareFields();
    const trials = [trial("a", 100, ["group1"])];
    const field = shared.field("ferry", trials, build(trials));
    for (const others of [[trial("a", 900, ["group1"])], [trial("a", 100, ["group2"])]])
      expect(shared.field("ferry", others, build(others))).not.toBe(field);
  });

  it("is its rankings, as long as the weights are the same", () => {
    const shared = shareFields();
    const trials = trialsOf("a", "b");
    const field = shared.field("ferry", trials, build(trials));
    const weights = loadWeights();
    const rankings = shared.rankings(field, weights);
    expect(shared.rankings(field, weights)).toBe(rankings);
    expect(shared.rankings(field, { ...weights })).toBe(rankings);
    const heavier = { ...weights, clusterPenalty: weights.clusterPenalty + 1 };
    expect(shared.rankings(field, heavier)).not.toBe(rankings);
    const scores = (ranked: Rankings) => ranked.get(null)?.scores;
    expect(scores(shared.rankings(field, heavier))).toEqual(scores(rankAll(field, heavier)));
  });
});
