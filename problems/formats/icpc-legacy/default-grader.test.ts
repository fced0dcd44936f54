import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Faults } from "../../package/fault.ts";
import type { TestGroup } from "../../problem.ts";
import { groupsOf } from "./groups.ts";
import { type GroupNode, type ScoreNode, testNames } from "./score-node.ts";
import { gradedScore, type Outcomes, scoreOfGroups } from "./testing/default-grader.ts";

type Drawn = {
  own: number;
  inner: Drawn[];
  rest: Omit<GroupNode, "path" | "parts" | "high" | "hasRange" | "from">;
  accepted: number;
  rejected: number;
};

const { drawn } = fc.letrec<{ drawn: Drawn }>((tie) => ({
  drawn: fc.record({
    own: fc.integer({ min: 0, max: 3 }),
    inner: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constant<Drawn[]>([]),
      fc.array(tie("drawn"), { minLength: 1, maxLength: 3 }),
    ),
    rest: fc.record({
      of: fc.constantFrom("sum", "min", "max", "avg"),
      verdict: fc.constantFrom("all", "any", "always"),
      breaks: fc.boolean(),
    }),
    accepted: fc.constantFrom(1, 10, 25),
    rejected: fc.constantFrom(0, 0, 0, 1),
  }),
}));

function nodeOf({ own, inner, rest, accepted, rejected }: Drawn, path: string): GroupNode {
  const count = inner.length === 0 ? Math.max(1, own) : own;
  const tests: ScoreNode[] = Array.from({ length: count }, (_, index) => ({
    test: `${path}/${index}`,
    accepted,
    rejected,
  }));
  const groups = inner.map((each, index) => nodeOf(each, `${path}/g${index}`));
  const more = { high: Infinity, hasRange: false, from: "data/testdata.yaml" };
  return { path, ...rest, ...more, parts: [...tests, ...groups] };
}

/** `data/secret` alone, or `data/` with a sample that counts. */
const roots: fc.Arbitrary<GroupNode> = fc.oneof(
  drawn.map((each) => nodeOf(each, "secret")),
  fc.tuple(drawn, drawn, drawn).map(([root, sample, secret]) => ({
    ...nodeOf(root, ""),
    parts: [nodeOf({ ...sample, inner: [] }, "sample"), nodeOf(secret, "secret")],
  })),
);

/** Null where medalist says that it can't. */
function grouped(root: GroupNode, scoring: boolean): TestGroup[] | null {
  const faults = new Faults();
  const tree = { root: "", files: new Map(), folders: new Set<string>() };
  const given = {
    tree,
    faults,
    remarks: new Faults(),
    name: "any",
    workshop: null,
    openArchive: () => Promise.resolve(null),
    settings: {},
  };
  const groups = groupsOf(given, root, { scoring, custom: false });
  return faults.any ? null : groups;
}

const withOutcomes = roots.chain((root) => {
  const names = testNames(root);
  return fc
    .array(fc.boolean(), { minLength: names.length, maxLength: names.length })
    .map((all): [GroupNode, Outcomes] => [
      root,
      new Map(names.map((name, at) => [name, all[at] ?? false])),
    ]);
});

describe("groups made of what the default grader reads", () => {
  it("have the score that it gives, where they can be had", () => {
    let had = 0;
    fc.assert(
      fc.property(withOutcomes, ([root, outcomes]) => {
        const groups = grouped(root, true);
        if (groups === null) return;
        had++;
        expect(scoreOfGroups(groups, outcomes)).toBeCloseTo(gradedScore(root, outcomes), 9);
      }),
      { numRuns: 3000 },
    );
    expect(had).toBeGreaterThan(500);
  });

  it("are one that is accepted as the whole is, in a pass-fail problem", () => {
    fc.assert(
      fc.property(withOutcomes, ([root, outcomes]) => {
        const groups = grouped(root, false);
        if (groups === null) return;
        expect(groups).toHaveLength(1);
        const accepted = gradedScore(asVerdict(root), outcomes);
        expect(scoreOfGroups(groups, outcomes)).toBe(accepted);
      }),
      { numRuns: 2000 },
    );
  });

  it("have every test of the tree once", () => {
    fc.assert(
      fc.property(roots, (root) => {
        const groups = grouped(root, true);
        if (groups === null) return;
        const tests = groups.flatMap((group) => group.tests);
        expect(new Set(tests).size).toBe(tests.length);
        for (const test of tests) expect(testNames(root)).toContain(test);
      }),
    );
  });
});

/** 100 points where the root is accepted, whatever its tests are worth. */
function asVerdict(root: GroupNode): GroupNode {
  const worth = (node: ScoreNode): ScoreNode =>
    "test" in node
      ? { ...node, accepted: 100, rejected: 100 }
      : { ...node, of: "max", parts: node.parts.map(worth) };
  return { ...root, of: "max", parts: root.parts.map(worth) };
}
