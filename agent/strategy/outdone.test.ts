import { describe, expect, test } from "vitest";
import { createSignatureTable } from "../cluster/signature-table.ts";
import type { Field } from "../rank/field.ts";
import { rank } from "../rank/rank.ts";
import { loadWeights } from "../rank/weights.ts";
import { outdoneClusters } from "./outdone.ts";

/**
 * By program, whether its cluster is outdone on the given columns. A program is told as the
 * scorer's values on three inputs: `-` for no valid answer, `SK` where it was not run.
 */
function outdone(programs: readonly string[], columns = [0, 1, 2], scored = true): boolean[] {
  const table = createSignatureTable(3);
  const field: Field = {
    programs: programs.map((told, index) => {
      const signatures = told.split(" ");
      const values = signatures.map((value) => (/^\d+$/.test(value) ? Number(value) : null));
      const row = table.add(signatures, values);
      return { id: `p${index}`, aims: [null], reasoningTokens: 0, sampleFailures: 0, row };
    }),
    table,
    groups: [{ name: "g", maxScore: 10, contains: [], allOrNothing: false, columns }],
    oracle: { codes: new Int32Array(6), speaks: new Uint8Array(3) },
    scored,
    winRates: null,
  };
  const ranking = rank(field, loadWeights(), "g", columns);
  const members = new Int32Array(ranking.clusters.sizes.length);
  for (const [program, cluster] of ranking.clusters.of.entries()) members[cluster] = program;
  const marks = outdoneClusters(field, ranking, members, columns);
  return [...ranking.clusters.of].map((cluster) => marks[cluster] === 1);
}

describe("a cluster is outdone", () => {
  test("by one that is nowhere worse and somewhere better", () => {
    expect(outdone(["5 5 5", "5 4 5", "5 5 5"])).toEqual([false, true, false]);
  });

  test("not by one that is worse somewhere", () => {
    expect(outdone(["9 9 1", "5 5 5"])).toEqual([false, false]);
  });

  test("where it has no valid answer and another has", () => {
    expect(outdone(["5 - 5", "5 0 5"])).toEqual([true, false]);
  });

  test("only by what the group's own inputs tell", () => {
    expect(outdone(["5 5 1", "4 4 9"], [0, 1])).toEqual([false, true]);
    expect(outdone(["5 5 1", "4 4 9"])).toEqual([false, false]);
  });

  test("not on inputs that one of them was not run on", () => {
    expect(outdone(["5 5 SK", "5 5 1"])).toEqual([false, false]);
    expect(outdone(["5 6 SK", "5 5 9"])).toEqual([false, true]);
  });

  test("never where there is no scorer", () => {
    expect(outdone(["5 5 5", "5 4 5"], [0, 1, 2], false)).toEqual([false, false]);
  });
});
