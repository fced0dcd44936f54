import type { LanguageFamily, LanguageId } from "./language.ts";

/** One problem, loaded from a package. Tests are named by path and never held in memory. */
export type Problem = {
  /** Short name: the package folder's name, unique in a contest. */
  name: string;
  title: string;
  /** SHA-256 (hex) of everything that can change a verdict: tests, graders, checker, limits, groups. */
  digest: string;
  /** Absolute path of the package folder. */
  dir: string;
  /** Markdown. */
  statement: string;
  task: Task;
  limits: Limits;
  checker: Checker;
  /** Easiest first, as the package lists them. Points add up to the problem's maximum. */
  groups: TestGroup[];
  /** Every secret test; a test may belong to several groups. */
  tests: Test[];
  samples: Sample[];
  /** Programs in `input_validators/`. */
  inputValidators: InputValidator[];
  references: ReferenceSolution[];
};

/** How a program meets its input. */
export type Task =
  | { kind: "stdin" }
  | {
      kind: "grader";
      /** Hidden files compiled with a submission, by language family; they hold `main`. */
      graders: Partial<Record<LanguageFamily, SourceFile[]>>;
      /** Files a contestant is given: headers, a sample grader with `main`. */
      publicGraders: Partial<Record<LanguageFamily, SourceFile[]>>;
    };

export type SourceFile = { name: string; text: string };

/** A program that belongs to the package: a checker or an input validator. */
export type JudgeProgram = { name: string; language: LanguageId; files: SourceFile[] };

/** Reads an input on stdin; exit 42 accepts it. */
export type InputValidator = JudgeProgram & {
  /** Arguments for the tests of a folder, by group name, and "sample" for the samples. */
  argsByGroup: Record<string, string[]>;
};

export type Limits = {
  cpuMs: number;
  /** Backstop against programs that sleep. */
  wallMs: number;
  memoryKiB: number;
  outputKiB: number;
  /** Largest source accepted. */
  sourceKiB: number;
  compileCpuMs: number;
  compileMemoryKiB: number;
  /** For checkers and validators. */
  checkerCpuMs: number;
  checkerMemoryKiB: number;
};

export type Checker =
  | {
      /** The ICPC format's default output validator. Tokens unless `spaceSensitive`. */
      kind: "standard";
      caseSensitive: boolean;
      /** True compares exact lines. */
      spaceSensitive: boolean;
      /** A number is right when it is within either tolerance; null compares text. */
      floatAbsolute: number | null;
      floatRelative: number | null;
    }
  | {
      /** argv `input output answer`; exit 0 AC, 1 WA, 2 WA (presentation), 3 JE, 7 partial (`points F` on stderr, F in 0..1). */
      kind: "testlib";
      program: JudgeProgram;
    }
  | {
      /** ICPC output validator: argv `input answer feedbackdir/`, output on stdin; exit 42 AC, 43 WA; `score.txt` or `score_multiplier.txt`. */
      kind: "icpc";
      program: JudgeProgram;
      args: string[];
    };

export type TestGroup = {
  name: string;
  maxScore: number;
  /** `min`: the worst test decides; `sum`: each test is worth an equal share. */
  scoring: "min" | "sum";
  /** Names of tests, in order. */
  tests: string[];
  /** The constraint that makes the group easier, in Markdown; part of the public view. */
  constraint: string;
};

export type Test = { name: string; inputPath: string; answerPath: string };

/** A sample test is public and small: its text is held. */
export type Sample = { name: string; input: string; answer: string };

/** A solution that ships with a package, with the score that it must get. */
export type ReferenceSolution = {
  /** Path below `submissions/`. */
  name: string;
  language: LanguageId;
  source: string;
  /** Null where the package writes none down. */
  expectedScore: number | null;
  /** Expected score by group name, where written down. */
  expectedGroups: Record<string, number>;
};
