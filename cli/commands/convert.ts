import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { writeNative } from "../../problems/convert/write-native.ts";
import { loadProblem } from "../../problems/load-problem.ts";
import { loadNamed, readingOptions } from "../load-named.ts";
import { parseOptions } from "../parse-options.ts";
import { UserError } from "../user-error.ts";
import { visibleText } from "../views/visible-text.ts";

const optionsSchema = readingOptions.extend({ json: z.boolean().default(false) });

export async function convertCommand(name: string, dir: string, rawOptions: object): Promise<void> {
  const options = parseOptions(optionsSchema, rawOptions);
  const target = path.resolve(dir);
  await checkEmpty(target);
  const { problem } = await loadNamed(name, options);
  await mkdir(target, { recursive: true });
  const lost = await writeNative(problem, target);
  // What can't be read again must not pass for a conversion.
  const { tests, groups } = await loadProblem(target);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ package: target, from: problem.format, lost })}\n`);
    return;
  }
  process.stdout.write(
    `${dir}: ${tests.length} tests in ${groups.length} ${groups.length === 1 ? "group" : "groups"}, from ${problem.format}\n`,
  );
  for (const each of lost) process.stdout.write(`  not kept: ${visibleText(each)}\n`);
}

async function checkEmpty(dir: string): Promise<void> {
  const entries = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new UserError(`${dir} is not a folder.`, "Name a new folder.", 2);
  });
  if (entries.length > 0)
    throw new UserError(`${dir} is not empty.`, "Name a new folder, or empty it first.", 2);
}
