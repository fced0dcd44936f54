import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type Constants, constantsOf, replaceInStatement } from "../package/constants.ts";
import { Faults } from "../package/fault.ts";
import { readLooseYaml } from "../package/loose-yaml.ts";
import { decodeLoose } from "../package/loose-text.ts";
import { withoutPlaces } from "../package/place-samples.ts";
import { naturalLanguage, problemYaml } from "../package/problem-yaml.ts";
import { checkYaml } from "../package/yaml-file.ts";
import type { Problem } from "../problem.ts";
import type { PackageWriter } from "./package-writer.ts";

/** Null for what the format does not have; plain text is in the Markdown. */
const endings = { markdown: "md", latex: "tex", pdf: "pdf", html: null, text: null } as const;

/** Resolves with the title by language. */
export async function writeStatements(
  problem: Problem,
  writer: PackageWriter,
): Promise<Record<string, string>> {
  const { title, statement, statementFiles } = problem;
  const isNative = problem.format === "icpc-2025-09";
  const constants = isNative ? await nativeConstants(problem.dir) : new Map<string, string>();
  const titles: Record<string, string> = {};
  const written = new Set<string>();
  for (const { language, format, path: from } of statementFiles) {
    const known = language !== null && naturalLanguage.test(language) ? language : "en";
    const ending = endings[format];
    const place = ending === null ? null : `statement/problem.${known}.${ending}`;
    if (place === null || written.has(place)) {
      if (format !== "text") writer.lost(`the statement ${from.split("/").at(-1)}`);
      continue;
    }
    written.add(place);
    titles[known] = title;
    if (format === "pdf") await writer.copy(place, from);
    else {
      const text = decodeLoose(await readFile(from));
      const given = { constants, faults: new Faults() };
      const replaced = replaceInStatement(given, place, text, format);
      await writer.text(place, soundText(isNative ? replaced : withoutPlaces(text, format)));
    }
  }
  if (isNative) await copyTalks(problem, writer);
  if (Object.keys(titles).length > 0) return titles;
  const text = statement.trim() === "" ? title : statement;
  await writer.text("statement/problem.en.md", soundText(withoutPlaces(text, "markdown")));
  return { en: title };
}

function soundText(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

/** Those that were replaced when the package was read, but in the files of its statements. */
async function nativeConstants(dir: string): Promise<Constants> {
  const faults = new Faults();
  const yaml = await readLooseYaml(path.join(dir, "problem.yaml"), faults);
  const data = yaml && checkYaml(yaml, problemYaml, faults);
  return constantsOf(data?.constants, yaml);
}

/** Samples that are talks: a problem has them in its statement alone. */
async function copyTalks({ dir }: Problem, writer: PackageWriter): Promise<void> {
  const folder = path.join(dir, "data/sample");
  for (const name of await readdir(folder).catch(() => [])) {
    const stem = name.slice(0, -".interaction".length);
    if (name !== `${stem}.interaction`) continue;
    for (const ending of [".interaction", ".in", ".ans"]) {
      const from = path.join(folder, stem + ending);
      const info = await lstat(from).catch(() => null);
      if (info?.isFile()) await writer.copy(`data/sample/${stem}${ending}`, from);
    }
  }
}
