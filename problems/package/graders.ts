import path from "node:path";
import {
  languageFamilies,
  type LanguageFamily,
  languageFamily,
  languageOfExtension,
} from "../language.ts";
import type { Graders, SourceFile } from "../problem.ts";
import { quote } from "./fault.ts";
import type { MedalistYaml } from "./medalist-yaml.ts";
import type { Package, ReadYaml } from "./package.ts";
import { isHeader, readCode, readSources } from "./programs.ts";
import { filesIn, foldersIn } from "./tree.ts";

type Sources = Partial<Record<LanguageFamily, SourceFile[]>>;

/** The file that is started, where a language has no linker to find `main`. */
const entries: Partial<Record<LanguageFamily, string>> = {
  python3: "grader.py",
  javascript: "grader.js",
};

/** What a package is told to add when a language has no grader that could be started. */
const usualGrader: Record<LanguageFamily, string> = {
  c: "grader.c",
  cpp: "grader.cpp",
  python3: "grader.py",
  java: "grader.java",
  javascript: "grader.js",
  go: "grader.go",
  rust: "grader.rs",
};

/** The files compiled with a submission: `include/` and the public graders of `attachments/`. */
export async function readGraders(
  given: Package,
  medalist: ReadYaml<MedalistYaml>,
): Promise<Graders> {
  const hidden = await hiddenGraders(given);
  const shown = await publicGraders(given, medalist);
  for (const family of languageFamilies)
    if (
      hidden[family] !== undefined &&
      shown[family] === undefined &&
      medalist.data?.hidden_graders_only !== true
    )
      given.faults.add(
        "medalist.yaml",
        `hidden graders for ${family}, and no public ones`,
        "List the sample grader of that language under public_graders, or write hidden_graders_only: true.",
        medalist.yaml?.lineOf(["public_graders"]) ?? null,
      );
  return { hidden, public: shown };
}

async function hiddenGraders(given: Package): Promise<Sources> {
  const { tree, faults } = given;
  const graders: Sources = {};
  for (const { path: stray } of filesIn(tree, "include"))
    faults.add(stray, "a file directly in include/", "Move it to include/cpp or include/python3.");
  for (const name of foldersIn(tree, "include")) {
    const folder = `include/${name}`;
    const family = languageFamilies.find((each) => each === name);
    if (family === undefined) {
      const hint = `Remove the folder; there are graders for ${languageFamilies.join(", ")}.`;
      faults.add(folder, `not supported yet: ${folder}`, hint);
      continue;
    }
    graders[family] = await gradersIn(given, folder, family);
  }
  if (Object.keys(graders).length === 0)
    faults.add("include", "a grader task without hidden graders", "Add include/cpp/grader.cpp.");
  return graders;
}

async function gradersIn(
  given: Package,
  folder: string,
  family: LanguageFamily,
): Promise<SourceFile[]> {
  const { tree, faults } = given;
  const files = filesIn(tree, folder);
  for (const name of foldersIn(tree, folder))
    faults.add(
      `${folder}/${name}`,
      "not supported yet: a folder among graders",
      "Move up its files.",
    );
  for (const file of files.filter(({ name }) => isProgramName(name)))
    faults.add(file.path, "a grader with the name of the solution", "Give it another name.");
  const entry = entries[family];
  const canStart = (name: string) =>
    entry === undefined ? !isHeader(name) && familyOf(name) === family : name === entry;
  if (!files.some(({ name }) => canStart(name)))
    faults.add(folder, "a grader is missing", `Add ${folder}/${usualGrader[family]}.`);
  return readCode(given, files);
}

async function publicGraders(
  given: Package,
  { data, yaml }: ReadYaml<MedalistYaml>,
): Promise<Sources> {
  const { tree, faults } = given;
  const graders: Sources = {};
  for (const [index, name] of (data?.public_graders ?? []).entries()) {
    const line = yaml?.lineOf(["public_graders", index]) ?? null;
    const report = (rule: string, hint: string) => faults.add("medalist.yaml", rule, hint, line);
    const file = tree.files.get(`attachments/${name}`);
    const families = isHeader(name) ? headerFamilies(given) : [familyOf(name)];
    if (file === undefined) {
      report(`public_graders: attachments/ has no ${quote(name)}`, "Add it or correct the name.");
      continue;
    }
    const sources = await readSources(given, [file]);
    for (const family of families) {
      if (family !== null) graders[family] = [...(graders[family] ?? []), ...sources];
      else
        report(
          `public_graders: ${quote(name)} is in no language by its extension`,
          "List source and header files only.",
        );
    }
  }
  return graders;
}

/** A header serves C and C++, as far as the package has graders for them. */
function headerFamilies({ tree }: Package): LanguageFamily[] {
  const both = (["c", "cpp"] as const).filter((each) => tree.folders.has(`include/${each}`));
  return both.length > 0 ? both : ["cpp"];
}

function familyOf(name: string): LanguageFamily | null {
  const language = languageOfExtension(path.extname(name));
  return language === undefined ? null : languageFamily(language);
}

/** What the judge saves a submission under: `solution` and the language's extension, or Main.java. */
function isProgramName(name: string): boolean {
  return name === "Main.java" || path.parse(name).name === "solution";
}
