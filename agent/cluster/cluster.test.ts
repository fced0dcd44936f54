import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterOn } from "./cluster.ts";
import { codeSignature } from "./code-signature.ts";
import { createSignatureTable } from "./signature-table.ts";

const inputs = 4;
const signature = fc.constantFrom("00000000000000aa", "00000000000000bb", "TLE", "score:1", "RTE");
const row = fc.array(signature, { minLength: inputs, maxLength: inputs });
const rows = fc.array(row, { minLength: 1, maxLength: 30 });
const columns = fc.uniqueArray(fc.nat(inputs - 1));

function cluster(programs: string[][], on: number[]) {
  const table = createSignatureTable(inputs);
  const rowOf = programs.map((signatures) => table.add(signatures, []));
  return { table, clusters: clusterOn(table.rows(), rowOf, on) };
}

describe("clusters", () => {
  test("hold programs together exactly when they are equal on every input looked at", () => {
    fc.assert(
      fc.property(rows, columns, (programs, on) => {
        const { clusters } = cluster(programs, on);
        const view = programs.map((one) => on.map((column) => one[column]).join(" "));
        const wrong = view.flatMap((left, a) =>
          view.filter((right, b) => (left === right) !== (clusters.of[a] === clusters.of[b])),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  test("are numbered from the largest, and count every program once", () => {
    fc.assert(
      fc.property(rows, columns, (programs, on) => {
        const { clusters } = cluster(programs, on);
        expect(clusters.sizes).toEqual(clusters.sizes.toSorted((a, b) => b - a));
        expect(clusters.sizes.reduce((sum, size) => sum + size, 0)).toBe(programs.length);
        const counted = clusters.sizes.map(
          (_, index) => clusters.of.filter((c) => c === index).length,
        );
        expect(counted).toEqual(clusters.sizes);
      }),
    );
  });

  test("keep failures apart from each other and from answers", () => {
    const all = [0, 1, 2, 3];
    const { clusters } = cluster(
      [
        ["TLE", "TLE", "TLE", "TLE"],
        ["RTE", "RTE", "RTE", "RTE"],
        Array(4).fill("00000000000000aa"),
      ],
      all,
    );
    expect(new Set(clusters.of).size).toBe(3);
  });

  test("without any input are one", () => {
    expect(
      cluster([["TLE", "TLE", "TLE", "TLE"], Array(4).fill("RTE")], []).clusters.sizes,
    ).toEqual([2]);
  });
});

describe("the table", () => {
  test("keeps one row for programs that behave alike", () => {
    fc.assert(
      fc.property(rows, (programs) => {
        const { table } = cluster(programs, []);
        expect(table.rows().length).toBe(new Set(programs.map((one) => one.join(" "))).size);
      }),
    );
  });

  test("refuses a program that was run on other inputs", () => {
    expect(() => createSignatureTable(3).add(["TLE"], [])).toThrow("1 signatures for 3 inputs");
  });
});

test("a digest is kept bit for bit", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f]{16}$/), (digest) => {
      const words = new Int32Array(2);
      codeSignature(digest, words, 0);
      const back = Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
      expect(back).toBe(digest);
    }),
  );
});
