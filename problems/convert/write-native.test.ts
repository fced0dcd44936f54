import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundledDir, examplesDir, listExamples, listProblems } from "../catalogue.ts";
import { loadProblem } from "../load-problem.ts";
import type { Problem, TestGroup } from "../problem.ts";
import {
  anyGroups,
  anyProblem,
  anyReference,
  anyRules,
  anyShape,
  someText,
} from "../testing/any-problem.ts";
import { contentOf } from "../testing/content.ts";
import { layOut } from "../testing/lay-out.ts";
import { inOrder } from "./testing/in-order.ts";
import { writeNative } from "./write-native.ts";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), "medalist-convert-"));
});
afterAll(() => rm(dir, { recursive: true }));

/** Written and read again, with what was lost. */
async function converted(
  problem: Problem,
): Promise<{ problem: Problem; losses: readonly string[] }> {
  const place = path.join(await mkdtemp(path.join(dir, "c-")), "converted");
  const losses = await writeNative(problem, place);
  return { problem: await loadProblem(place), losses };
}

const packages = [
  ...(await listExamples()).map((name) => path.join(examplesDir, name)),
  ...(await listProblems()).map((name) => path.join(bundledDir, name)),
];

describe.each(packages)("the package %s", (place) => {
  it("is what it was when it is converted", async () => {
    const original = await loadProblem(place);
    const { problem, losses } = await converted(original);
    const besides = ["generators", "grammar", "pool", "solution"].filter((name) =>
      existsSync(path.join(place, name)),
    );
    expect(losses).toEqual(besides.map((name) => `the folder ${name}: copy it where it is wanted`));
    const [after, before] = [await contentOf(problem), await contentOf(original)];
    expect({ ...after, references: after.references.map(inOrder) }).toEqual({
      ...before,
      references: before.references.map(inOrder),
    });
  });
});

const scoring = fc.oneof(
  fc.constantFrom(
    "min" as const,
    "sum" as const,
    "pass-fail" as const,
    "max" as const,
    "product" as const,
  ),
  fc.constant({ threshold: 0.25 }),
);

const points = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(12.5, 33.33));

const shape = {
  ...anyShape,
  statement: fc.stringMatching(/^[a-z]{1,20}$/).map((text) => `${text}\n`),
  argsOf: fc.array(fc.constantFrom("a", "b c"), { maxLength: 2 }),
  filesOf: fc.array(fc.constant({ name: "words.txt", text: "x\n" }), { maxLength: 1 }),
  groups: anyGroups({ scoring, maxScore: points, contains: true, requires: true }),
  references: (groups: readonly TestGroup[]) => {
    const half = { min: (groups[0]?.maxScore ?? 0) / 2, max: (groups[0]?.maxScore ?? 0) / 2 };
    const expected = fc.record({
      expectedScore: fc.constantFrom(null, half),
      expectedGroups: fc.constantFrom({}, { [groups[0]?.name ?? ""]: half }),
      verdicts: anyRules(groups),
    });
    return fc.tuple(anyReference("solutions/one.py", expected)).map((all) => [...all]);
  },
};

/** A pass-fail problem, in which samples are tests, some with files of their own to show. */
const passFail = fc
  .record({ isFoldered: fc.boolean(), shown: someText, args: shape.argsOf, files: shape.filesOf })
  .chain(({ isFoldered, shown, args, files }) =>
    anyProblem({
      ...shape,
      groups: anyGroups({ scoring: fc.constant("pass-fail"), maxScore: fc.constant(100), max: 1 }),
      groupName: () => "secret",
      // The score of the one group is that of the whole.
      references: (groups) =>
        anyReference(
          "solutions/one.py",
          fc.record({
            expectedScore: fc.constant(null),
            expectedGroups: fc.constant({}),
            verdicts: anyRules(groups, ["AC", "PA", "WA", "TLE"]),
          }),
        ).map((one) => [one]),
      testName: (_, index) => (isFoldered ? `part${index % 2}/deep/${index}` : `${index}`),
    }).map((content) => {
      const samples = content.samples.map(({ name, input, answer }, index) => ({
        name: `sample/${name}`,
        input: index === 0 ? input : shown,
        answer,
        args,
        files,
        checker: null,
      }));
      const groups = content.groups.map((group) => ({
        ...group,
        tests: [...samples.map(({ name }) => name), ...group.tests],
      }));
      return { ...content, groups, tests: [...samples, ...content.tests] };
    }),
  );

describe("any pass-fail problem", () => {
  it("is what it was when it is written and read again", async () => {
    await fc.assert(
      fc.asyncProperty(passFail, async (content) => {
        const original = await layOut(await mkdtemp(path.join(dir, "p-")), content);
        const { problem, losses } = await converted(original);
        const { references: solutions, tests, ...rest } = await contentOf(problem);
        const { references, tests: written, ...wanted } = content;
        expect(rest).toEqual(wanted);
        expect(new Map(tests.map((test) => [test.name, test]))).toEqual(
          new Map(written.map((test) => [test.name, test])),
        );
        const isWhole = losses.length === 0;
        expect(isWhole ? solutions.map(inOrder) : []).toEqual(
          isWhole ? references.map(inOrder) : [],
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe("any problem", () => {
  it("is what it was when it is written and read again", async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem(shape), async (content) => {
        const original = await layOut(await mkdtemp(path.join(dir, "p-")), content);
        const { problem } = await converted(original);
        const { verdicts: _, ...before } = content.references[0] ?? {};
        const { references, tests, ...rest } = await contentOf(problem);
        const { references: _all, tests: written, ...wanted } = content;
        expect(rest).toEqual(wanted);
        expect(new Map(tests.map((test) => [test.name, test]))).toEqual(
          new Map(written.map((test) => [test.name, test])),
        );
        expect(references[0]).toMatchObject(before);
      }),
      { numRuns: 50 },
    );
  });
});
