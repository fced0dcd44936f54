import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GroupScoring, TestGroup } from "../../problems/problem.ts";
import type { TestResult } from "../judgement.ts";
import { planTests } from "../plan.ts";
import { planUntilFailure } from "../plan-until-failure.ts";
import { scoreGroups } from "../scoring/score.ts";
import { createLethality, type Lethality } from "./lethality.ts";

const result = (name: string, fraction: number, wallMs = 1): TestResult => ({
  name,
  verdict: fraction === 1 ? "AC" : fraction === 0 ? "WA" : "PA",
  fraction,
  cpuMs: wallMs,
  wallMs,
  memoryKiB: 0,
  message: "",
});

function order(lethality: Lethality, names: string[]): string[] {
  return names.toSorted((a, b) => lethality.urgency(b) - lethality.urgency(a));
}

describe("the order of tests that is learned", () => {
  it("begins with the largest input", () => {
    const bytes: Record<string, number> = { a: 10, b: 5_000_000, c: 100 };
    expect(
      order(
        createLethality((name) => bytes[name] ?? 0),
        ["a", "b", "c"],
      ),
    ).toEqual(["b", "c", "a"]);
  });

  it("expects failures by what was seen, and weighs them by what a run costs", () => {
    const lethality = createLethality(() => 0);
    for (let program = 0; program < 10; program++) {
      lethality.note(result("easy", 1));
      lethality.note(result("dear", 0, 50));
      lethality.note(result("cheap", 0, 5));
    }
    expect(order(lethality, ["easy", "dear", "cheap"])).toEqual(["cheap", "easy", "dear"]);
  });

  it("learns nothing from what was not run", () => {
    const lethality = createLethality(() => 0);
    const before = lethality.urgency("a");
    lethality.note({ ...result("a", 0), verdict: "SK" });
    lethality.note({ ...result("a", 0), verdict: "JE" });
    lethality.note({ ...result("a", 0), cached: true });
    expect(lethality.urgency("a")).toBe(before);
  });

  it("finds failing programs with fewer runs than a fixed order", () => {
    const names = Array.from({ length: 50 }, (_, index) => `t${index}`);
    const tests = names.map((name) => ({
      name,
      inputPath: "",
      answerPath: "",
      args: [],
      files: [],
      checker: null,
    }));
    const lethality = createLethality(() => 0);
    const runsOf = (urgency: (name: string) => number) => {
      const plan = planUntilFailure({ tests }, urgency);
      let runs = 0;
      for (let step = plan.next(); !step.done; ) {
        const [name] = step.value;
        runs++;
        const told = result(name, name === "t40" ? 0 : 1);
        lethality.note(told);
        step = plan.next([told]);
      }
      return runs;
    };
    expect(runsOf(() => 0)).toBe(41);
    runsOf(lethality.urgency);
    expect(runsOf(lethality.urgency)).toBe(1);
  });

  it("never changes a score", () => {
    const names = ["1", "2", "3", "4", "5", "6"];
    const tests = names.map((name) => ({
      name,
      inputPath: "",
      answerPath: "",
      args: [],
      files: [],
      checker: null,
    }));
    const anyScoring = fc.constantFrom<GroupScoring>("min", "sum", "product", { threshold: 0.5 });
    const anyGroups = fc.array(
      fc.record({
        scoring: anyScoring,
        tests: fc.subarray(names, { minLength: 1 }),
        needs: fc.nat(3),
      }),
      { minLength: 1, maxLength: 4 },
    );
    const anyFractions = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(0, 0.25, 0.5, 1));
    const anyUrgency = fc.dictionary(fc.constantFrom(...names), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(
        anyGroups,
        anyFractions,
        anyUrgency,
        fc.integer({ min: 1, max: 6 }),
        (given, fractions, urgency, take) => {
          const groups = given.map(
            ({ scoring, tests: own, needs }, index): TestGroup => ({
              name: `g${index}`,
              maxScore: 10,
              scoring,
              requires: needs < index ? [`g${needs}`] : [],
              tests: own,
              constraint: "",
            }),
          );
          const scoreBy = (by: (name: string) => number, stopEarly: boolean) => {
            const plan = planTests({ groups, tests }, { stopEarly, urgency: by });
            let step = plan.next();
            while (!step.done) {
              const told = step.value.slice(0, take);
              step = plan.next(told.map((name) => result(name, fractions[name] ?? 1)));
            }
            return scoreGroups(groups, new Map(step.value.map((test) => [test.name, test]))).map(
              (group) => group.score,
            );
          };
          expect(scoreBy((name) => urgency[name] ?? 0, true)).toEqual(scoreBy(() => 0, false));
        },
      ),
    );
  });
});
