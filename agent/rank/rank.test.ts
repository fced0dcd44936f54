import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryPrograms, stateOf } from "../testing/arbitrary-state.ts";
import { recordedPrograms, selectAndPlay } from "../testing/recorded-field.ts";
import { createSignatureTable } from "../cluster/signature-table.ts";
import type { Field } from "./field.ts";
import { rankAll } from "./rank.ts";
import { loadWeights } from "./weights.ts";

type Given = { id: string; signatures?: string[]; values?: (number | null)[] } & Partial<
  Pick<Field["programs"][number], "reasoningTokens" | "sampleFailures" | "aims">
>;

/** One group with two inputs. */
function order(given: Given[], oracle: Int32Array | null = null): string[] {
  const table = createSignatureTable(2);
  const programs = given.map(({ id, signatures = ["a", "a"], values = [], ...rest }) => ({
    id,
    aims: [null],
    reasoningTokens: 0,
    sampleFailures: 0,
    ...rest,
    row: table.add(signatures, values),
  }));
  const speaks = new Uint8Array(2).fill(oracle === null ? 0 : 1);
  const field: Field = {
    programs,
    table,
    groups: [{ name: "g1", maxScore: 10, contains: [], allOrNothing: true, columns: [0, 1] }],
    oracle: { codes: oracle ?? new Int32Array(4), speaks },
    scored: false,
    winRates: null,
  };
  const ranking = rankAll(field, loadWeights()).get("g1");
  return Array.from(ranking?.order ?? [], (program) => programs[program]?.id ?? "");
}

describe("other things being equal, ranking prefers", () => {
  test("programs that pass the samples", () => {
    expect(order([{ id: "a", sampleFailures: 1 }, { id: "b" }])).toEqual(["b", "a"]);
  });

  test("programs that neither crash nor time out", () => {
    expect(
      order([
        { id: "a", signatures: ["TLE", "b"] },
        { id: "b", signatures: ["a", "b"] },
      ]),
    ).toEqual(["b", "a"]);
  });

  test("programs that agree with the oracle", () => {
    const table = createSignatureTable(2);
    table.add(["0000000000000001", "0000000000000002"], []);
    const codes = table.rows()[0]?.codes ?? new Int32Array(4);
    const wrong = { id: "a", signatures: ["0000000000000001", "0000000000000003"] };
    const right = { id: "b", signatures: ["0000000000000001", "0000000000000002"] };
    expect(order([wrong, right], codes)).toEqual(["b", "a"]);
  });

  test("larger clusters", () => {
    const lone = { id: "a", signatures: ["x", "y"] };
    expect(order([lone, { id: "b" }, { id: "c" }])).toEqual(["b", "c", "a"]);
  });

  test("answers that the scorer finds better, and valid ones", () => {
    const scored = (id: string, values: (number | null)[]) => ({
      id,
      values,
      signatures: values.map((value) => `score:${value}`),
    });
    const programs = [scored("a", [null, 1]), scored("b", [5, 9]), scored("c", [7, 9])];
    expect(order(programs)).toEqual(["c", "b", "a"]);
  });

  test("programs aimed at the group, and then those that cost more reasoning", () => {
    const programs = [
      { id: "a", reasoningTokens: 1 },
      { id: "b", reasoningTokens: 2 },
      { id: "c", reasoningTokens: 1, aims: ["g1"] },
    ];
    expect(order(programs)).toEqual(["c", "b", "a"]);
  });

  test("the smaller id, so that equals are always ordered alike", () => {
    expect(order([{ id: "b" }, { id: "c" }, { id: "a" }])).toEqual(["a", "b", "c"]);
  });
});

test("ranking does not depend on the order in which programs were sampled", () => {
  fc.assert(
    fc.property(arbitraryPrograms, (programs) => {
      const state = stateOf(programs);
      const named = state.field.programs.map((program, index) => ({ program, index }));
      const shuffled: Field = {
        ...state.field,
        programs: named.map(({ program }) => program).toReversed(),
      };
      const rankings = rankAll(shuffled, loadWeights());
      for (const [group, ranking] of state.rankings) {
        const one = Array.from(ranking.order, (p) => state.field.programs[p]?.id);
        const other = Array.from(rankings.get(group)?.order ?? [], (p) => shuffled.programs[p]?.id);
        expect(other).toEqual(one);
      }
    }),
  );
});

test("10,000 programs with 256 signatures are clustered, ranked and played for 50 submissions", () => {
  const submitted = selectAndPlay(recordedPrograms(10_000, 256), 256, 50);
  expect(new Set(submitted).size).toBe(50);
}, 60_000);
