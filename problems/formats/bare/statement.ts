import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import { filesIn, type PackageFile, type PackageTree } from "../../package/tree.ts";
import type { StatementFile } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { placeOf } from "./test-name.ts";

export type FoundStatement = {
  /** Path of the file that the text is of; null where there is none. */
  file: string | null;
  text: string;
  /** As its first line has it. */
  title: string | null;
  statementFiles: StatementFile[];
};

const formats: Record<string, StatementFile["format"]> = {
  md: "markdown",
  markdown: "markdown",
  txt: "text",
  tex: "latex",
  html: "html",
  pdf: "pdf",
};

/** Texts that people have beside a problem and that are none of its statements. */
const others =
  /^(?:licen[cs]e|changelog|contributing|authors|requirements|cmakelists|todo|notes?)\b/i;
const named = /^(?:statement|problem)\.(?:md|markdown|txt|tex)$/i;

/** `statement` or `problem` in any of the endings, then Markdown, then the only other text. */
export async function readStatement(given: Reading): Promise<FoundStatement> {
  const files = statementFilesOf(given.tree);
  const chosen = chooseText(files.map(({ file }) => file));
  const statementFiles = files
    .filter(({ file, format }) => format === "pdf" || format === "html" || file === chosen)
    .map(({ file, format }) => ({ language: null, format, path: file.realPath }));
  if (chosen === undefined) {
    given.remarks.add("statement.md", "no text of the statement", "Paste it into statement.md.");
    return { file: null, text: "", title: null, statementFiles };
  }
  const text = (await readLooseText(chosen, bounds.textBytes, given.faults)) ?? "";
  return { file: chosen.path, text, title: titleOf(text), statementFiles };
}

function statementFilesOf(tree: PackageTree) {
  return filesIn(tree, "").flatMap((file) => {
    const format = formatOf(file.name);
    return format === null || others.test(file.name) || placeOf(file.path) !== null
      ? []
      : [{ file, format }];
  });
}

function formatOf(name: string): StatementFile["format"] | null {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return Object.hasOwn(formats, ending) ? (formats[ending] ?? null) : null;
}

export function isStatementName(name: string): boolean {
  return named.test(name);
}

function chooseText(files: readonly PackageFile[]): PackageFile | undefined {
  const byName = ["statement.md", "problem.md", "statement.txt", "problem.txt"]
    .map((name) => files.find((file) => file.name.toLowerCase() === name))
    .find((file) => file !== undefined);
  const ending = (pattern: RegExp) => files.filter((file) => pattern.test(file.name));
  const markdown = ending(/\.(?:md|markdown)$/i);
  const other = ending(/\.txt$/i);
  return (
    byName ??
    files.find((file) => isStatementName(file.name)) ??
    markdown.find((file) => !/^readme\b/i.test(file.name)) ??
    (other.length === 1 ? other[0] : undefined) ??
    markdown[0] ??
    ending(/\.tex$/i)[0]
  );
}

/** A heading of the first level, or `A. Title` as Codeforces begins. */
function titleOf(text: string): string | null {
  const first = text.split("\n", 20).find((line) => line.trim() !== "") ?? "";
  const [, heading, lettered] =
    /^(?:# +(.{1,200})|[A-Z]\d?\. (.{1,200}))$/.exec(first.trim()) ?? [];
  return (heading ?? lettered)?.trim() ?? null;
}
