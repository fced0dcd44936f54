import path from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fakeProblem } from "../testing/fake-problem.ts";
import { eachAlternative } from "./each-alternative.ts";
import { holdsMarker } from "./idea-file.ts";
import { readGrammar } from "./read-grammar.ts";
import { smallGrammar, writeGrammar } from "./testing/small-grammar.ts";
import { renameWords } from "./words.ts";
import {
  pointsAt,
  type ProgramRequest,
  writeIdea,
  writePlainly,
  writeProgram,
} from "./write-program.ts";

/** Five ideas from wrong to full, of the example package `groups`. */
const change = readGrammar(
  path.join(import.meta.dirname, "../../problems/examples/groups/grammar"),
  {
    name: "groups",
    groups: [
      { name: "exact", maxScore: 20 },
      { name: "few", maxScore: 30 },
      { name: "fewest", maxScore: 50 },
    ],
  },
);

const request: fc.Arbitrary<ProgramRequest> = fc.record({
  skill: fc.double({ min: 0, max: 1, noNaN: true }),
  seed: fc.nat(),
  index: fc.nat(10_000),
  group: fc.constantFrom(null, "exact", "few", "fewest"),
});

const write = (one: Partial<ProgramRequest>) =>
  writeProgram(change, { skill: 0.5, seed: 1, index: 0, group: null, ...one });

const many = (one: Partial<ProgramRequest>, count = 1000) =>
  Array.from({ length: count }, (_, index) => write({ ...one, index }));

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

test("a program is an idea in other words, and tells its slips", () => {
  const small = readGrammar(writeGrammar(smallGrammar), fakeProblem("sums", [40, 60]));
  const sources = new Set<string>();
  for (let index = 0; index < 3000; index++) {
    const { source, slips } = writeProgram(small, { skill: 0, seed: 1, index, group: null });
    sources.add(source);
    expect(slips.some(({ hole }) => hole === "type")).toBe(/ int (total|sum|ans) = 0/.test(source));
    expect(slips.some(({ hole }) => hole === "bound")).toBe(/i <= |- 1;/.test(source));
    expect(source).toMatch(/cout << "total " << (total|sum|ans) << endl;/);
  }
  // 3 names for `total`, 3 for `n`, 2 types, 4 bounds.
  expect(sources.size).toBe(72);
});

test("programs that differ in style alone are the same plain program", () => {
  const small = readGrammar(writeGrammar(smallGrammar), fakeProblem("sums", [40, 60]));
  const plain = new Map<string, Set<string>>();
  for (let index = 0; index < 3000; index++) {
    const one = { skill: 0, seed: 1, index, group: null };
    const { source } = writeProgram(small, one);
    const of = writePlainly(small, one);
    plain.set(of, (plain.get(of) ?? new Set()).add(source));
  }
  // 2 types and 3 bounds; with 3 × 3 names each, and two ways to write the bound that is right.
  expect([...plain.values()].map(({ size }) => size).toSorted((a, b) => a - b)).toEqual([
    9, 9, 9, 9, 18, 18,
  ]);
});

describe("any program", () => {
  test("is the same whenever it is asked for", () => {
    fc.assert(
      fc.property(request, (one) => {
        expect(write(one)).toEqual(write(one));
      }),
    );
  });

  test("has no marker left", () => {
    fc.assert(
      fc.property(request, (one) => {
        expect(holdsMarker(write(one).source)).toBe(false);
      }),
    );
  });

  test("of skill 1 has no slip, and is one of the hardest ideas with the most points", () => {
    fc.assert(
      fc.property(request, (one) => {
        const { idea, slips } = write({ ...one, skill: 1 });
        expect(slips).toEqual([]);
        expect(["largest_first", "table"]).toContain(idea.name);
      }),
    );
  });

  test("keeps its words apart: its names can be taken back", () => {
    const idea = fc.constantFrom(...change.ideas);
    fc.assert(
      fc.property(idea, fc.func(fc.nat()), (one, draw) => {
        const names = one.names.map(({ name, options }) => ({
          name,
          to: options[draw(name) % options.length] ?? name,
        }));
        const textIn = (hole: (typeof one.holes)[number]) => {
          const texts = [...hole.same, ...hole.slips.map(({ code }) => code)];
          return texts[draw(hole.name) % texts.length] ?? "";
        };
        const nameFor = ({ name }: { name: string }) =>
          names.find((each) => each.name === name)?.to ?? name;
        const renamed = writeIdea(one, { textIn, nameFor });
        const back = new Map(names.map(({ name, to }) => [to, name]));
        const plain = writeIdea(one, { textIn, nameFor: ({ name }) => name });
        expect(renameWords(renamed, back)).toBe(plain);
      }),
    );
  });

  test("of a greater skill has, where it is the same idea, no slip that a lesser had not", () => {
    fc.assert(
      fc.property(request, fc.double({ min: 0, max: 1, noNaN: true }), (one, other) => {
        const [low, high] = [Math.min(one.skill, other), Math.max(one.skill, other)];
        const lesser = write({ ...one, skill: low });
        const greater = write({ ...one, skill: high });
        if (lesser.idea !== greater.idea) return;
        expect(lesser.slips).toEqual(expect.arrayContaining(greater.slips));
      }),
    );
  });
});

