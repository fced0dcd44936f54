import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { recogniseFormat } from "./formats/recognise.ts";
import { nearest } from "./nearest.ts";
import { compareNames } from "./package/tree.ts";

/** Where the problems and contests that come with medalist are. */
export const bundledDir = fileURLToPath(new URL("bundled", import.meta.url));

/** Where the example packages are: one for each kind of task, to copy from. */
export const examplesDir = fileURLToPath(new URL("examples", import.meta.url));

/** A name or path that leads to no problem or contest. */
export class NotFound extends Error {
  override readonly name = "NotFound";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(`${message} ${hint}`);
    this.hint = hint;
  }
}

/** Names of the bundled problems, in order. */
export function listProblems(folder = bundledDir): Promise<string[]> {
  return foldersWith(folder, "problem.yaml");
}

/** Names of the example packages, in order. */
export function listExamples(): Promise<string[]> {
  return foldersWith(examplesDir, "problem.yaml");
}

/** Names of the bundled contests, in order. */
export function listContests(folder = bundledDir): Promise<string[]> {
  return foldersWith(folder, "contest.yaml");
}

/**
 * The package folder or archive that the name of a bundled problem or an example, or a path leads to. A
 * bundled name wins over a folder of the same name, and that over an example's; write `./name`
 * for the folder.
 *
 * @param base folder that relative paths start from
 * @throws NotFound, with the nearest name where one is close
 */
export async function resolveProblem(nameOrPath: string, base = process.cwd()): Promise<string> {
  const found = await resolveFolder(nameOrPath, "problem.yaml", base);
  if (found !== null) return found;
  const examples = await listExamples();
  if (examples.includes(nameOrPath)) return path.join(examplesDir, nameOrPath);
  if ((await kindOf(path.resolve(base, nameOrPath))) === "file")
    throw new NotFound(
      `${nameOrPath} is a file.`,
      "A package is a folder or a ZIP archive of one.",
    );
  throw await notFound("problem", nameOrPath, await listProblems(), examples);
}

/** Like `resolveProblem`, for contests; a path may also be that of a contest file. */
export async function resolveContest(nameOrPath: string, base = process.cwd()): Promise<string> {
  const found = await resolveFolder(nameOrPath, "contest.yaml", base);
  if (found !== null) return path.join(found, "contest.yaml");
  const file = path.resolve(base, nameOrPath);
  if (/\.ya?ml$/.test(file) && (await kindOf(file)) === "file") return file;
  throw await notFound("contest", nameOrPath, await listContests());
}

async function resolveFolder(
  nameOrPath: string,
  marker: string,
  base: string,
): Promise<string | null> {
  const bundled = path.join(bundledDir, nameOrPath);
  const isName = /^[a-zA-Z0-9_-]+$/.test(nameOrPath);
  if (isName && (await kindOf(path.join(bundled, marker))) === "file") return bundled;
  const folder = path.resolve(base, nameOrPath);
  const kind = await kindOf(folder);
  if (kind === "file" && marker === "problem.yaml" && /\.(zip|kpp)$/i.test(folder)) return folder;
  if (kind !== "folder") return null;
  // A folder that is named by path is taken even without the marker: the loader says what is missing.
  if (!isName || (await kindOf(path.join(folder, marker))) === "file") return folder;
  const isPackage = marker === "problem.yaml" && (await recogniseFormat(folder)) !== null;
  return isPackage ? folder : null;
}

async function notFound(
  kind: string,
  given: string,
  known: string[],
  examples: string[] = [],
): Promise<NotFound> {
  const close = nearest(given, [...known, ...examples]);
  const guess = close === null ? "" : `Did you mean ${close}? `;
  const names = known.length === 0 ? "none" : known.join(", ");
  const more = examples.length === 0 ? "" : `; examples: ${examples.join(", ")}`;
  return new NotFound(
    `There is no ${kind} ${JSON.stringify(given)}.`,
    `${guess}Bundled: ${names}${more}; or give the path of a ${kind}'s folder.`,
  );
}

async function foldersWith(folder: string, marker: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const found: string[] = [];
  for (const name of names.toSorted(compareNames))
    if ((await kindOf(path.join(folder, name, marker))) === "file") found.push(name);
  return found;
}

async function kindOf(file: string): Promise<"file" | "folder" | null> {
  const info = await stat(file).catch(() => null);
  if (info?.isFile()) return "file";
  return info?.isDirectory() ? "folder" : null;
}
