import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "../../agent/journal/events.ts";
import { drawAnswers } from "./draw-answers.ts";
import { recordedRun } from "./testing/recorded-run.ts";

let run: readonly Entry[];
beforeAll(async () => {
  run = await recordedRun();
});

const programsOf = (entries: readonly Entry[], problem: string) =>
  entries.flatMap(({ key, event }) =>
    event.type === "sample" && event.want === "solution" && event.problem === problem ? [key] : [],
  );

describe("a draw of a run's answers", () => {
  it("holds as many of each problem as are wanted, or all, and the counts say so", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(), (count, seed) => {
        const drawn = drawAnswers(run, count, seed);
        expect(drawn.map(({ seq }) => seq)).toEqual(drawn.map((_, index) => index));
        for (const problem of ["ferry", "maze"]) {
          const kept = programsOf(drawn, problem);
          expect(kept).toHaveLength(Math.min(12, count));
          expect(programsOf(run, problem)).toEqual(expect.arrayContaining(kept));
        }
        for (const { event } of drawn) {
          if (event.type !== "sampled") continue;
          const solutions = event.series.find(({ want }) => want === "solution");
          expect(solutions?.taken).toBe(Math.min(12, count));
        }
      }),
    );
  });

  it("follows from the seed, and differs from problem to problem", () => {
    const drawn = (seed: number) => drawAnswers(run, 4, seed);
    expect(drawn(1)).toEqual(drawn(1));
    expect(programsOf(drawn(1), "ferry")).not.toEqual(programsOf(drawn(2), "ferry"));
    const places = (problem: string) =>
      programsOf(drawn(1), problem).map((key) => key.replace(problem, ""));
    expect(places("ferry")).not.toEqual(places("maze"));
  });

  it("leaves out what programs that fail a sample did on later inputs, among others", () => {
    const solutions = run.flatMap(({ event }) =>
      event.type === "practised" && event.role === "solution" ? [event.program] : [],
    );
    const [failing, passing] = solutions;
    const later = (entry: Entry, program: string | undefined): Entry[] => {
      const { event } = entry;
      if (event.type !== "signatures" || event.program !== program) return [];
      return [{ ...entry, key: `${entry.key}/rest`, event: { ...event, part: "rest" } }];
    };
    const whole = run.flatMap((entry): Entry[] => {
      const { event } = entry;
      if (event.type !== "practised")
        return [entry, ...later(entry, failing), ...later(entry, passing)];
      const verdict = event.program === failing ? "WA" : "AC";
      return [{ ...entry, event: { ...event, samples: [{ name: "1", verdict }] } }];
    });
    const rest = drawAnswers(whole, 3, 1).flatMap(({ event }) =>
      event.type === "signatures" && event.part === "rest" ? [event] : [],
    );
    expect(rest.length).toBeGreaterThan(1);
    for (const { program, signatures } of rest) expect(signatures === "").toBe(program === failing);
  });

  it("leaves all that is no program of a contestant", () => {
    const others = (entries: readonly Entry[]) =>
      entries.filter(({ event }) => event.type !== "sample" && event.type !== "sampled").length;
    expect(others(drawAnswers(run, 1, 1))).toBe(others(run));
  });
});
