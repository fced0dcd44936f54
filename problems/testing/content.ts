import { readFile } from "node:fs/promises";
import type { Problem, Test } from "../problem.ts";

/** What a problem is, wherever its files lie and whatever they are called there. */
export type Content = Omit<
  Problem,
  "name" | "dir" | "digest" | "format" | "settings" | "statementFiles" | "tests"
> & { tests: ContentTest[] };

export type ContentTest = Pick<Test, "name" | "args" | "checker"> & {
  input: string;
  answer: string | null;
  files: { name: string; text: string }[];
};

/** A loaded problem with the texts of its tests. */
export async function contentOf(problem: Problem): Promise<Content> {
  const {
    name: _,
    dir: _dir,
    digest: _digest,
    format: _format,
    settings: _settings,
    ...rest
  } = problem;
  const { statementFiles: _files, tests, ...content } = rest;
  return { ...content, tests: await Promise.all(tests.map(textsOf)) };
}

async function textsOf({ inputPath, answerPath, files, ...test }: Test): Promise<ContentTest> {
  return {
    ...test,
    input: await readFile(inputPath, "utf8"),
    answer: answerPath === null ? null : await readFile(answerPath, "utf8"),
    files: await Promise.all(
      files.map(async ({ name, path }) => ({ name, text: await readFile(path, "utf8") })),
    ),
  };
}
