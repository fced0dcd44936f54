import * as fc from "fast-check";
import { languageFamilies } from "../language.ts";
import type {
  Checker,
  FormatVerdict,
  GroupScoring,
  InputValidator,
  JudgeProgram,
  Limits,
  ReferenceSolution,
  Sample,
  Task,
  TestGroup,
  VerdictRule,
} from "../problem.ts";
import type { Content, ContentTest } from "./content.ts";

/**
 * What a format can hold: the parts that random problems are made of. A format replaces those of
 * `anyShape` that it can't hold, or holds in another way.
 */
export type Shape = {
  groupName: (index: number) => string;
  /** @param index within the group; @param overall over all groups, from 0 */
  testName: (group: string, index: number, overall: number) => string;
  text: fc.Arbitrary<string>;
  statement: fc.Arbitrary<string>;
  title: fc.Arbitrary<string>;
  task: fc.Arbitrary<Task>;
  checker: (task: Task) => fc.Arbitrary<Checker>;
  limits: fc.Arbitrary<Limits>;
  languages: Content["languages"];
  groups: fc.Arbitrary<AnyGroup[]>;
  constraint: fc.Arbitrary<string>;
  samples: fc.Arbitrary<Sample[]>;
  /** Validators of a problem with these groups. */
  inputValidators: (groups: readonly TestGroup[]) => fc.Arbitrary<InputValidator[]>;
  references: (groups: readonly TestGroup[], task: Task) => fc.Arbitrary<ReferenceSolution[]>;
  /** Of each test. */
  argsOf: fc.Arbitrary<string[]>;
  filesOf: fc.Arbitrary<{ name: string; text: string }[]>;
  answer: fc.Arbitrary<string | null>;
};

/** `contains` and `requires` are indices of earlier groups. */
export type AnyGroup = {
  ownTests: number;
  maxScore: number;
  scoring: GroupScoring;
  contains: number[];
  requires: number[];
};

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/);
const line = fc.stringMatching(/^[a-zA-Z0-9 .,]{1,30}$/).filter((text) => text.trim() === text);

/** A text of a few lines that ends with a newline. */
export const someText = fc
  .array(fc.stringMatching(/^[ -~]{0,20}$/), { minLength: 1, maxLength: 4 })
  .map((lines) => `${lines.join("\n")}\n`);

export const standardChecker: fc.Arbitrary<Checker> = fc.record({
  kind: fc.constant("standard" as const),
  caseSensitive: fc.boolean(),
  spaceSensitive: fc.boolean(),
  floatAbsolute: fc.constantFrom(null, 1e-6, 0.5),
  floatRelative: fc.constantFrom(null, 1e-9, 0.25),
});

/** A program of one C++ or Python file, which only has to be carried, not to run. */
export const anyJudgeProgram = (stem: string): fc.Arbitrary<JudgeProgram> =>
  fc.tuple(fc.boolean(), someText).map(([isPython, text]) => {
    const name = isPython ? `${stem}.py` : `${stem}.cpp`;
    return { name, language: isPython ? "python3" : "cpp20", files: [{ name, text }] };
  });

export const batchTask: Task = { kind: "batch", inputFile: null, outputFile: null, graders: null };

const anyLimits: fc.Arbitrary<Limits> = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 16, max: 4096 }))
  .map(([tenths, memoryMiB]) => limitsWith(tenths * 100, memoryMiB * 1024));

/** Limits with the native format's usual values for all else. */
export function limitsWith(cpuMs: number, memoryKiB: number): Limits {
  return {
    cpuMs,
    wallMs: 2 * cpuMs + 2000,
    memoryKiB,
    outputKiB: 8 * 1024,
    sourceKiB: 128,
    compileCpuMs: 60_000,
    compileMemoryKiB: 2048 * 1024,
    checkerCpuMs: 60_000,
    checkerMemoryKiB: 2048 * 1024,
    checkerOutputKiB: 8 * 1024,
  };
}

/** Groups that may contain and require earlier ones, scored in any of these ways. */
export function anyGroups(given: {
  scoring: fc.Arbitrary<GroupScoring>;
  maxScore?: fc.Arbitrary<number>;
  contains?: boolean;
  requires?: boolean;
  max?: number;
}): fc.Arbitrary<AnyGroup[]> {
  const { scoring, maxScore = fc.integer({ min: 1, max: 60 }), max = 4 } = given;
  const group = fc.record({
    ownTests: fc.integer({ min: 1, max: 3 }),
    maxScore,
    scoring,
    contains: earlier(given.contains),
    requires: earlier(given.requires),
  });
  return fc.array(group, { minLength: 1, maxLength: max }).map((groups) =>
    groups.map((each, index) => ({
      ...each,
      contains: each.contains.filter((other) => other < index),
      requires: each.requires.filter((other) => other < index),
    })),
  );
}

