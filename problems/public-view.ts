import { isAllOrNothing } from "./all-or-nothing.ts";
import { languageFamilies, type LanguageFamily } from "./language.ts";
import type {
  Checker,
  JudgeProgram,
  Limits,
  Problem,
  Sample,
  SourceFile,
  Task,
  TestGroup,
} from "./problem.ts";

/** What a contestant is given, and all that the agent ever holds of a problem. */
export type PublicProblem = {
  name: string;
  title: string;
  /** Identifies the package to workers; reveals nothing about the tests. */
  digest: string;
  statement: string;
  limits: Limits;
  groups: PublicGroup[];
  samples: Sample[];
  task: PublicTask;
  /** How outputs are compared, as the statement says; null where many answers are right. */
  comparison: StandardComparison | null;
};

export type StandardComparison = Omit<Extract<Checker, { kind: "standard" }>, "kind">;

export type PublicGroup = {
  name: string;
  maxScore: number;
  constraint: string;
  /** Names of the groups whose tests this one includes, as nested constraints imply. */
  contains: string[];
  /** Surely no part of its points can be had; false where that can't be told from the package. */
  allOrNothing: boolean;
};

/**
 * How a program can be tried before it is submitted. `outputs`: it is run on an input, and its
 * output is looked at; `tool`: what contestants are given in the manager's or interactor's place
 * says how it did; `given`: like `outputs`, on the very inputs that it is judged on; `compiling`:
 * no more than whether it compiles.
 */
export const practices = ["outputs", "tool", "given", "compiling"] as const;
export type Practice = (typeof practices)[number];

/** Whether what a program prints is at hand, so that a scorer can judge it where many answers are right. */
export function showsOutputs(practice: Practice): boolean {
  return practice === "outputs" || practice === "given";
}

/** Plays the judge's part on an input, in the convention of the task's manager or interactor. */
export type PublicTool = { program: JudgeProgram; convention: "cms" | "icpc" | "testlib" };

/** An input of an output-only task, by its digest in the blob store. */
export type GivenInput = { test: string; groups: string[]; digest: string; bytes: number };

/** `publicGraders` is null where a program stands alone, `inputs` where they are not given. */
export type PublicTask = {
  kind: Task["kind"];
  inputFile: string | null;
  outputFile: string | null;
  /** How many runs of the program talk with the manager; 1 in any other task. */
  processes: number;
  /** How they talk with it: by standard input and output, or by FIFOs named as arguments. */
  io: "std" | "fifo";
  /** What a program may be written in. */
  languages: LanguageFamily[];
  publicGraders: Partial<Record<LanguageFamily, SourceFile[]>> | null;
  tool: PublicTool | null;
  inputs: GivenInput[] | null;
  practice: Practice;
};

/** A batch task on standard input and output, without a grader. */
export function standardTask(languages: LanguageFamily[]): PublicTask {
  return {
    kind: "batch",
    inputFile: null,
    outputFile: null,
    processes: 1,
    io: "std",
    languages,
    publicGraders: null,
    tool: null,
    inputs: null,
    practice: "outputs",
  };
}

/** @param inputs those of an output-only task, where they are at hand */
export function publicView(problem: Problem, inputs: GivenInput[] | null = null): PublicProblem {
  const { name, title, digest, statement, limits, samples } = problem;
  return {
    name,
    title,
    digest,
    statement,
    limits: { ...limits },
    groups: problem.groups.map((group) => ({
      name: group.name,
      maxScore: group.maxScore,
      constraint: group.constraint,
      contains: containedGroups(group, problem.groups),
      allOrNothing: isAllOrNothing(group.scoring, problem.checker),
    })),
    samples: samples.map((sample) => ({ ...sample })),
    task: publicTask(problem, inputs),
    comparison: comparisonOf(problem.checker),
  };
}

function publicTask({ task, languages }: Problem, inputs: GivenInput[] | null): PublicTask {
  const graders = task.kind === "output-only" ? null : task.graders;
  const tool = publicTool(task);
  return {
    kind: task.kind,
    inputFile: task.kind === "batch" ? task.inputFile : null,
    outputFile: task.kind === "batch" ? task.outputFile : null,
    processes: task.kind === "communication" ? task.processes : 1,
    io: task.kind === "communication" ? task.io : "std",
    languages: task.kind === "output-only" ? [...languageFamilies] : [...languages],
    publicGraders: graders === null ? null : structuredClone(graders.public),
    tool,
    inputs: task.kind === "output-only" ? inputs : null,
    practice: practiceOf(task, tool, inputs),
  };
}

function publicTool(task: Task): PublicTool | null {
  if (!("tool" in task) || task.tool === undefined) return null;
  const convention = task.kind === "communication" ? "cms" : task.convention;
  return { program: structuredClone(task.tool), convention };
}

function practiceOf(task: Task, tool: PublicTool | null, inputs: GivenInput[] | null): Practice {
  if (task.kind === "batch") return "outputs";
  if (task.kind === "output-only") return inputs === null ? "compiling" : "given";
  return tool === null || ("maxPasses" in task && task.maxPasses > 1) ? "compiling" : "tool";
}

/** Groups with the very same tests contain only those listed before them, so that none contains itself. */
function containedGroups(group: TestGroup, groups: TestGroup[]): string[] {
  const own = new Set(group.tests);
  const position = groups.indexOf(group);
  return groups
    .filter((other, index) => {
      if (other.tests.length === 0 || !other.tests.every((test) => own.has(test))) return false;
      return new Set(other.tests).size < own.size || index < position;
    })
    .map((other) => other.name);
}

function comparisonOf(checker: Checker): StandardComparison | null {
  if (checker.kind !== "standard") return null;
  const { caseSensitive, spaceSensitive, floatAbsolute, floatRelative } = checker;
  return { caseSensitive, spaceSensitive, floatAbsolute, floatRelative };
}
