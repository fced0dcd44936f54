import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  Checker,
  Graders,
  InputValidator,
  ReferenceSolution,
  Task,
  TestGroup,
} from "../../problem.ts";
import {
  anyGroups,
  anyProblem,
  anyReference,
  anyShape,
  limitsWith,
  type Shape,
  someText,
} from "../../testing/any-problem.ts";
import { type Content, contentOf } from "../../testing/content.ts";
import { expectations } from "../cms-export/references.ts";
import { languagesOf } from "../cms-export/task.ts";
import { whiteDiff } from "../cms-export/white-diff.ts";
import { layOutPackage, readAs } from "../shared/testing.ts";
import { tps } from "./format.ts";
import { writeTps } from "./testing/write.ts";

const alias = "import sys\nimport solution\n\nsys.modules[__name__] = solution\n";

const graders: fc.Arbitrary<Graders> = fc
  .tuple(someText, someText, fc.boolean())
  .map(([main, interfaceText, hasPython]) => {
    const header = { name: "twice.h", text: interfaceText };
    const python = [
      { name: "grader.py", text: main },
      { name: "twice.py", text: alias },
    ];
    return {
      hidden: {
        cpp: [{ name: "grader.cpp", text: main }, header],
        ...(hasPython ? { python3: python } : {}),
      },
      public: { cpp: [header] },
    };
  });

const batch: fc.Arbitrary<Task> = fc
  .option(graders)
  .map((its) => ({ kind: "batch", inputFile: null, outputFile: null, graders: its }));

const checker: fc.Arbitrary<Checker> = fc.option(someText).map((text) => {
  const name = "checker.cpp";
  if (text === null) return whiteDiff;
  const program = { name, language: "cpp17" as const, files: [{ name, text }] };
  return { kind: "cms", program, args: [] };
});

function validatorsOf(groups: readonly TestGroup[]): fc.Arbitrary<InputValidator[]> {
  const name = "validator.cpp";
  return fc.tuple(someText, fc.subarray(["--strict", "7"])).map(([text, args]) => [
    {
      name,
      language: "cpp17",
      files: [{ name, text }],
      convention: "testlib",
      argsByGroup: Object.fromEntries(groups.map((group) => [group.name, args])),
    },
  ]);
}

function referencesOf(groups: readonly TestGroup[]): fc.Arbitrary<ReferenceSolution[]> {
  const tests = [...new Set(groups.flatMap((group) => group.tests))];
  return fc.constantFrom("model_solution", "incorrect", "time_limit").chain((verdict) => {
    const expected = expectations.get(verdict);
    const verdicts = expected ? [{ tests, ...expected }] : [];
    const nothing = { expectedScore: null, expectedGroups: {} };
    return anyReference(`${verdict}.py`, fc.constant({ ...nothing, verdicts })).map((each) => [
      each,
    ]);
  });
}

const shape: Shape = {
  ...anyShape,
  testName: (_, index, overall) => `${String(overall).padStart(2, "0")}-0${index + 1}`,
  task: fc.oneof(batch, fc.constant<Task>({ kind: "output-only" })),
  checker: () => checker,
  limits: fc
    .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 4096 }))
    .map(([tenths, mib]) => ({ ...limitsWith(tenths * 100, mib * 1024), outputKiB: 64 * 1024 })),
  groups: anyGroups({ scoring: fc.constant("min"), contains: true }),
  samples: fc.constant([]),
  inputValidators: validatorsOf,
  references: (groups, task) =>
    task.kind === "output-only" ? fc.constant([]) : referencesOf(groups),
};

function withLanguages(content: Content): Content {
  return { ...content, languages: languagesOf(content.task) };
}

describe("a problem written as TPS's folder", () => {
  it("is read back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem(shape).map(withLanguages), async (content) => {
        const { problem } = await readAs(tps, await layOutPackage(writeTps(content)));
        expect(await contentOf(problem)).toEqual(content);
      }),
      { numRuns: 40 },
    );
  });
});
