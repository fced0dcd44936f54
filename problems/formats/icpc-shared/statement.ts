import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import { filesIn, type PackageFile } from "../../package/tree.ts";
import type { Problem, StatementFile } from "../../problem.ts";
import type { Reading } from "../format.ts";

/** What a statement may be written in, the best to read first. */
const formats = {
  md: "markdown",
  tex: "latex",
  html: "html",
  txt: "text",
  pdf: "pdf",
} as const satisfies Record<string, StatementFile["format"]>;

type Found = { language: string; format: StatementFile["format"]; file: PackageFile };

/**
 * `problem.LANGUAGE.ENDING` in the first of the folders that has one; English where no language is
 * named.
 *
 * @param names titles by language, as `problem.yaml` has them; `en` for one without
 */
export async function readStatement(
  given: Reading,
  folders: readonly string[],
  names: Readonly<Record<string, string>>,
): Promise<Pick<Problem, "title" | "statement" | "statementFiles">> {
  const { remarks, settings } = given;
  const found = folders.map((folder) => statementsIn(given, folder)).find((all) => all.length > 0);
  if (found === undefined)
    remarks.add(folders[0] ?? ".", "no statement", "Add problem.en.tex there.");
  const wanted = [settings.language ?? "en", "en"];
  const languages = [...new Set((found ?? []).map(({ language }) => language))];
  const language = wanted.find((each) => languages.includes(each)) ?? languages[0] ?? "en";
  const chosen = found?.find((each) => each.language === language);
  const text = chosen === undefined ? "" : await textOf(given, chosen);
  if (
    chosen !== undefined &&
    /\{\{(nextsample|remainingsamples)\}\}|\\(nextsample|remainingsamples)\b/.test(text)
  )
    remarks.add(chosen.file.path, "places for samples in the statement", "They follow it instead.");
  const [firstName] = Object.values(names);
  const title = names[language] ?? names["en"] ?? firstName ?? titleIn(text) ?? given.name;
  return {
    title,
    statement: text,
    statementFiles: (found ?? []).map(({ language: each, format, file }) => ({
      language: each,
      format,
      path: file.realPath,
    })),
  };
}

async function textOf({ faults }: Reading, { format, file }: Found): Promise<string> {
  if (format === "pdf") return "";
  return (await readLooseText(file, bounds.textBytes, faults)) ?? "";
}

function statementsIn({ tree }: Reading, folder: string): Found[] {
  const files = filesIn(tree, folder);
  return Object.entries(formats).flatMap(([ending, format]) =>
    files.flatMap((file) => {
      const [, language = "en", type] = /^problem(?:\.([\w-]+))?\.(\w+)$/.exec(file.name) ?? [];
      return type === ending ? [{ language, format, file }] : [];
    }),
  );
}

/** The plain name that LaTeX statements have beside a formatted one, or the formatted one. */
function titleIn(text: string): string | null {
  const plain = /^[ \t]*%%[ \t]*plainproblemname:(.*)$/m.exec(text)?.[1]?.trim();
  if (plain) return plain;
  const named = /\\problemname\{([^\n]*)\}/.exec(text)?.[1]?.trim();
  return named && !named.startsWith("\\") ? named : null;
}
