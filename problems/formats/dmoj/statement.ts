import { bounds } from "../../package/bounds.ts";
import { readLooseText } from "../../package/loose-text.ts";
import { filesIn } from "../../package/tree.ts";
import type { Problem, StatementFile } from "../../problem.ts";
import type { Reading } from "../format.ts";

const formats: Record<string, StatementFile["format"]> = { md: "markdown", pdf: "pdf" };

/**
 * A statement beside `init.yml`, where DMOJ, which keeps statements on its site, has none:
 * problem.md or statement.md, or the first other Markdown file that is no README.
 */
export async function readStatement(
  given: Reading,
): Promise<Pick<Problem, "title" | "statement" | "statementFiles">> {
  const { tree, faults, remarks, name } = given;
  const found = filesIn(tree, "").flatMap((file) => {
    const extension = /\.(md|pdf)$/i.exec(file.name)?.[1]?.toLowerCase() ?? "";
    const format = formats[extension];
    return format === undefined || /^(?:readme|changelog|license)/i.test(file.name)
      ? []
      : [{ file, format }];
  });
  const texts = found.filter(({ format }) => format === "markdown").map(({ file }) => file);
  const chosen =
    texts.find((file) => file.name === "problem.md") ??
    texts.find((file) => file.name === "statement.md") ??
    texts[0];
  if (chosen === undefined)
    remarks.add("problem.md", "no statement in Markdown", "Put the statement's text there.");
  const statement =
    chosen === undefined ? "" : ((await readLooseText(chosen, bounds.textBytes, faults)) ?? "");
  const statementFiles = found.map(({ file, format }) => ({
    language: null,
    format,
    path: file.realPath,
  }));
  return { title: name, statement, statementFiles };
}
