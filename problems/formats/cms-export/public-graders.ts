import path from "node:path";
import { type LanguageFamily, languageFamily, languageOfExtension } from "../../language.ts";
import { Faults } from "../../package/fault.ts";
import { isHeader } from "../../package/programs.ts";
import { filesIn, type PackageFile } from "../../package/tree.ts";
import type { Graders, SourceFile } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readLooseSources } from "../shared/loose-program.ts";
import type { GraderFiles } from "./graders.ts";

/** Files of `attachments/`, which archives aren't looked into. */
export function attachments({ tree, remarks }: Reading): PackageFile[] {
  const attached = filesIn(tree, "attachments");
  for (const file of attached.filter(({ name }) => /\.(zip|tar|gz|tgz)$/i.test(name)))
    remarks.add(
      file.path,
      "an archive of attachments that is not looked into",
      "Unpack its graders into attachments/ to have them shown.",
    );
  return attached;
}

/**
 * What contestants are given: sources that are attached as they are, and the graders' header
 * without what TPS takes for secret.
 *
 * @param families with hidden graders
 */
export async function publicGraders(
  given: Reading,
  { attached, header }: Pick<GraderFiles, "attached" | "header">,
  families: readonly LanguageFamily[],
): Promise<Graders["public"]> {
  const shown = await readLooseSources(
    given,
    attached.filter(({ name }) => isSource(name)),
  );
  // It was read with the hidden graders, and complained about there.
  const quiet = { ...given, faults: new Faults() };
  const own = header === undefined ? [] : await readLooseSources(quiet, [header]);
  const all = [...shown, ...own.filter(isAmongNot(shown)).map(withoutSecrets)];
  const graders: Graders["public"] = {};
  for (const family of families) {
    const files = all.filter(({ name }) => serves(name, family));
    if (files.length > 0) graders[family] = files;
  }
  return graders;
}

function isSource(name: string): boolean {
  return isHeader(name) || languageOfExtension(path.extname(name)) !== undefined;
}

function isAmongNot(shown: readonly SourceFile[]): (file: SourceFile) => boolean {
  return (file) => !shown.some(({ name }) => name === file.name);
}

function serves(name: string, family: LanguageFamily): boolean {
  if (isHeader(name)) return family === "c" || family === "cpp";
  const language = languageOfExtension(path.extname(name));
  return language !== undefined && languageFamily(language) === family;
}

/** Without the lines from one that says BEGIN SECRET to one that says END SECRET. */
export function withoutSecrets({ name, text }: SourceFile): SourceFile {
  let isSecret = false;
  const kept: string[] = [];
  for (const line of text.split("\n")) {
    if (line.includes("BEGIN SECRET")) isSecret = true;
    if (!isSecret) kept.push(line);
    if (line.includes("END SECRET")) isSecret = false;
  }
  return { name, text: kept.join("\n") };
}
