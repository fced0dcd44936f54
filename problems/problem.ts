import type { FormatId } from "./formats/format-id.ts";
import type { Settings } from "./formats/settings.ts";
import type { LanguageFamily, LanguageId } from "./language.ts";

/** One problem, loaded from a package. Tests are named by path and never held in memory. */
export type Problem = {
  /** Short name: the package folder's name, unique in a contest. */
  name: string;
  title: string;
  /** SHA-256 (hex) of everything that can change a verdict: tests, graders, checker, limits, groups. */
  digest: string;
  /** Absolute path of the package folder; of what was unpacked, where it was an archive. */
  dir: string;
  /** The format that it was read as. */
  format: FormatId;
  /** What its reader was told besides. */
  settings: Settings;
  /** Markdown or LaTeX; empty where there are only files without text in them, such as PDF. */
  statement: string;
  /** All statements that the package has. */
  statementFiles: StatementFile[];
  task: Task;
  /** What a submission may be written in; nothing for an output-only task, where it is no matter. */
  languages: LanguageFamily[];
  limits: Limits;
  checker: Checker;
  /** Easiest first, as the package lists them. Points add up to the problem's maximum. */
  groups: TestGroup[];
  /** Every secret test; a test may belong to several groups. */
  tests: Test[];
  samples: Sample[];
  /** Programs that say whether an input follows the statement. */
  inputValidators: InputValidator[];
  references: ReferenceSolution[];
};

export type StatementFile = {
  /** As the package names it, such as `en` or `pt-BR`; null where it doesn't say. */
  language: string | null;
  format: "markdown" | "latex" | "html" | "text" | "pdf";
  /** Absolute. */
  path: string;
};

/** How a program meets its input, and who judges what it does. */
export type Task =
  | {
      /** One run for each test; the checker judges the output. */
      kind: "batch";
      /** Name of the file that the input lies in; null for standard input. */
      inputFile: string | null;
      /** Name of the file that the output is read from; null for standard output. */
      outputFile: string | null;
      graders: Graders | null;
    }
  | {
      /** The first run's output is the second's input; runs get the arguments `0` and `1`. The checker judges the second's output. */
      kind: "two-step";
      graders: Graders | null;
    }
  | {
      /**
       * ICPC multi-pass: an `icpc` checker that accepts and writes `nextpass.in` has the program
       * run again on that file; it keeps a folder of state over the passes of a test.
       */
      kind: "multi-pass";
      maxPasses: number;
      graders: Graders | null;
    }
  | {
      /**
       * A manager of the package talks with `processes` runs of the program through pipes and
       * decides alone, in the CMS convention: input on stdin, the pipes' paths as arguments
       * (from and to each program in turn), a score from 0 to 1 on stdout, a message on stderr.
       */
      kind: "communication";
      manager: JudgeProgram;
      processes: number;
      /**
       * `std`: a program's standard input and output are the pipes. `fifo`: it is given their
       * paths as arguments (to read from, to write to). Its index comes last when there are several.
       */
      io: "std" | "fifo";
      graders: Graders | null;
      tool?: TestingTool;
    }
  | {
      /** The interactor's standard input and output are joined to the program's. */
      kind: "interactive";
      interactor: JudgeProgram;
      /**
       * `icpc`: an output validator, argv `input answer feedbackdir/`, which decides alone.
       * `testlib`: argv `input output answer`; when it accepts, the checker judges what it wrote to `output`.
       */
      convention: "icpc" | "testlib";
      args: string[];
      /** More than 1 only with `icpc`: passes as in `multi-pass`. */
      maxPasses: number;
      graders: Graders | null;
      tool?: TestingTool;
    }
  /**
   * Submissions are answers, one file for each test, or a program that writes them: it is run on
   * each input. The checker judges them.
   */
  | { kind: "output-only" };

/**
 * A manager or an interactor that contestants are given to try programs with, in the convention
 * of the package's own; absent where they are given none.
 */
export type TestingTool = JudgeProgram;

/** Files compiled with a submission, by language family. */
export type Graders = {
  /** Hold `main`; never shown. */
  hidden: Partial<Record<LanguageFamily, SourceFile[]>>;
  /** Files a contestant is given: headers, a sample grader with `main`. */
  public: Partial<Record<LanguageFamily, SourceFile[]>>;
};

export type SourceFile = { name: string; text: string };

/** A program that belongs to the package: a checker, an input validator, a manager, an interactor. */
export type JudgeProgram = { name: string; language: LanguageId; files: SourceFile[] };

