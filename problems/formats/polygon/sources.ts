import { quote } from "../../package/fault.ts";
import { isHeader } from "../../package/programs.ts";
import type { PackageFile } from "../../package/tree.ts";
import type { JudgeProgram } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readLooseProgram } from "../shared/loose-program.ts";
import { type Document, refuse } from "./document.ts";
import { languageOfType } from "./file-types.ts";
import { namedUsesOf, sourceAt, type Source } from "./resource.ts";
import { childOf, elementsAt, type Element } from "./xml/element.ts";

/** @returns null, and a fault, without a `<source>` that has a path */
export function sourceOf(doc: Document, owner: Element): Source | null {
  const element = childOf(owner, "source");
  const source = element && sourceAt(element);
  if (source !== undefined && source !== null) return source;
  refuse(doc, element ?? owner, `<${owner.name}> without a source's path`, "Add <source path>.");
  return null;
}

/** A program of the package, with the headers beside it and those in `files/`. */
export async function readProgram(
  doc: Document,
  { element, path, type }: Source,
  given: Reading = doc.given,
): Promise<JudgeProgram | null> {
  const language = languageOfType(type);
  if (language === null) {
    const rule = `not supported yet: a program of the type ${quote(type)}`;
    given.faults.add(path, rule, "Write it in C++ or Python 3.");
    return null;
  }
  if (!given.tree.files.has(path)) {
    refuse({ ...doc, given }, element, `no file ${quote(path)}`, "Add it, or correct the path.");
    return null;
  }
  const program = await readLooseProgram(given, path, headersOf(doc));
  return program && { ...program, language: language ?? program.language };
}

/** Resources that aren't for solutions alone. */
function headersOf({ given, root }: Document): PackageFile[] {
  return elementsAt(root, "files", "resources", "file").flatMap((each) => {
    const { assets } = namedUsesOf(each);
    const file = given.tree.files.get(sourceAt(each)?.path ?? "");
    const isForSolutions = assets.size === 1 && assets.has("solution");
    return file !== undefined && isHeader(file.name) && !isForSolutions ? [file] : [];
  });
}
