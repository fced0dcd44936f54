import path from "node:path";
import { type LanguageFamily, languageFamily, languageOfExtension } from "../../language.ts";
import { quote } from "../../package/fault.ts";
import { isHeader } from "../../package/programs.ts";
import type { PackageFile } from "../../package/tree.ts";
import type { Graders } from "../../problem.ts";
import { readLooseSources } from "../shared/loose-program.ts";
import { type Document, refuse, remark } from "./document.ts";
import { familiesOf } from "./file-types.ts";
import { namedUsesOf, sourceAt, type Uses } from "./resource.ts";
import { elementsAt, type Element } from "./xml/element.ts";

type Files = Map<LanguageFamily, PackageFile[]>;

/** Polygon says nothing about which file is started in other languages. */
const supported: ReadonlySet<LanguageFamily> = new Set(["c", "cpp"]);

/**
 * Resources that are compiled with solutions, by the types of source they are for. Public are those
 * of the attachments, which contestants are given.
 *
 * @returns null where there are none
 */
export async function readGraders(doc: Document): Promise<Graders | null> {
  const files: Files = new Map();
  const resources = elementsAt(doc.root, "files", "resources", "file");
  for (const element of resources) addResource(doc, files, element);
  leaveOutLone(files);
  if (files.size === 0) {
    refuseOthers(doc, resources);
    return null;
  }
  const graders: Graders = { hidden: {}, public: {} };
  const attached = attachmentsOf(doc);
  for (const [family, its] of files) {
    graders.hidden[family] = await readLooseSources(doc.given, its);
    const shown = attached.filter(({ name }) => isHeader(name) || isIn(name, family));
    if (shown.length > 0) graders.public[family] = await readLooseSources(doc.given, shown);
  }
  return graders;
}

/** Without the graders, submissions would be programs of their own. */
function refuseOthers(doc: Document, resources: readonly Element[]): void {
  const first = resources.find((each) => isGrader(namedUsesOf(each)));
  if (first === undefined || doc.given.faults.any) return;
  const hint = "Add a grader in C++, and name it in for-types: cpp.*.";
  refuse(doc, first, "not supported yet: graders for no source in C or C++", hint);
}

function isGrader({ stages, assets }: Uses): boolean {
  return assets.has("solution") && stages.has("compile");
}

function addResource(doc: Document, files: Files, element: Element): void {
  const uses = namedUsesOf(element);
  const { stages, assets, forTypes } = uses;
  checkOthers(doc, element, assets);
  const at = sourceAt(element)?.path ?? "";
  if (assets.has("solution") && stages.has("run")) {
    const hint = "Put its data into the inputs.";
    refuse(doc, element, `not supported yet: a file for running solutions, ${quote(at)}`, hint);
  }
  if (!isGrader(uses)) return;
  const file = doc.given.tree.files.get(at);
  if (file === undefined) {
    refuse(doc, element, `no file ${quote(at)}`, "Add it, or correct the path.");
    return;
  }
  const families = familiesOf(forTypes).filter((family) => fits(file, family));
  if (families.length === 0)
    remark(doc, element, "a grader that medalist has no language for", "It is left out.");
  for (const family of families) addFile(doc, files, element, family, file);
}

function addFile(
  doc: Document,
  files: Files,
  element: Element,
  family: LanguageFamily,
  file: PackageFile,
): void {
  const its = files.get(family) ?? [];
  if (!supported.has(family)) {
    const rule = `a grader for ${family}, which is not supported yet`;
    remark(doc, element, rule, "Submissions may not be written in it.");
  } else if (path.parse(file.name).name === "solution")
    refuse(doc, element, "a grader with the name of the solution", "Give it another name.");
  else if (its.some((other) => other.name === file.name && other.path !== file.path))
    refuse(doc, element, `a second grader named ${quote(file.name)}`, "Rename one.");
  else if (!its.includes(file)) files.set(family, [...its, file]);
}

/**
 * Headers are laid beside the package's own programs; other files would have to be compiled with
 * them, or lie there when they run.
 */
function checkOthers(doc: Document, element: Element, assets: ReadonlySet<string>): void {
  const at = sourceAt(element)?.path ?? "";
  const judges = ["checker", "interactor"].filter((each) => assets.has(each));
  if (isHeader(at)) return;
  if (judges.length > 0) {
    const rule = `not supported yet: a file for the ${judges.join(" and ")}, ${quote(at)}`;
    refuse(doc, element, rule, "Put it into the source, or into a header.");
  } else if (assets.has("validator")) {
    remark(doc, element, `a file for the validator, ${quote(at)}`, "It is not laid beside it.");
  }
}

/** Headers without a grader, where another language has one. */
function leaveOutLone(files: Files): void {
  if ([...files.values()].every(isAlone)) return;
  for (const [family, its] of files) if (isAlone(its)) files.delete(family);
}

function isAlone(files: readonly PackageFile[]): boolean {
  return files.every(({ name }) => isHeader(name));
}

/** What the compiler of a language makes something of; a header for C says nothing to Python. */
function fits({ name }: PackageFile, family: LanguageFamily): boolean {
  if (isHeader(name)) return family === "c" || family === "cpp";
  return isIn(name, family);
}

function isIn(name: string, family: LanguageFamily): boolean {
  const language = languageOfExtension(path.extname(name));
  return language !== undefined && languageFamily(language) === family;
}

function attachmentsOf({ given, root }: Document): PackageFile[] {
  return elementsAt(root, "files", "attachments", "file").flatMap(
    (each) => given.tree.files.get(sourceAt(each)?.path ?? "") ?? [],
  );
}
