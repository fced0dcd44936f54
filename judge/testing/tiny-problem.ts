import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { languageFamilies } from "../../problems/language.ts";
import type { Checker, Limits, Problem, Task, TestGroup } from "../../problems/problem.ts";
import { sha256 } from "../stored.ts";

/** What a test says of its problem; everything else is usual. */
export type Tiny = {
  /** Input and answer by test name. */
  tests: Record<string, [input: string, answer: string]>;
  /** `min`, worth 10 points, unless said otherwise. */
  groups: (Pick<TestGroup, "name" | "tests"> & Partial<TestGroup>)[];
  checker?: Checker;
  limits?: Partial<Limits>;
  task?: Task;
  samples?: Problem["samples"];
};

export const tokens: Checker = {
  kind: "standard",
  caseSensitive: true,
  spaceSensitive: false,
  floatAbsolute: null,
  floatRelative: null,
};

const usualLimits: Limits = {
  cpuMs: 500,
  wallMs: 2_000,
  memoryKiB: 64 * 1024,
  outputKiB: 1024,
  sourceKiB: 64,
  compileCpuMs: 20_000,
  compileMemoryKiB: 1024 * 1024,
  checkerCpuMs: 1_000,
  checkerMemoryKiB: 128 * 1024,
  checkerOutputKiB: 1024,
};

/** A problem with its tests written to a folder. */
export async function tinyProblem(dir: string, tiny: Tiny): Promise<Problem> {
  const digest = sha256(JSON.stringify(tiny));
  const data = join(dir, digest);
  await mkdir(data, { recursive: true });
  const tests = Object.entries(tiny.tests).map(async ([name, [input, answer]]) => {
    const [inputPath, answerPath] = [join(data, `${name}.in`), join(data, `${name}.ans`)];
    await writeFile(inputPath, input);
    await writeFile(answerPath, answer);
    return { name, inputPath, answerPath, args: [], files: [], checker: null };
  });
  return {
    name: "tiny",
    title: "Tiny",
    digest,
    dir: data,
    format: "icpc-2025-09",
    settings: {},
    statement: "",
    statementFiles: [],
    task: tiny.task ?? { kind: "batch", inputFile: null, outputFile: null, graders: null },
    languages: [...languageFamilies],
    limits: { ...usualLimits, ...tiny.limits },
    checker: tiny.checker ?? tokens,
    groups: tiny.groups.map((group) => ({
      maxScore: 10,
      scoring: "min",
      constraint: "",
      requires: [],
      ...group,
    })),
    tests: await Promise.all(tests),
    samples: tiny.samples ?? [],
    inputValidators: [],
    references: [],
  };
}
