import { readdir } from "node:fs/promises";
import type { Problem } from "../problem.ts";
import { writeData } from "./native-data.ts";
import { nativeNames, type NativeNames } from "./native-names.ts";
import { writeGraders, writePrograms, writeTool } from "./native-programs.ts";
import { writeStatements } from "./native-statements.ts";
import { writeSubmissions } from "./native-submissions.ts";
import { medalistYamlOf, problemYamlOf } from "./native-yaml.ts";
import { packageWriter, type PackageWriter } from "./package-writer.ts";
import { tellLanguages } from "./tell-languages.ts";

/**
 * Writes a problem of any format as a package of the native one (docs/package-format.md).
 *
 * @param dir the package's folder, which exists and is empty
 * @returns what the native format does not hold, in words
 */
export async function writeNative(problem: Problem, dir: string): Promise<readonly string[]> {
  const writer = packageWriter(dir);
  const names = nativeNames(problem);
  tellRenamed(names, writer);
  tellLanguages(problem, writer);
  await tellLeftBehind(problem, writer);
  const titles = await writeStatements(problem, writer);
  const checkerPath = await writePrograms(problem, writer);
  const publicGraders = await writeGraders(problem, writer);
  const toolPath = await writeTool(problem, writer);
  const hasAccepted = await writeSubmissions(problem, names, writer);
  await writeData(problem, names, writer);
  await writer.yaml("problem.yaml", problemYamlOf(problem, names, titles));
  const isComplete = hasAccepted && problem.inputValidators.length > 0;
  await writer.yaml("medalist.yaml", {
    ...medalistYamlOf(problem, names, { publicGraders, checkerPath, toolPath }),
    ...(isComplete ? {} : { incomplete: true }),
  });
  return writer.losses;
}

/** Folders of a native package that are no part of judging: nothing reads them for that. */
const besides = new Set(["generators", "grammar", "pool", "solution"]);

async function tellLeftBehind({ format, dir }: Problem, writer: PackageWriter): Promise<void> {
  if (format !== "icpc-2025-09") return;
  const names = (await readdir(dir, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && besides.has(entry.name))
    .map(({ name }) => name)
    .toSorted();
  for (const name of names) writer.lost(`the folder ${name}: copy it where it is wanted`);
}

function tellRenamed({ groups, tests }: NativeNames, writer: PackageWriter): void {
  const renamed = [...groups].filter(([from, to]) => from !== to);
  for (const [from, to] of renamed) writer.lost(`the group ${JSON.stringify(from)} is named ${to}`);
  const moved = [...tests].filter(([from, to]) => from !== to);
  const [first] = moved;
  if (first !== undefined)
    writer.lost(
      `${moved.length} tests have other names: ${JSON.stringify(first[0])} is ${first[1]}, and so on`,
    );
}
