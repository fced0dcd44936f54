import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countedOf, resultOf } from "./counted.ts";
import { lossesOf } from "./losses.ts";
import { hidden, judged, practised, recorded } from "./testing/recorded.ts";

const submissions = [judged("canal", "a", 1, [30, 0, 0]), judged("canal", "b", 2, [0, 20, 0])];
const none = { penalty: 0, combination: 0, coverage: 0, untried: 0 };

test("points are lost to coverage once every program that compiles was submitted", () => {
  const events = [practised("canal", "a"), practised("canal", "b"), ...submissions];
  expect(lossesOf(recorded("canal", [30, 30, 40], events))).toEqual({ ...none, coverage: 50 });
});

test("nobody knows what they are lost to while programs are left", () => {
  const events = [practised("canal", "a"), practised("canal", "z"), ...submissions];
  expect(lossesOf(recorded("canal", [30, 30, 40], events))).toEqual({ ...none, untried: 50 });
});

test("where one submission counts, groups that another solved are lost to combination", () => {
  const problem = recorded("canal", [30, 30, 40], submissions, { scoring: "submission" });
  expect(lossesOf(problem)).toEqual({ ...none, combination: 20, coverage: 50 });
});

test("a rule's penalty is a loss of its own", () => {
  const problem = recorded("canal", [30, 30, 40], submissions, { penaltyPoints: 1.5 });
  expect(lossesOf(problem)).toEqual({ ...none, penalty: 1.5, coverage: 50 });
});

test("without any program all is lost to coverage; what feedback hides is not told", () => {
  expect(lossesOf(recorded("canal", [30, 70], []))).toEqual({ ...none, coverage: 100 });
  expect(lossesOf(recorded("canal", [30, 30, 40], submissions.map(hidden)))).toBeNull();
});

test("losses and score make the maximum", () => {
  const points = fc.tuple(
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: 0, max: 40 }),
  );
  const rules = fc.record({
    scoring: fc.constantFrom("groups" as const, "submission" as const),
    penaltyPoints: fc.constantFrom(0, 0.5, 7),
  });
  fc.assert(
    fc.property(fc.array(points, { maxLength: 6 }), rules, fc.boolean(), (all, how, left) => {
      const events = all.map((each, index) => judged("canal", `p${index}`, index + 1, each));
      if (left) events.push(practised("canal", "never submitted"));
      const problem = recorded("canal", [30, 30, 40], events, how);
      const { score } = resultOf(countedOf(problem), problem.terms);
      const lost = Object.values(lossesOf(problem) ?? {});
      expect(Math.min(...lost)).toBeGreaterThanOrEqual(0);
      expect(lost.reduce((sum, each) => sum + each, score ?? 0)).toBeCloseTo(100, 6);
    }),
  );
});
