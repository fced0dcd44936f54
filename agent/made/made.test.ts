import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { electOracle } from "./oracle.ts";
import { inputSpecs } from "./specs.ts";
import { countVotes, type CandidateInput } from "./votes.ts";

function input(digest: string, generator = "gen"): CandidateInput {
  return { digest, group: "g1", bytes: 10, generator };
}

function ballots(...votes: string[]) {
  return votes.map((letters, index) => ({
    validator: `v${index}`,
    accepts: Array.from(letters, (letter) => letter === "1"),
  }));
}

function kept(votes: ReturnType<typeof countVotes>): string {
  return votes.inputs.map((one) => (one.kept ? "1" : "0")).join("");
}

describe("a made input", () => {
  test("is kept when three quarters of the validators accept it", () => {
    const inputs = [input("a"), input("b"), input("c")];
    const votes = countVotes(inputs, ballots("110", "110", "101", "110"), 0.75);
    expect(kept(votes)).toBe("110");
    expect(votes.inputs).toMatchObject([
      { accepted: 4, votes: 4 },
      { accepted: 3 },
      { accepted: 1 },
    ]);
  });

  test("is not judged by a validator that rejects everything", () => {
    const votes = countVotes([input("a"), input("b")], ballots("10", "00"), 0.75);
    expect(kept(votes)).toBe("10");
    expect(votes.uselessValidators).toEqual(["v1"]);
  });

  test("is kept where there is no validator, and dropped where all reject everything", () => {
    expect(kept(countVotes([input("a")], [], 0.75))).toBe("1");
    expect(kept(countVotes([input("a")], ballots("0", "0"), 0.75))).toBe("0");
  });

  test("tells which generators were of no use", () => {
    const inputs = [input("a", "good"), input("b", "bad")];
    expect(countVotes(inputs, ballots("10"), 0.75).uselessGenerators).toEqual(["bad"]);
  });

  test("is never lost by another validator's acceptance", () => {
    const letters = fc.stringMatching(/^[01]{6}$/);
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 6 }), (votes) => {
        const inputs = ["a", "b", "c", "d", "e", "f"].map((name) => input(name));
        const before = countVotes(inputs, ballots(...votes), 0.75);
        const after = countVotes(inputs, ballots(...votes, "111111"), 0.75);
        const lost = before.inputs.filter((one, index) => one.kept && !after.inputs[index]?.kept);
        expect(lost).toEqual([]);
      }),
    );
  });
});

test("generators share the inputs of each group and never a seed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 }), (each, count) => {
      const all = Array.from({ length: count }, (_, index) =>
        inputSpecs({
          groups: ["g1", "g2"],
          seeds: { from: 1, to: each },
          generators: count,
          generator: index,
        }),
      ).flat();
      const names = new Set(all.map(({ group, seed }) => `${group}/${seed}`));
      expect([all.length, names.size]).toEqual([2 * each, 2 * each]);
    }),
  );
});

describe("an oracle", () => {
  const brute = (program: string, ...answers: (string | null)[]) => ({ program, answers });

  test("is two brute forces that agree wherever both answer", () => {
    const oracle = electOracle(
      [
        brute("a", "1", "2", "3", null),
        brute("b", "1", "2", "3", "4"),
        brute("c", "9", "9", "9", "9"),
      ],
      ["9", "9", "9", "9"],
    );
    expect(oracle).toEqual({ trusted: ["a", "b"], answers: ["1", "2", "3", "4"] });
  });

  test("is not one that stands alone against the candidates", () => {
    const oracle = electOracle([brute("a", "1", "2", "3", "4")], ["9", "9", "9", "4"]);
    expect(oracle).toEqual({ trusted: [], answers: [null, null, null, null] });
  });

  test("is a lone one that most candidates agree with", () => {
    const oracle = electOracle([brute("a", "1", "2", "3", "4")], ["1", "2", "3", "9"]);
    expect(oracle).toEqual({ trusted: ["a"], answers: ["1", "2", "3", "4"] });
  });

  test("needs more than two inputs to be believed", () => {
    const two = [brute("a", "1", "2"), brute("b", "1", "2")];
    expect(electOracle(two, [null, null]).trusted).toEqual([]);
  });

  test("is silent where those that are trusted disagree", () => {
    const first = brute("a", "1", "2", "3", null);
    const oracle = electOracle(
      [first, brute("b", "1", "2", "3", "4"), brute("c", "1", "2", "3", "5")],
      [null, null, null, null],
    );
    expect(oracle.trusted.length).toBe(2 + 1);
    expect(oracle.answers).toEqual(["1", "2", "3", null]);
  });
});
