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
  type Shape,
} from "../../testing/any-problem.ts";
import { contentOf } from "../../testing/content.ts";
import { layOutPackage, readAs } from "../shared/testing.ts";
import { builtInChecker } from "./checkers/built-in.ts";
import { dmoj } from "./format.ts";
import { writeDmoj } from "./testing/write.ts";

const ownNames = ["standard", "identical", "easy", "rstripped", "sorted", "floats", "floatsabs"];
const own: fc.Arbitrary<Checker> = fc
  .constantFrom(...ownNames)
  .map((name) => builtInChecker({ name, args: null }, false))
  .filter((checker) => checker !== null);
const bridged: fc.Arbitrary<Checker> = anyJudgeProgram("check")
  .filter(({ files }) => !files.some(({ text }) => /_p[co]|points|quitp|testlib/.test(text)))
  .map((program) => ({ kind: "testlib", program, args: [] }));

const nothing = fc.constant<
  Pick<ReferenceSolution, "expectedScore" | "expectedGroups" | "verdicts">
>({ expectedScore: null, expectedGroups: {}, verdicts: [] });

const shape: Shape = {
  ...anyShape,
  title: fc.constant("twice"),
  checker: () => fc.oneof(own, bridged),
  limits: fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 9 }), fc.nat(2048))
    .map(([halves, factor, more]) => ({
      ...limitsWith(halves * 500, (16 + more) * 1024),
      wallMs: halves * 500 * factor,
      outputKiB: 24 * 1024 - more,
    })),
  samples: fc.constant([]),
  references: () => anyReference("solutions/twice.py", nothing).map((each) => [each]),
  answer: fc.oneof(anyShape.text, fc.constant(null)),
};

const batches: Shape = {
  ...shape,
  groupName: (index) => `batch${index + 1}`,
  groups: anyGroups({ scoring: fc.constant<GroupScoring>("min"), requires: true }),
};

const cases: Shape = {
  ...shape,
  groupName: (index) => `cases${index + 1}`,
  groups: fc
    .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 })
    .map((points) => {
      const maxScore = points.reduce((sum, each) => sum + each, 0);
      const shares = points.map((each) => each / maxScore);
      const rest = { contains: [], requires: [] };
      return [{ ownTests: points.length, maxScore, scoring: { shares }, ...rest }];
    }),
};

describe("a problem written as DMOJ's data", () => {
  it("is read back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyProblem(batches), anyProblem(cases)), async (content) => {
        const { files, settings } = writeDmoj(content);
        const { problem } = await readAs(dmoj, await layOutPackage(files), settings);
        expect(await contentOf(problem)).toEqual(content);
      }),
      { numRuns: 40 },
    );
  });
});
