import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meaningOf } from "../../package/verdict-rules.ts";
import type { ReferenceSolution, TestGroup } from "../../problem.ts";
import {
  anyGroups,
  anyProblem,
  anyReference,
  anyShape,
  type Shape,
  someText,
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
import { icpc202307 } from "./format.ts";
import { write202307 } from "./testing/write.ts";

const rules = {
  "accepted/a.py": { permitted: meaningOf(["AC"]), required: meaningOf() },
  "wrong_answer/a.py": { permitted: meaningOf(["AC", "WA"]), required: meaningOf(["WA"]) },
};

const score = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
  .map(([min, more]) => ({ min, max: min + more }));

const base: Shape = {
  ...anyShape,
  task: tasks,
  checker: checkerOf,
  inputValidators: validatorsOf,
  argsOf: fc.subarray(["-n", "7", "a b"]),
  filesOf: fc.option(someText).map((text) => (text === null ? [] : [{ name: "data.txt", text }])),
  references: () =>
    fc.tuple(
      ...Object.keys(rules).map((name) =>
        anyReference(
          name,
          fc.record({
            expectedScore: fc.option(score),
            expectedGroups: fc.constant({}),
            verdicts: fc.constant([]),
          }),
        ),
      ),
    ),
};

const scored: Shape = {
  ...base,
  groups: anyGroups({ scoring: fc.constantFrom("pass-fail", "min", "sum"), requires: true }),
};

const passFail: Shape = {
  ...base,
  groups: anyGroups({ scoring: fc.constant("pass-fail"), maxScore: fc.constant(100), max: 1 }),
  groupName: () => "secret",
  testName: (_, index) => `0${index + 1}`,
};

function withRules(content: Content): Content {
  const tests = content.tests.map(({ name }) => name);
  const references = content.references.map((reference): ReferenceSolution => {
    const rule = Object.entries(rules).find(([name]) => name === reference.name)?.[1];
    return rule === undefined ? reference : { ...reference, verdicts: [{ tests, ...rule }] };
  });
  return { ...content, references };
}

/** Only groups that pass or fail may be required, and samples, which then are a group. */
function withRequired(content: Content): Content {
  const { samples } = content;
  const isRequirable = (name: string) =>
    content.groups.some((group) => group.name === name && group.scoring === "pass-fail");
  const groups = content.groups.map((group, index) => ({
    ...group,
    requires: [
      ...new Set([
        ...(samples.length > 0 && index === 1 ? ["sample"] : []),
        ...group.requires.filter(isRequirable),
      ]),
    ],
  }));
  if (samples.length === 0 || groups.length < 2) return { ...content, groups };
  const own = samplesAsTests(content);
  const tests = own.map(({ name }) => name);
  const first: TestGroup = {
    name: "sample",
    maxScore: 0,
    scoring: "pass-fail",
    requires: [],
    tests,
    constraint: "",
  };
  return { ...content, groups: [first, ...groups], tests: [...own, ...content.tests] };
}

function asOne(content: Content): Content {
  const tests = [...samplesAsTests(content), ...content.tests];
  const name = content.samples.length > 0 ? "data" : "secret";
  const names = tests.map((test) => test.name);
  const groups = content.groups.map((group) => ({ ...group, name, tests: names }));
  const inputValidators = content.inputValidators.map((each) => ({
    ...each,
    argsByGroup: { [name]: [] },
  }));
  return { ...content, tests, groups, inputValidators };
}

const problems = {
  "with points": anyProblem(scored).map(withRequired),
  "that passes or fails": anyProblem(passFail).map(asOne),
};

describe("a problem written in the ICPC format 2023-07", () => {
  it.each(Object.entries(problems))("%s is read back as it was", async (_, problem) => {
    await fc.assert(
      fc.asyncProperty(problem.map(withRules).map(withSampleWords), async (content) => {
        const dir = await layOutPackage(write202307(content));
        const { problem: read, remarks } = await readAs(icpc202307, dir);
        expect(await contentOf(read)).toEqual(content);
        expect(remarks.filter(({ file }) => file !== "input_validators")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
