import path from "node:path";
import { bounds } from "../../package/bounds.ts";
import { Faults, quote } from "../../package/fault.ts";
import { decodeLoose } from "../../package/loose-text.ts";
import { isHeader } from "../../package/programs.ts";
import { readBytes } from "../../package/text.ts";
import { filesIn, type PackageFile } from "../../package/tree.ts";
import type { JudgeProgram } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readLooseProgram } from "../shared/loose-program.ts";

const sourceExtensions = new Set([".cpp", ".cc", ".cxx", ".c", ".py"]);

/** Of files that are no part of the program of their name. */
const textExtensions = new Set([".md", ".txt"]);

/** Where CMS looks for a program, without extension. */
export const checkerPlaces = ["check/checker", "cor/correttore"];
export const managerPlaces = ["check/manager", "cor/manager"];

/** The executable or sources of a program at the first of these places that has any. */
export type Place = { stem: string; files: PackageFile[] };

/** @param places paths without extension */
export function placeOf({ tree }: Reading, places: readonly string[]): Place | null {
  for (const stem of places) {
    const files = filesIn(tree, path.posix.dirname(stem)).filter(
      ({ name }) => path.parse(name).name === path.posix.basename(stem) && !isText(name),
    );
    if (files.length > 0) return { stem, files };
  }
  return null;
}

function isText(name: string): boolean {
  return isHeader(name) || textExtensions.has(path.extname(name));
}

/**
 * A program of which CMS runs the executable, read from the source beside it, as packages hold
 * binaries for another machine. A Python script may stand in the executable's place.
 */
export async function readOwnProgram(
  given: Reading,
  { stem, files }: Place,
): Promise<JudgeProgram | null> {
  const { faults } = given;
  const sources = files.filter(({ name }) => sourceExtensions.has(path.extname(name)));
  const [source, second] = sources;
  if (second !== undefined) {
    const rule = `two sources of one program, ${sources.map(({ name }) => quote(name)).join(" and ")}`;
    faults.add(second.path, rule, "Remove those that it isn't made of.");
    return null;
  }
  if (source === undefined) return readScript(given, stem, files);
  const program = await readLooseProgram(given, source.path);
  const isCpp = program?.language.startsWith("cpp") ?? false;
  return program && (isCpp ? { ...program, language: "cpp17" } : program);
}

async function readScript(
  { faults }: Reading,
  stem: string,
  files: readonly PackageFile[],
): Promise<JudgeProgram | null> {
  const file = files.find((each) => each.path === stem) ?? files[0];
  if (file === undefined) return null;
  const bytes = await readBytes(file, bounds.textBytes, new Faults());
  const isScript = bytes !== null && /^#![^\n]{0,100}python/.test(bytes.toString("latin1", 0, 200));
  if (isScript) {
    const name = `${file.name}.py`;
    return { name, language: "python3", files: [{ name, text: decodeLoose(bytes) }] };
  }
  const hint = `Put the source beside it, such as ${stem}.cpp.`;
  faults.add(file.path, "not supported yet: a program without its source in C++ or Python", hint);
  return null;
}
