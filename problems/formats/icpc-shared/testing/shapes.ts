import * as fc from "fast-check";
import { languageFamilies } from "../../../language.ts";
import type {
  Checker,
  Graders,
  InputValidator,
  JudgeProgram,
  Task,
  TestGroup,
} from "../../../problem.ts";
import { anyJudgeProgram, someText, standardChecker } from "../../../testing/any-problem.ts";
import type { Content } from "../../../testing/content.ts";

const args = fc.subarray(["fast", "-n", "7"]);

/** One file, or a folder of C++ files. */
const program = (stem: string): fc.Arbitrary<JudgeProgram> =>
  fc.oneof(
    anyJudgeProgram(stem),
    fc.tuple(someText, someText).map(
      ([main, header]): JudgeProgram => ({
        name: stem,
        language: "cpp20",
        files: [
          { name: "a.cpp", text: main },
          { name: "a.h", text: header },
        ],
      }),
    ),
  );

/** Files for two languages; others have none. */
const graders: fc.Arbitrary<Graders | null> = fc.option(
  fc.tuple(someText, someText).map(([cpp, python]) => {
    const none = Object.fromEntries(languageFamilies.map((family) => [family, []]));
    const own = {
      cpp: [{ name: "lib.h", text: cpp }],
      python3: [{ name: "lib.py", text: python }],
    };
    return { hidden: { ...none, ...own }, public: {} };
  }),
);

export const tasks: fc.Arbitrary<Task> = fc.oneof(
  graders.map(
    (given): Task => ({ kind: "batch", inputFile: null, outputFile: null, graders: given }),
  ),
  fc
    .tuple(program("interact"), args, fc.constantFrom(1, 2, 5), graders)
    .map(([interactor, words, maxPasses, given]): Task => {
      const kind = "interactive";
      return { kind, interactor, convention: "icpc", args: words, maxPasses, graders: given };
    }),
  fc
    .tuple(fc.integer({ min: 2, max: 9 }), graders)
    .map(([maxPasses, given]): Task => ({ kind: "multi-pass", maxPasses, graders: given })),
);

const ownChecker: fc.Arbitrary<Checker> = fc
  .tuple(program("check"), args)
  .map(([its, words]) => ({ kind: "icpc", program: its, args: words }));

export function checkerOf({ kind }: Task): fc.Arbitrary<Checker> {
  if (kind === "interactive") return fc.constant({ kind: "task" });
  return kind === "multi-pass" ? ownChecker : fc.oneof(standardChecker, ownChecker);
}

/** A validator with arguments for each group; `withSampleWords` adds those of samples. */
export function validatorsOf(groups: readonly TestGroup[]): fc.Arbitrary<InputValidator[]> {
  const words = fc.tuple(...groups.map(() => args));
  return fc.option(fc.tuple(program("validate"), words)).map((drawn) => {
    if (drawn === null) return [];
    const [its, each] = drawn;
    const argsByGroup = Object.fromEntries(groups.map(({ name }, at) => [name, each[at] ?? []]));
    return [{ ...its, convention: "icpc", argsByGroup }];
  });
}

/** Samples are validated without arguments. */
export function withSampleWords(content: Content): Content {
  if (content.samples.length === 0) return content;
  const inputValidators = content.inputValidators.map((validator) => ({
    ...validator,
    argsByGroup: { ...validator.argsByGroup, sample: [] },
  }));
  return { ...content, inputValidators };
}

/** Samples that count as tests, before all others. */
export function samplesAsTests(content: Content): Content["tests"] {
  return content.samples.map(({ name, input, answer }) => ({
    name: `sample/${name}`,
    input,
    answer,
    args: [],
    files: [],
    checker: null,
  }));
}
