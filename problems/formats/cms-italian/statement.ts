import path from "node:path";
import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import { filesIn, type PackageFile } from "../../package/tree.ts";
import type { Problem, StatementFile } from "../../problem.ts";
import type { Reading } from "../format.ts";

const formats: Record<string, StatementFile["format"]> = {
  ".pdf": "pdf",
  ".md": "markdown",
  ".tex": "latex",
};

/** Stems of statements that are named after their language. */
const languages: Record<string, string> = {
  english: "en",
  en: "en",
  italian: "it",
  it: "it",
};

type Found = StatementFile & { file: PackageFile };

/**
 * `statement/statement.pdf` or `testo/testo.pdf`, in the `primary_language`, which is Italian
 * without the key. A Markdown or LaTeX file beside it is the text, in the language of the settings
 * where there are several.
 *
 * @param primary code of a language
 */
export async function readStatement(
  given: Reading,
  code: string,
  primary: string,
): Promise<Pick<Problem, "statement" | "statementFiles">> {
  const { tree, faults, remarks, settings } = given;
  const found = ["statement", "testo"].flatMap((folder) =>
    filesIn(tree, folder).flatMap((file) => statementOf(file, code, primary)),
  );
  if (found.length === 0)
    remarks.add("statement", "no statement", "Put one into statement/statement.pdf.");
  const texts = found.filter(({ format }) => format !== "pdf");
  const chosen = texts.find(({ language }) => language === (settings.language ?? "en")) ?? texts[0];
  const text =
    chosen === undefined ? "" : await readLooseText(chosen.file, bounds.textBytes, faults);
  return {
    statement: text ?? "",
    statementFiles: found.map(({ language, format, path: at }) => ({ language, format, path: at })),
  };
}

function statementOf(file: PackageFile, code: string, primary: string): Found[] {
  const { name, ext } = path.parse(file.name);
  const format = formats[ext.toLowerCase()];
  const isMain = ["statement", "testo", code].includes(name);
  const language = isMain ? primary.replace("_", "-") : languages[name.toLowerCase()];
  if (format === undefined || language === undefined) return [];
  return [{ language, format, path: file.realPath, file }];
}
