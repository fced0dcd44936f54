import { expect, test } from "vitest";
import { type ArbitraryProgram, stateOf } from "../testing/arbitrary-state.ts";
import { adaptive } from "./adaptive.ts";

const program = (...signatures: string[]): ArbitraryProgram => ({
  signatures,
  reasoningTokens: 0,
  sampleFailures: 0,
  aims: [null],
  solves: [],
});

/**
 * Twelve that are right on g1 and alike, of which four failed g2 and g3; and one that does something
 * else, in all groups or in g2 and g3 alone.
 */
function afterFourFailures(allOrNothing: boolean, other: ArbitraryProgram) {
  const alike = Array.from({ length: 12 }, () => program("1", "1", "1", "1", "1", "1"));
  const state = stateOf([...alike, other]);
  const groups = state.field.groups.map((group) => ({ ...group, allOrNothing }));
  const submitted = [0, 1, 2, 3].map((one) => ({
    program: one,
    group: "g3",
    solved: ["g1"],
    points: { g1: 10, g2: 0, g3: 0 },
  }));
  return { ...state, field: { ...state.field, groups }, submitted };
}

const disagreeing = program("2", "2", "2", "2", "2", "2");
const agreeing = program("1", "1", "2", "2", "2", "2");
const last = 12;

test("a cluster that was not tried may have part of a group", () => {
  expect(adaptive.choose(afterFourFailures(false, disagreeing))?.program).toBe(last);
  expect(adaptive.choose(afterFourFailures(false, agreeing))?.program).toBe(last);
});

test("where no part can be had, nothing is hoped of one that disagrees with right outputs", () => {
  expect(adaptive.choose(afterFourFailures(true, disagreeing))?.program).not.toBe(last);
  expect(adaptive.choose(afterFourFailures(true, agreeing))?.program).toBe(last);
});
