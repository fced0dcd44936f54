import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import type { PackageFile } from "../../package/tree.ts";
import type { Problem, StatementFile } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { type Document, problemXml } from "./document.ts";
import { chosenOf, codeOf } from "./natural-languages.ts";
import { type Properties, readProperties } from "./properties.ts";
import { sourceAt } from "./resource.ts";
import { attributeOf, elementsAt } from "./xml/element.ts";

const formats: Record<string, StatementFile["format"]> = {
  "application/x-tex": "latex",
  "text/markdown": "markdown",
  "text/html": "html",
  "text/plain": "text",
  "application/pdf": "pdf",
};

/** A file that `<statements>` lists, and that is in the package. */
type Listed = { language: string; format: StatementFile["format"]; file: PackageFile };

export type Statement = Pick<Problem, "title" | "statement" | "statementFiles"> & {
  /** Folders that may hold the statement's examples, the best first. */
  folders: string[];
  properties: Properties | null;
};

/**
 * The statement in the preferred language, as LaTeX: `problem.tex` as Polygon builds it, else of
 * its sections in `statement-sections/`, else of `problem-properties.json`.
 */
export async function readStatement(doc: Document): Promise<Statement> {
  const { given, root } = doc;
  const listed = listedIn(doc);
  const names = elementsAt(root, "names", "name").flatMap((each) => {
    const language = attributeOf(each, "language");
    const value = attributeOf(each, "value");
    return language === undefined || value === undefined ? [] : [{ language, value }];
  });
  const languages = [...new Set([...listed, ...names].map(({ language }) => language))];
  const language = chosenOf(languages, given.settings.language) ?? "english";
  const texts = listed.filter((each) => ["latex", "markdown"].includes(each.format));
  const main = texts.find((each) => each.language === language);
  const folders = [`statements/${language}`, `statement-sections/${language}`];
  const properties = await readProperties(given, folders[0] ?? "");
  const statement =
    (main && (await readLooseText(main.file, bounds.textBytes, given.faults))) ??
    (await ofSections(given, folders[1] ?? "")) ??
    ofProperties(properties);
  if (statement === "")
    given.remarks.add(problemXml, "no statement as text", "Add problem.tex to the package.", 1);
  const title = names.find((each) => each.language === language) ?? names[0];
  return {
    title: title?.value ?? properties?.name ?? attributeOf(root, "short-name") ?? given.name,
    statement,
    statementFiles: listed.map(({ format, file, ...each }) => ({
      language: codeOf(each.language),
      format,
      path: file.realPath,
    })),
    folders,
    properties,
  };
}

/** What lies in hidden folders, as Polygon's HTML and PDF do, is in no package here. */
function listedIn({ given, root }: Document): Listed[] {
  return elementsAt(root, "statements", "statement").flatMap((each) => {
    const file = given.tree.files.get(sourceAt(each)?.path ?? "");
    const format = formats[attributeOf(each, "type") ?? ""];
    const language = attributeOf(each, "language") ?? "english";
    return file === undefined || format === undefined ? [] : [{ language, format, file }];
  });
}

const sections = ["legend", "input", "output", "interaction", "scoring", "notes"] as const;

const headings: Record<(typeof sections)[number], string> = {
  legend: "",
  input: "\\section*{Input}\n",
  output: "\\section*{Output}\n",
  interaction: "\\section*{Interaction}\n",
  scoring: "\\section*{Scoring}\n",
  notes: "\\section*{Notes}\n",
};

async function ofSections(given: Reading, folder: string): Promise<string | null> {
  const parts: string[] = [];
  for (const section of sections) {
    const file = given.tree.files.get(`${folder}/${section}.tex`);
    const text = file && (await readLooseText(file, bounds.textBytes, given.faults));
    parts.push(sectionOf(section, text ?? ""));
  }
  return joined(parts);
}

function ofProperties(properties: Properties | null): string {
  return joined(sections.map((each) => sectionOf(each, properties?.[each] ?? ""))) ?? "";
}

function sectionOf(section: (typeof sections)[number], text: string): string {
  return text.trim() === "" ? "" : `${headings[section]}${text.trim()}\n`;
}

function joined(parts: readonly string[]): string | null {
  const written = parts.filter((part) => part !== "");
  return written.length === 0 ? null : written.join("\n");
}
