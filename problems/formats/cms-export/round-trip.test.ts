import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  Checker,
  FormatVerdict,
  Graders,
  JudgeProgram,
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
import { layOutPackage, readAs } from "../shared/testing.ts";
import { cmsExport } from "./format.ts";
import { languagesOf } from "./task.ts";
import { writeCmsExport } from "./testing/write.ts";
import { whiteDiff } from "./white-diff.ts";

const alias = {
  name: "twice.py",
  text: "import sys\nimport solution\n\nsys.modules[__name__] = solution\n",
};

const graders: fc.Arbitrary<Graders> = fc
  .tuple(someText, someText, fc.boolean(), fc.boolean())
  .map(([main, interfaceText, hasPython, hasJava]) => {
    const header = { name: "twice.h", text: interfaceText };
    return {
      hidden: {
        cpp: [{ name: "grader.cpp", text: main }, header],
        ...(hasPython ? { python3: [{ name: "grader.py", text: main }, alias] } : {}),
        ...(hasJava ? { java: [{ name: "grader.java", text: main }] } : {}),
      },
      public: { cpp: [header] },
    };
  });

const program = (name: string): fc.Arbitrary<JudgeProgram> =>
  someText.map((text) => ({ name, language: "cpp17", files: [{ name, text }] }));

const batch: fc.Arbitrary<Task> = fc.record<Extract<Task, { kind: "batch" }>>({
  kind: fc.constant("batch" as const),
  inputFile: fc.constantFrom<string | null>(null, "twice.in"),
  outputFile: fc.constantFrom<string | null>(null, "twice.out"),
  graders: fc.option(graders),
});

/** The manager is compiled beside the graders' headers. */
const communication: fc.Arbitrary<Task> = fc
  .tuple(program("manager.cpp"), fc.integer({ min: 1, max: 4 }), graders)
  .map(([manager, processes, its]) => {
    const headers = (its.hidden.cpp ?? []).filter(({ name }) => name === "twice.h");
    const files = [...manager.files, ...headers];
    const io = "std" as const;
    return { kind: "communication", manager: { ...manager, files }, processes, io, graders: its };
  });

const required: Record<string, [FormatVerdict[], FormatVerdict[]]> = {
  correct: [["AC"], ["AC"]],
  time_limit: [["AC", "PA", "WA", "TLE", "MLE", "RTE"], ["TLE"]],
};

function referencesOf(groups: readonly TestGroup[]): fc.Arbitrary<ReferenceSolution[]> {
  const tests = [...new Set(groups.flatMap((group) => group.tests))].toSorted();
  return fc.constantFrom("correct", "time_limit", "unknown_verdict").chain((verdict) => {
    const rule = required[verdict];
    const verdicts = rule === undefined ? [] : [{ tests, permitted: rule[0], required: rule[1] }];
    const expected = fc.constant({ expectedScore: null, expectedGroups: {}, verdicts });
    return anyReference(`${verdict}/sol.py`, expected).map((each) => [each]);
  });
}

const checker: fc.Arbitrary<Checker> = fc.oneof(
  fc.constant(whiteDiff),
  program("checker.cpp").map((its): Checker => ({ kind: "cms", program: its, args: [] })),
);

const shape: Shape = {
  ...anyShape,
  testName: (_, index, overall) => `${String(overall).padStart(2, "0")}-0${index + 1}`,
  task: fc.oneof(batch, communication, fc.constant<Task>({ kind: "output-only" })),
  checker: ({ kind }) => (kind === "communication" ? fc.constant({ kind: "task" }) : checker),
  limits: fc
    .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 4096 }))
    .map(([tenths, mib]) => ({ ...limitsWith(tenths * 100, mib * 1024), outputKiB: 64 * 1024 })),
  groups: anyGroups({ scoring: fc.constant("min"), contains: true }),
  samples: fc.constant([]),
  references: (groups, task) =>
    task.kind === "output-only" ? fc.constant([]) : referencesOf(groups),
};

function withLanguages(content: Content): Content {
  return { ...content, languages: languagesOf(content.task) };
}

describe("a problem written as TPS's export", () => {
  it("is read back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem(shape).map(withLanguages), async (content) => {
        const { problem } = await readAs(cmsExport, await layOutPackage(writeCmsExport(content)));
        expect(await contentOf(problem)).toEqual(content);
      }),
      { numRuns: 40 },
    );
  });
});