function earlier(may = false): fc.Arbitrary<number[]> {
  return may ? fc.subarray([0, 1, 2], { maxLength: 2 }) : fc.constant([]);
}

/** Any verdict rule over whole groups or all tests. */
export function anyRules(
  groups: readonly TestGroup[],
  verdicts: readonly FormatVerdict[] = ["AC", "PA", "WA", "TLE", "MLE", "RTE"],
): fc.Arbitrary<VerdictRule[]> {
  const all = [...new Set(groups.flatMap((group) => group.tests))];
  const places = [all, ...groups.map((group) => group.tests)];
  return fc.array(
    fc
      .tuple(fc.constantFrom(...places), fc.subarray([...verdicts], { minLength: 1 }))
      .map(([tests, some]) => ({ tests: [...tests], permitted: some, required: some })),
    { maxLength: 2 },
  );
}

export const anyShape: Shape = {
  groupName: (index) => `group${index + 1}`,
  testName: (group, index) => `${group}/${String(index + 1).padStart(2, "0")}`,
  text: someText,
  statement: someText,
  title: line,
  task: fc.constant(batchTask),
  checker: () => standardChecker,
  limits: anyLimits,
  languages: [...languageFamilies],
  groups: anyGroups({ scoring: fc.constantFrom("min", "sum", "pass-fail") }),
  constraint: fc.constant(""),
  samples: fc
    .array(fc.tuple(someText, someText), { maxLength: 2 })
    .map((texts) =>
      texts.map(([input, answer], index) => ({ name: `${index + 1}`, input, answer })),
    ),
  inputValidators: () => fc.constant([]),
  references: () => fc.constant([]),
  argsOf: fc.constant([]),
  filesOf: fc.constant([]),
  answer: someText,
};

/** Random problems of a shape, small so that failures read well. */
export function anyProblem(shape: Shape): fc.Arbitrary<Content> {
  return fc
    .record({
      title: shape.title,
      statement: shape.statement,
      task: shape.task,
      limits: shape.limits,
      samples: shape.samples,
      groups: shape.groups,
    })
    .chain(({ groups: drawn, ...rest }) => {
      const own = ownTestsOf(shape, drawn);
      return fc
        .record({
          checker: shape.checker(rest.task),
          constraints: fc.tuple(...drawn.map(() => shape.constraint)),
          tests: fc.tuple(...own.flat().map((name) => anyTest(shape, name))),
        })
        .chain(({ checker, constraints, tests }) => {
          const groups = groupsOf(shape, drawn, own, constraints);
          return fc
            .record({
              inputValidators: shape.inputValidators(groups),
              references: shape.references(groups, rest.task),
            })
            .map((more) => ({
              ...rest,
              checker,
              groups,
              tests,
              languages: shape.languages,
              ...more,
            }));
        });
    });
}

function anyTest(shape: Shape, name: string): fc.Arbitrary<ContentTest> {
  return fc.record({
    name: fc.constant(name),
    input: shape.text,
    answer: shape.answer,
    args: shape.argsOf,
    files: shape.filesOf,
    checker: fc.constant(null),
  });
}

function ownTestsOf(shape: Shape, groups: readonly AnyGroup[]): string[][] {
  let overall = 0;
  return groups.map(({ ownTests }, index) =>
    Array.from({ length: ownTests }, (_, test) =>
      shape.testName(shape.groupName(index), test, overall++),
    ),
  );
}

function groupsOf(
  shape: Shape,
  drawn: readonly AnyGroup[],
  own: readonly string[][],
  constraints: readonly string[],
): TestGroup[] {
  const groups: TestGroup[] = [];
  for (const [index, { maxScore, scoring, contains, requires }] of drawn.entries()) {
    const inner = contains.flatMap((each) => groups[each]?.tests ?? []);
    groups.push({
      name: shape.groupName(index),
      maxScore,
      scoring,
      requires: requires.map(shape.groupName),
      tests: [...new Set([...inner, ...(own[index] ?? [])])],
      constraint: constraints[index] ?? "",
    });
  }
  return groups;
}

/** A program of a few words, for references that are only carried. */
export function anyReference(
  name: string,
  expected: fc.Arbitrary<Pick<ReferenceSolution, "expectedScore" | "expectedGroups" | "verdicts">>,
): fc.Arbitrary<ReferenceSolution> {
  return fc.tuple(word, expected).map(([text, written]) => ({
    name,
    language: "python3",
    source: `print("${text}")\n`,
    ...written,
  }));
}