/** Reads an input on stdin. */
export type InputValidator = JudgeProgram & {
  /** How it accepts: by exit code 42 (`icpc`) or 0 (`testlib`, and all others). */
  convention: "icpc" | "testlib";
  /**
   * Arguments for the tests of a group, by its name, and "sample" for the samples. It has no say
   * on the tests of a group that is not named here.
   */
  argsByGroup: Record<string, string[]>;
  /** In place of those, for single tests by name, and `sample/1` for the sample `1`. */
  argsByTest?: Record<string, string[]>;
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
  /** For checkers, validators, managers and interactors. */
  checkerCpuMs: number;
  checkerMemoryKiB: number;
  checkerOutputKiB: number;
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
      /**
       * argv `input output answer`; exit 0 AC, 1, 2, 4 and 8 WA, 3 JE, 7 partial (`points F` on
       * stderr, F in 0..1 after it was divided by `pointsDivisor`), n or 50 + n partial (`partially correct (n)`, in per cent).
       */
      kind: "testlib";
      program: JudgeProgram;
      /** Follow the three paths. */
      args: string[];
      /** 1 when absent. */
      pointsDivisor?: number;
    }
  | {
      /** ICPC output validator: argv `input answer feedbackdir/`, output on stdin; exit 42 AC, 43 WA; `score.txt` or `score_multiplier.txt`. */
      kind: "icpc";
      program: JudgeProgram;
      args: string[];
    }
  | {
      /** argv `input correct output`; a score from 0 to 1 on the first line of stdout, a message on stderr, exit 0. */
      kind: "cms";
      program: JudgeProgram;
      /** Follow the three paths. */
      args: string[];
    }
  /** The task's manager or interactor decides. */
  | { kind: "task" };

/**
 * What a group's tests make of its points. `pass-fail`: all, when every test is accepted, else
 * nothing; `min`: the worst test decides; `max`: the best one; `sum`: each test is worth an equal
 * share; `product`: the shares multiply; `threshold`: all, when every test's outcome is above 0
 * and at most the bound, else nothing (an outcome is then a cost); `shares`: what each test is
 * worth, from 0 to 1, in the order of the group's tests, 1 in all; `tree`: groups within the group.
 */
export type GroupScoring =
  | "pass-fail"
  | "min"
  | "max"
  | "sum"
  | "product"
  | { threshold: number }
  | { shares: number[] }
  | { tree: ScoreTree };

/**
 * Nested groups, as the legacy ICPC format's default grader counts their points: those of the
 * whole tree, within 0 and the group's maximum, are the group's score.
 */
export type ScoreTree =
  | {
      test: string;
      /** Points of an accepted test; a partial one has its fraction of the way from `rejected`. */
      accepted: number;
      rejected: number;
    }
  | {
      of: "sum" | "min" | "max" | "avg";
      parts: ScoreTree[];
      /** Parts that follow one with a rejected test count no more. */
      breaks: boolean;
    };

export type TestGroup = {
  name: string;
  maxScore: number;
  scoring: GroupScoring;
  /** Names of earlier groups that must have their full score; else this one is worth nothing and isn't run. */
  requires: string[];
  /** Names of tests, in order. */
  tests: string[];
  /** The constraint that makes the group easier, in Markdown; part of the public view. */
  constraint: string;
};

export type Test = {
  name: string;
  inputPath: string;
  /** Null where the package has no answer for it: the judge's program is then given an empty file. */
  answerPath: string | null;
  /** Command-line arguments of the program, before any that the kind of task gives it. */
  args: string[];
  /** Lie in the program's folder when it is run. */
  files: TestFile[];
  /** Judges this test in place of the problem's checker, and is of its kind. */
  checker: Checker | null;
};

export type TestFile = { name: string; path: string };

/** A sample test is public and small: its text is held. */
export type Sample = { name: string; input: string; answer: string };

/** A solution that ships with a package, with the score that it must get. */
export type ReferenceSolution = {
  /** Path below `submissions/`. */
  name: string;
  /** `answers` to an output-only task; the source is then a ZIP archive in base64 (`packAnswers`). */
  language: LanguageId | "answers";
  source: string;
  /** The other files of a program of several: of the source, which is started, the name is no matter. */
  files?: SourceFile[];
  /** Null where the package writes none down. */
  expectedScore: ScoreRange | null;
  /** Expected score by group name, where written down. */
  expectedGroups: Record<string, ScoreRange>;
  /** All of them must hold. */
  verdicts: VerdictRule[];
};

/** Both ends belong to it. */
export type ScoreRange = { min: number; max: number };

/**
 * Verdicts as packages tell them apart. Of the judge's others ILE is a TLE here, and OLE, SV and CE
 * are RTE.
 */
export type FormatVerdict = "AC" | "PA" | "WA" | "TLE" | "MLE" | "RTE";

/** Of these tests each must have a permitted verdict, and one at least a required one. */
export type VerdictRule = {
  /** Names of tests; none of a sample. */
  tests: string[];
  permitted: FormatVerdict[];
  required: FormatVerdict[];
};
