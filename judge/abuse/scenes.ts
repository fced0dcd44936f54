import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Checker, JudgeProgram, Problem, SourceFile } from "../../problems/problem.ts";
import { tinyProblem, type Tiny } from "../testing/tiny-problem.ts";

/** The problems that hostile programs are judged on. Twice the same test: the second run would meet what the first one left. */
const common = {
  tests: { "1": ["42\n", "42\n"], "2": ["42 \n", "42\n"] },
  groups: [{ name: "all", tests: ["1", "2"] }],
  limits: {
    cpuMs: 500,
    wallMs: 2_000,
    outputKiB: 4 * 1024,
    compileCpuMs: 4_000,
    compileMemoryKiB: 512 * 1024,
  },
} satisfies Tiny;

const tolerant: Checker = {
  kind: "standard",
  caseSensitive: false,
  spaceSensitive: false,
  floatAbsolute: 1e-6,
  floatRelative: 1e-6,
};

/** A file of the package that all scenes are of. */
function packageFile(name: string): SourceFile {
  return { name, text: readFileSync(join(import.meta.dirname, "package", name), "utf8") };
}

function judgeProgram(name: string): JudgeProgram {
  return { name, language: "cpp20", files: [packageFile(name)] };
}

const scenes = {
  /** Outputs are compared by tokens. */
  plain: common,
  /** The same in other languages, whose compilers and runtimes take longer. */
  languages: { ...common, limits: { ...common.limits, cpuMs: 1_000, compileCpuMs: 20_000 } },
  /** Time enough to reach another limit first, where pages of memory are dear. */
  roomy: { ...common, limits: { ...common.limits, cpuMs: 5_000, wallMs: 15_000 } },
  /** Outputs are compared as numbers. */
  tolerant: { ...common, checker: tolerant },
  /** A program of the package looks at outputs. */
  checked: {
    ...common,
    checker: { kind: "testlib", program: judgeProgram("first-words.cpp"), args: [] },
  },
  /** Input and output are files of the box. */
  files: {
    ...common,
    task: { kind: "batch", inputFile: "input.txt", outputFile: "output.txt", graders: null },
  },
  /** The package's grader holds `main`. */
  graded: {
    ...common,
    task: {
      kind: "batch",
      inputFile: null,
      outputFile: null,
      graders: {
        hidden: { cpp: [packageFile("grader.cpp")], python3: [packageFile("grader.py")] },
        public: {},
      },
    },
  },
  /** The first run's output is the second's input. */
  stepped: { ...common, task: { kind: "two-step", graders: null } },
  /** A program talks with an interactor. */
  interactive: {
    ...common,
    checker: { kind: "task" },
    task: {
      kind: "interactive",
      interactor: judgeProgram("guesses.cpp"),
      convention: "icpc",
      args: [],
      maxPasses: 1,
      graders: null,
    },
  },
  /** Two runs of the program talk with a manager, and should not with each other. */
  communication: {
    ...common,
    checker: { kind: "task" },
    task: {
      kind: "communication",
      manager: judgeProgram("two-numbers.cpp"),
      processes: 2,
      io: "std",
      graders: null,
    },
  },
} satisfies Record<string, Tiny>;

export type SceneName = keyof typeof scenes;

export function isSceneName(name: string): name is SceneName {
  return Object.hasOwn(scenes, name);
}

export function sceneNames(): SceneName[] {
  return Object.keys(scenes).filter(isSceneName);
}

export type Scenes = (name: SceneName) => Problem;

/** Writes the tests of every scene to a folder. */
export async function openScenes(dir: string): Promise<Scenes> {
  const names = sceneNames();
  const problems = await Promise.all(names.map((name) => tinyProblem(dir, scenes[name])));
  const opened = new Map(names.map((name, i) => [name, problems[i]]));
  return (name) => {
    const problem = opened.get(name);
    if (problem === undefined) throw new Error(`the scene ${name} was not opened`);
    return problem;
  };
}
