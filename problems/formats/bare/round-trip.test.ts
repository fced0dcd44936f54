import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Checker, GroupScoring, ReferenceSolution } from "../../problem.ts";
import {
  anyGroups,
  anyJudgeProgram,
  anyProblem,
  anyReference,
  anyShape,
  limitsWith,
  someText,
  standardChecker,
  type Shape,
} from "../../testing/any-problem.ts";
import { contentOf } from "../../testing/content.ts";
import { layOutPackage, readAs } from "../shared/testing.ts";
import { bare } from "./format.ts";
import { writeBare } from "./testing/write.ts";

const own: fc.Arbitrary<Checker> = fc
  .tuple(anyJudgeProgram("check"), fc.constantFrom("testlib", "cms", "icpc"))
  .filter(([{ files }]) => !files.some(({ text }) => text.includes("testlib")))
  .map(([program, kind]) => ({ kind, program, args: [] }));

const comparing = standardChecker.filter(
  (checker) =>
    checker.kind === "standard" &&
    !(checker.spaceSensitive && (checker.floatAbsolute ?? checker.floatRelative) !== null),
);

const nothing = fc.constant<
  Pick<ReferenceSolution, "expectedScore" | "expectedGroups" | "verdicts">
>({ expectedScore: null, expectedGroups: {}, verdicts: [] });

const shape: Shape = {
  ...anyShape,
  task: fc.constantFrom(null, "twice.in").map((inputFile) => ({
    kind: "batch",
    inputFile,
    outputFile: inputFile === null ? null : "twice.out",
    graders: null,
  })),
  checker: () => fc.oneof(comparing, own),
  limits: fc
    .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 16, max: 4096 }))
    .map(([tenths, mib]) => ({ ...limitsWith(tenths * 100, mib * 1024), outputKiB: 64 * 1024 })),
  groups: anyGroups({
    scoring: fc.constantFrom<GroupScoring[]>("min", "max", "sum", "product", "pass-fail"),
    contains: true,
    requires: true,
  }),
  samples: fc
    .array(fc.tuple(someText, someText), { minLength: 1, maxLength: 2 })
    .map((texts) =>
      texts.map(([input, answer], index) => ({ name: `sample${index + 1}`, input, answer })),
    ),
  references: () => anyReference("solutions/twice.py", nothing).map((each) => [each]),
};

describe("a problem written as a folder of tests", () => {
  it("is read back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem(shape), async (content) => {
        const { problem } = await readAs(bare, await layOutPackage(writeBare(content)));
        expect(await contentOf(problem)).toEqual(content);
      }),
      { numRuns: 40 },
    );
  });
});
