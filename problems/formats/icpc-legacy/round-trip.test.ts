import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormatVerdict, ReferenceSolution, TestGroup } from "../../problem.ts";
import {
  anyGroups,
  anyProblem,
  anyReference,
  anyShape,
  type Shape,
} from "../../testing/any-problem.ts";
import { type Content, contentOf } from "../../testing/content.ts";
import {
  checkerOf,
  samplesAsTests,
  tasks,
  validatorsOf,
  withSampleWords,
} from "../icpc-shared/testing/shapes.ts";
import { layOutPackage, readAs } from "../shared/testing.ts";
import { icpcLegacy } from "./format.ts";
import { writeLegacy } from "./testing/write.ts";

const right: FormatVerdict[] = ["AC", "PA"];

const byFolder: Record<string, { permitted: FormatVerdict[]; required: FormatVerdict[] }> = {
  accepted: { permitted: right, required: right },
  time_limit_exceeded: { permitted: [...right, "WA", "TLE"], required: ["TLE"] },
  wrong_answer: { permitted: [...right, "WA"], required: ["WA"] },
};

const base: Shape = {
  ...anyShape,
  task: tasks,
  checker: checkerOf,
  inputValidators: validatorsOf,
  references: () =>
    fc.tuple(
      ...Object.keys(byFolder).map((folder) =>
        anyReference(
          `${folder}/a.py`,
          fc.constant({ expectedScore: null, expectedGroups: {}, verdicts: [] }),
        ),
      ),
    ),
};

const scored: Shape = {
  ...base,
  groups: anyGroups({ scoring: fc.constantFrom("min", "max", "sum") }),
};

const passFail: Shape = {
  ...base,
  groups: anyGroups({
    scoring: fc.constant("pass-fail"),
    maxScore: fc.constant(100),
    max: 1,
  }),
  groupName: () => "secret",
  testName: (_, index) => `0${index + 1}`,
  inputValidators: (groups) =>
    validatorsOf(groups).map((all) =>
      all.map((each) => ({
        ...each,
        argsByGroup: Object.fromEntries(groups.map(({ name }) => [name, []])),
      })),
    ),
};

function withRules(content: Content): Content {
  const tests = content.groups.flatMap((group) => group.tests);
  const references = content.references.map((reference): ReferenceSolution => {
    const rule = byFolder[reference.name.split("/")[0] ?? ""];
    return rule === undefined ? reference : { ...reference, verdicts: [{ tests, ...rule }] };
  });
  return { ...content, references };
}

/** Points of tests are whole; tests that share a group's points after a failure are a tree. */
function withSums(group: TestGroup, breaks: boolean): TestGroup {
  if (group.scoring !== "sum") return group;
  const { tests, maxScore: accepted } = group;
  const sum = { ...group, maxScore: accepted * tests.length };
  if (!breaks || tests.length < 2) return sum;
  const parts = tests.map((test) => ({ test, accepted, rejected: 0 }));
  return { ...sum, scoring: { tree: { of: "sum", breaks, parts } } };
}

/** An interactor's samples are not shown. */
function withShownSamples(content: Content): Content {
  return content.task.kind === "interactive" ? { ...content, samples: [] } : content;
}

const problems = {
  "with points": fc.tuple(anyProblem(scored), fc.boolean()).map(([content, breaks]) =>
    withSampleWords(
      withShownSamples(
        withRules({
          ...content,
          groups: content.groups.map((group) => withSums(group, breaks)),
        }),
      ),
    ),
  ),
  "that passes or fails": anyProblem(passFail)
    .map(withShownSamples)
    .map((content) => {
      const tests = [...samplesAsTests(content), ...content.tests];
      const name = content.samples.length > 0 ? "data" : "secret";
      const groups = content.groups.map((group) => ({
        ...group,
        name,
        tests: tests.map((test) => test.name),
      }));
      const inputValidators = content.inputValidators.map((each) => ({
        ...each,
        argsByGroup: { [name]: [] },
      }));
      return withSampleWords(withRules({ ...content, tests, groups, inputValidators }));
    }),
};

describe("a problem written in the legacy ICPC format", () => {
  it.each(Object.entries(problems))("%s is read back as it was", async (_, problem) => {
    await fc.assert(
      fc.asyncProperty(problem, async (content) => {
        const { problem: read, remarks } = await readAs(
          icpcLegacy,
          await layOutPackage(writeLegacy(content)),
        );
        expect(await contentOf(read)).toEqual(content);
        expect(remarks.filter(({ file }) => file !== "input_validators")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
