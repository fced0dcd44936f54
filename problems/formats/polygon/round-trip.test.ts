import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  Checker,
  Graders,
  InputValidator,
  JudgeProgram,
  ReferenceSolution,
  Task,
  TestGroup,
} from "../../problem.ts";
import {
  anyGroups,
  anyJudgeProgram,
  anyProblem,
  anyReference,
  anyShape,
  limitsWith,
  type Shape,
  someText,
} from "../../testing/any-problem.ts";
import { type Content, contentOf } from "../../testing/content.ts";
import { languagesOf } from "../cms-export/task.ts";
import { layOutPackage, readAs } from "../shared/testing.ts";
import { expectations } from "./expectations.ts";
import { polygon } from "./format.ts";
import { writePolygon } from "./testing/write.ts";

const graders: fc.Arbitrary<Graders> = fc
  .tuple(someText, someText, fc.boolean())
  .map(([main, text, isShown]) => {
    const header = { name: "twice.h", text };
    return {
      hidden: { cpp: [{ name: "grader.cpp", text: main }, header] },
      public: isShown ? { cpp: [header] } : {},
    };
  });

const batch: fc.Arbitrary<Task> = fc.record<Extract<Task, { kind: "batch" }>>({
  kind: fc.constant("batch" as const),
  inputFile: fc.constantFrom<string | null>(null, "input.txt"),
  outputFile: fc.constantFrom<string | null>(null, "output.txt"),
  graders: fc.option(graders),
});

const interactive: fc.Arbitrary<Task> = fc
  .tuple(anyJudgeProgram("interactor"), fc.option(graders))
  .map(([interactor, its]) => ({
    kind: "interactive",
    convention: "testlib",
    interactor,
    args: [],
    maxPasses: 1,
    graders: its,
  }));

const testlib = (program: JudgeProgram): Checker => ({ kind: "testlib", program, args: [] });

function validatorsOf(groups: readonly TestGroup[]): fc.Arbitrary<InputValidator[]> {
  const argsByGroup = Object.fromEntries(
    groups.map(({ name }) => [name, ["--testset", "tests", "--group", name]]),
  );
  const validator = (stem: string) =>
    anyJudgeProgram(stem).map(
      (program): InputValidator => ({ ...program, convention: "testlib", argsByGroup }),
    );
  return fc.oneof(
    fc.constant<InputValidator[]>([]),
    fc.tuple(validator("val"), validator("strict")),
  );
}

function referencesOf(groups: readonly TestGroup[]): fc.Arbitrary<ReferenceSolution[]> {
  const tests = groups.flatMap((group) => group.tests).toSorted();
  return fc.subarray([...expectations.keys()]).chain((tags) =>
    fc.tuple(
      ...tags.map((tag) => {
        const expected = expectations.get(tag) ?? { permitted: [], required: [] };
        const verdicts = [{ tests, ...expected }];
        const nothing = { expectedScore: null, expectedGroups: {} };
        return anyReference(`${tag}.py`, fc.constant({ ...nothing, verdicts }));
      }),
    ),
  );
}

const shape: Shape = {
  ...anyShape,
  title: fc.stringMatching(/^[ -~]{1,30}$/).filter((text) => text.trim() === text),
  groupName: (index) => `group <${index}> & "so"`,
  testName: (_group, _index, overall) => String(overall + 1).padStart(2, "0"),
  task: fc.oneof(batch, interactive),
  checker: ({ kind }) =>
    kind === "interactive"
      ? fc.oneof(fc.constant<Checker>({ kind: "task" }), anyJudgeProgram("check").map(testlib))
      : anyJudgeProgram("check").map(testlib),
  limits: fc
    .tuple(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 4096 }))
    .map(([ms, mib]) => ({ ...limitsWith(ms, mib * 1024), outputKiB: 64 * 1024 })),
  groups: anyGroups({ scoring: fc.constantFrom("pass-fail", "sum"), requires: true }),
  inputValidators: validatorsOf,
  references: referencesOf,
};

/** Each test of a group with points by test has its number in the group as points. */
function byTest(group: TestGroup): TestGroup {
  if (group.scoring !== "sum") return group;
  const points = group.tests.map((_, index) => index + 1);
  const maxScore = points.reduce((sum, each) => sum + each, 0);
  return { ...group, maxScore, scoring: { shares: points.map((each) => each / maxScore) } };
}

function normal(content: Content): Content {
  return {
    ...content,
    languages: languagesOf(content.task),
    groups: content.groups.map(byTest),
    samples: content.samples.map((each, index) => ({ ...each, name: `0${index + 1}` })),
  };
}

describe("a problem written as a package of Polygon", () => {
  it("is read back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem(shape).map(normal), async (content) => {
        const { problem } = await readAs(polygon, await layOutPackage(writePolygon(content)));
        expect(await contentOf(problem)).toEqual(content);
      }),
      { numRuns: 60 },
    );
  });
});
