import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../problem.ts";
import type { Content, ContentTest } from "./content.ts";

/** A problem with its tests written to files of a folder, in no format. */
export async function layOut(dir: string, content: Content): Promise<Problem> {
  const tests = await Promise.all(
    content.tests.map(async ({ input, answer, files, ...test }, index) => {
      const place = path.join(dir, String(index));
      await mkdir(place);
      const inputPath = await written(place, "in", input);
      const answerPath = answer === null ? null : await written(place, "ans", answer);
      const laid = files.map(async ({ name, text }, at) => ({
        name,
        path: await written(place, `file${at}`, text),
      }));
      return { ...test, inputPath, answerPath, files: await Promise.all(laid) };
    }),
  );
  return {
    ...content,
    tests,
    name: "any",
    dir,
    digest: "0123456789abcdef".repeat(4),
    format: "bare",
    settings: {},
    statementFiles: [],
  };
}

async function written(dir: string, name: string, text: ContentTest["input"]): Promise<string> {
  const file = path.join(dir, name);
  await writeFile(file, text);
  return file;
}
