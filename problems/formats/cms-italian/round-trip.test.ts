import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Checker, Graders, JudgeProgram, Task } from "../../problem.ts";
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
import { languagesOf } from "../cms-export/task.ts";
import { whiteDiff } from "../cms-export/white-diff.ts";
import { layOutPackage, readAs } from "../shared/testing.ts";
import { cmsItalian } from "./format.ts";
import { writeCmsItalian } from "./testing/write.ts";

const alias = {
  name: "twice.py",
  text: "import sys\nimport solution\n\nsys.modules[__name__] = solution\n",
};

const graders: fc.Arbitrary<Graders> = fc
  .tuple(someText, someText, fc.boolean())
  .map(([main, text, isShown]) => {
    const header = { name: "twice.h", text };
    const python = [{ name: "grader.py", text: main }, alias];
    return {
      hidden: { cpp: [{ name: "grader.cpp", text: main }, header], python3: python },
      public: isShown ? { cpp: [header] } : {},
    };
  });

const program = (stem: string): fc.Arbitrary<JudgeProgram> =>
  someText.map((text) => {
    const name = `${stem}.cpp`;
    return { name, language: "cpp17", files: [{ name, text }] };
  });

const batch: fc.Arbitrary<Task> = fc.record<Extract<Task, { kind: "batch" }>>({
  kind: fc.constant("batch" as const),
  inputFile: fc.constantFrom<string | null>(null, "input.txt"),
  outputFile: fc.constantFrom<string | null>(null, "output.txt"),
  graders: fc.option(graders),
});

const communication: fc.Arbitrary<Task> = fc.record<Extract<Task, { kind: "communication" }>>({
  kind: fc.constant("communication" as const),
  manager: program("manager"),
  processes: fc.integer({ min: 1, max: 4 }),
  io: fc.constantFrom("std", "fifo"),
  graders: fc.option(graders),
});

const checker: fc.Arbitrary<Checker> = fc.oneof(
  fc.constant(whiteDiff),
  program("checker").map((its): Checker => ({ kind: "cms", program: its, args: [] })),
);

const shape: Shape = {
  ...anyShape,
  groupName: (index) => `subtask${index}`,
  testName: (_, _index, overall) => String(overall).padStart(3, "0"),
  task: fc.oneof(batch, communication, fc.constant<Task>({ kind: "output-only" })),
  checker: ({ kind }) => (kind === "communication" ? fc.constant({ kind: "task" }) : checker),
  limits: fc
    .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 4096 }))
    .map(([tenths, mib]) => ({ ...limitsWith(tenths * 100, mib * 1024), outputKiB: 64 * 1024 })),
  groups: fc
    .constantFrom("min" as const, "product" as const, { threshold: 0.5 })
    .chain((scoring) => anyGroups({ scoring: fc.constant(scoring), contains: true })),
  references: (groups, task) => {
    if (task.kind === "output-only") return fc.constant([]);
    const max = groups.reduce((sum, group) => sum + group.maxScore, 0);
    const rest = { expectedGroups: {}, verdicts: [] };
    const unknown = fc.constant({ ...rest, expectedScore: null });
    const model = fc.constant({ ...rest, expectedScore: { min: max, max } });
    return fc.tuple(anyReference("slow.py", unknown), anyReference("solution.py", model));
  },
};

/** Tests of a group are in the order of their names; answers have limits of their own. */
function normal(content: Content): Content {
  const isAnswers = content.task.kind === "output-only";
  const limits = { ...limitsWith(1000, 256 * 1024), outputKiB: 64 * 1024 };
  return {
    ...content,
    limits: isAnswers ? limits : content.limits,
    languages: languagesOf(content.task),
    groups: content.groups.map((group) => ({ ...group, tests: group.tests.toSorted() })),
    samples: content.samples.map((each, index) => ({ ...each, name: `sample${index + 1}` })),
  };
}

describe("a problem written in CMS's Italian format", () => {
  it("is read back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem(shape).map(normal), async (content) => {
        const dir = await layOutPackage(writeCmsItalian(content));
        const { problem } = await readAs(cmsItalian, dir);
        expect(await contentOf(problem)).toEqual(content);
      }),
      { numRuns: 40 },
    );
  });
});
