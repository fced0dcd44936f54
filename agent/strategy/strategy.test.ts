import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryPrograms, stateOf, type ArbitraryProgram } from "../testing/arbitrary-state.ts";
import { o1Ioi } from "./o1-ioi.ts";
import { strategies } from "./strategies.ts";
import type { Choice, Strategy, StrategyState } from "./strategy.ts";

/** Submits until the strategy has no choice left; each program solves what is true of it. */
function playOut(strategy: Strategy, programs: readonly ArbitraryProgram[], seed = 1): Choice[] {
  const choices: Choice[] = [];
  let state: StrategyState = { ...stateOf(programs), seed };
  for (;;) {
    const choice = strategy.choose(state);
    if (choice === null || choices.length > programs.length) return choices;
    choices.push(choice);
    const solved = programs[choice.program]?.solves ?? [];
    const submission = { program: choice.program, group: choice.why.group, solved, points: {} };
    state = { ...state, submitted: [...state.submitted, submission] };
  }
}

function solvedBy(programs: readonly ArbitraryProgram[], choices: readonly Choice[]): Set<string> {
  return new Set(choices.flatMap((choice) => programs[choice.program]?.solves ?? []));
}

describe.each(Object.values(strategies))("the strategy $name", (strategy) => {
  test("never submits a program twice", () => {
    fc.assert(
      fc.property(arbitraryPrograms, (programs) => {
        const chosen = playOut(strategy, programs).map((choice) => choice.program);
        expect(new Set(chosen).size).toBe(chosen.length);
      }),
    );
  });

  test("leaves nothing unsolved that any program solves", () => {
    fc.assert(
      fc.property(arbitraryPrograms, (programs) => {
        const possible = new Set(programs.flatMap((program) => program.solves));
        expect(solvedBy(programs, playOut(strategy, programs))).toEqual(possible);
      }),
    );
  });

  test("stops as soon as every group is solved", () => {
    fc.assert(
      fc.property(arbitraryPrograms, (programs) => {
        const before = playOut(strategy, programs).slice(0, -1);
        expect(solvedBy(programs, before).size).toBeLessThan(3);
      }),
    );
  });

  test("chooses alike when asked again, and changes nothing that it is given", () => {
    fc.assert(
      fc.property(arbitraryPrograms, (programs) => {
        const state = stateOf(programs);
        Object.freeze(state.submitted);
        expect(strategy.choose(state)).toEqual(strategy.choose(state));
      }),
    );
  });
});

const right = (solves: number, wrong: string, more: Partial<ArbitraryProgram> = {}) => ({
  signatures: Array.from({ length: 6 }, (_, input) => (input < 2 * solves ? "1" : wrong)),
  reasoningTokens: 0,
  sampleFailures: 0,
  aims: [null],
  solves: ["g1", "g2", "g3"].slice(0, solves),
  ...more,
});

describe("o1-ioi", () => {
  test("goes round the unsolved groups, beginning with the hardest", () => {
    const programs = ["2", "3", "4", "5"].map((wrong) => right(0, wrong));
    const groups = playOut(o1Ioi, programs).map((choice) => choice.why.group);
    expect(groups).toEqual(["g3", "g2", "g1", "g3"]);
  });

  test("drops a group once it is solved", () => {
    const programs = [right(1, "2"), right(1, "2"), right(1, "2"), right(0, "3"), right(0, "4")];
    const choices = playOut(o1Ioi, programs);
    expect(choices[0]).toMatchObject({ why: { group: "g3" } });
    expect(choices.slice(1).map((choice) => choice.why.group)).not.toContain("g1");
  });

  test("turns to another cluster after a submission from one", () => {
    const programs = [right(0, "2"), right(0, "2"), right(0, "2"), right(0, "3")];
    const chosen = playOut(o1Ioi, programs).map((choice) => choice.program);
    expect(chosen.slice(0, 2)).toEqual([0, 3]);
  });

  test("passes over programs that disagree with the outputs of a solved group", () => {
    // Five agree on everything wrong; one solves g1; another agrees with it there.
    const crowd = Array.from({ length: 5 }, () => right(0, "2"));
    const programs = [...crowd, right(1, "3", { aims: ["g3"], reasoningTokens: 9 }), right(1, "4")];
    const state = stateOf(programs);
    const after = {
      ...state,
      submitted: [{ program: 5, group: "g3", solved: ["g1"], points: {} }],
    };
    expect(o1Ioi.choose(after)?.program).toBe(6);
    expect(
      o1Ioi.choose({ ...after, submitted: [{ program: 5, group: "g3", solved: [], points: {} }] })
        ?.program,
    ).toBe(0);
  });

  test("says in numbers why a program was chosen", () => {
    const [first] = playOut(o1Ioi, [right(0, "2"), right(0, "2", { sampleFailures: 1 })]);
    expect(first?.why).toMatchObject({
      rank: 1,
      cluster: 0,
      clusterSize: 2,
      components: { clusterShare: 2 },
    });
    expect(first?.why.note).toBe("best score for g3, in a cluster of 2 submitted 0 times");
  });
});

describe("baselines", () => {
  const chosen = (strategy: Strategy, programs: ArbitraryProgram[], seed = 1) =>
    playOut(strategy, programs, seed).map((choice) => choice.program);

  test("longest takes most reasoning first", () => {
    const programs = [3, 9, 5].map((reasoningTokens) => right(0, "2", { reasoningTokens }));
    expect(chosen(strategies.longest, programs)).toEqual([1, 2, 0]);
  });

  test("sample-pass takes programs that pass the samples, in order, before others", () => {
    const programs = [1, 0, 0.5, 0].map((sampleFailures) => right(0, "2", { sampleFailures }));
    expect(chosen(strategies["sample-pass"], programs)).toEqual([1, 3, 0, 2]);
  });

  test("majority takes one of each cluster, the largest first, and crowds that crash last", () => {
    const crash = Array.from({ length: 4 }, () => right(0, "TLE"));
    const programs = [...crash, right(0, "2"), right(0, "3"), right(0, "3")];
    expect(chosen(strategies.majority, programs)).toEqual([5, 4, 6, 0, 1, 2, 3]);
  });

  test("random depends on its seed and on nothing else", () => {
    const programs = Array.from({ length: 8 }, () => right(0, "2"));
    expect(chosen(strategies.random, programs, 1)).toEqual(chosen(strategies.random, programs, 1));
    expect(chosen(strategies.random, programs, 1)).not.toEqual(
      chosen(strategies.random, programs, 2),
    );
  });
});
