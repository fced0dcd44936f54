import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import { filesIn, type PackageFile } from "../../package/tree.ts";
import type { Problem, StatementFile } from "../../problem.ts";
import type { Reading } from "../format.ts";

const formats: Record<string, StatementFile["format"]> = {
  md: "markdown",
  tex: "latex",
  html: "html",
  txt: "text",
  pdf: "pdf",
};

type Found = StatementFile & { file: PackageFile };

/**
 * Files of `statements/`, where CMS's loader looks for `LANGUAGE.pdf`, and of `statement/`. The
 * text is a Markdown or LaTeX file in the preferred language, in English, or in none that is told,
 * in this order.
 */
export async function readStatement(
  given: Reading,
): Promise<Pick<Problem, "statement" | "statementFiles">> {
  const { tree, faults, remarks, settings } = given;
  const found = ["statements", "statement"].flatMap((folder) =>
    filesIn(tree, folder).flatMap(statementOf),
  );
  const texts = found.filter(({ format }) => format === "markdown" || format === "latex");
  const of = (language: string) => texts.find((each) => speaks(each.language, language));
  const chosen =
    of(settings.language ?? "en") ??
    of("en") ??
    texts.find(({ language }) => language === null) ??
    texts[0];
  if (chosen === undefined)
    remarks.add("statement", "no statement in Markdown or LaTeX", "Put one into statement/en.md.");
  const text =
    chosen === undefined ? "" : await readLooseText(chosen.file, bounds.textBytes, faults);
  const statementFiles = found.map(({ language, format, path }) => ({ language, format, path }));
  return { statement: text ?? "", statementFiles };
}

function statementOf(file: PackageFile): Found[] {
  const parts = /^(.{1,200})\.(md|tex|html|txt|pdf)$/i.exec(file.name);
  const format = formats[parts?.[2]?.toLowerCase() ?? ""];
  if (format === undefined) return [];
  return [{ language: languageOf(parts?.[1] ?? ""), format, path: file.realPath, file }];
}

/** `en`, or `pt-BR` for `pt_BR`; null for the name of anything else. */
function languageOf(stem: string): string | null {
  return /^[a-z]{2,3}([_-][A-Za-z]{2,4})?$/.test(stem) ? stem.replace("_", "-") : null;
}

function speaks(language: string | null, wanted: string): boolean {
  return language === wanted || (language?.startsWith(`${wanted}-`) ?? false);
}
