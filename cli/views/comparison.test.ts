import { expect, test } from "vitest";
import { exampleComparison } from "../compare/testing/example-comparison.ts";
import { comparisonView } from "./comparison.ts";
import { keptStream } from "./testing/streams.ts";

const view = (changes: Parameters<typeof exampleComparison>[0] = {}) =>
  comparisonView(exampleComparison(changes), keptStream().stream);

test("says the difference first, then what was replayed, then the scores", () => {
  expect(view()).toBe(`\
With 50 submissions a problem choosing at random makes 123 of 300, majority 154, o1-ioi 210, adaptive 236; without a cap every strategy makes 280: the cap costs 157 points when choosing at random, and adaptive wins 113 of them back.
A recorded run of The medalist olympiad (20260101-olympiad-demo): 1,978 to 2,000 programs for each of 3 problems, from simulated:0.4, replayed under ioi rules.
SIMULATED: no model wrote these programs.

strategy  50 submissions  no cap  the cap costs
random         123 ± 8.4     280            157
majority             154     280            126
o1-ioi               210     280             70
adaptive             236     280             44
What depends on lots is a mean over 10 seeds, ± half a 95 % interval.`);
});

test("writes out what would steer a terminal", () => {
  const title = "\u001B[2J\u202Etxt";
  expect(view({ title })).toContain("⟨U+001B⟩[2J⟨U+202E⟩txt");
});