describe("many programs", () => {
  const skills = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const bySkill = skills.map((skill) => many({ skill }));

  test("are nearly all different", () => {
    for (const programs of bySkill)
      expect(new Set(programs.map(({ source }) => source)).size).toBeGreaterThan(900);
  });

  test("of skill 0 are easy ideas with many slips", () => {
    const [none = []] = bySkill;
    expect(mean(none.map(({ idea }) => idea.difficulty))).toBeLessThan(0.2);
    const slips = none.map((each) => each.slips.length / each.idea.holes.length);
    expect(mean(slips)).toBeGreaterThan(0.15);
  });

  test("have more points and fewer slips, the greater the skill", () => {
    const points = bySkill.map((programs) =>
      mean(programs.map(({ idea }) => pointsAt(idea, change, null))),
    );
    expect(points).toEqual(points.toSorted((a, b) => a - b));
    const slips = bySkill.map((programs) =>
      mean(programs.map((each) => each.slips.length / each.idea.holes.length)),
    );
    expect(slips).toEqual(slips.toSorted((a, b) => b - a));
  });

  test("are of ideas that do well at what they aim at", () => {
    const [first, second] = change.ideas;
    if (first === undefined || second === undefined) throw new Error("two ideas are needed");
    const easy = { ...first, difficulty: 0.3, weight: 1, points: [20, 0, 0] };
    const hard = { ...second, difficulty: 0.3, weight: 1, points: [0, 0, 50] };
    const torn = { ...change, ideas: [easy, hard] };
    const shareOf = (idea: typeof easy, group: string | null) =>
      mean(
        Array.from({ length: 500 }, (_, index) =>
          writeProgram(torn, { skill: 0.8, seed: 1, index, group }).idea === idea ? 1 : 0,
        ),
      );
    expect(shareOf(easy, "exact")).toBeGreaterThan(0.7);
    expect(shareOf(hard, "fewest")).toBeGreaterThan(0.7);
    expect(shareOf(hard, null)).toBeGreaterThan(0.7);
    expect(shareOf(hard, "few")).toBeLessThan(0.6);
  });

  test("of another seed, another aim or another problem are others", () => {
    const sources = (one: Partial<ProgramRequest>) => many(one, 100).map(({ source }) => source);
    const first = sources({});
    expect(sources({ seed: 2 })).not.toEqual(first);
    expect(sources({ group: "fewest" })).not.toEqual(first);
    const renamed = many({}, 100).map(
      (_, index) =>
        writeProgram({ ...change, problem: "coins" }, { skill: 0.5, seed: 1, index, group: null })
          .source,
    );
    expect(renamed).not.toEqual(first);
  });
});

test("each alternative is written by itself, and the file as it stands", () => {
  const small = readGrammar(writeGrammar(smallGrammar), fakeProblem("sums", [40, 60]));
  const all = [...eachAlternative(small)];
  expect(all.map(({ changed, slips }) => [changed, slips.map(({ slip }) => slip)])).toEqual([
    [null, []],
    [{ hole: "type", code: "int" }, ["overflow"]],
    [{ hole: "bound", code: "i != n" }, []],
    [{ hole: "bound", code: "i <= n" }, ["bounds"]],
    [{ hole: "bound", code: "i < n - 1" }, ["bounds"]],
    [{ name: "total", to: "sum" }, []],
    [{ name: "total", to: "ans" }, []],
    [{ name: "n", to: "N" }, []],
    [{ name: "n", to: "cnt" }, []],
  ]);
  const [asItStands] = all;
  expect(asItStands?.source).toBe(smallGrammar["ideas/sum.cpp"].replaceAll(/\/\*.*?\*\//g, ""));
  expect(new Set(all.map(({ source }) => source)).size).toBe(all.length);
});
