import { filesIn, type PackageFile } from "../../package/tree.ts";
import type { Graders } from "../../problem.ts";
import { gradersOf } from "../cms-export/graders.ts";
import type { Reading } from "../format.ts";
import type { ProblemJson } from "./problem-json.ts";

const languageFolders = ["cpp", "java", "py", "pas"];

/** Those of `grader/LANGUAGE/`; null where submissions are compiled alone. */
export async function readGraders(given: Reading, data: ProblemJson): Promise<Graders | null> {
  if (data.has_grader === false) {
    const unused = filesOf(given, "grader").find(({ name }) => name !== "manager.cpp");
    const hint = "has_grader is false: a submission is compiled alone.";
    if (unused !== undefined) given.remarks.add(unused.path, "a grader that is not used", hint);
    return null;
  }
  return gradersOf(given, {
    code: data.name,
    files: filesOf(given, "grader"),
    stems: ["grader"],
    folder: "grader",
    header: given.tree.files.get(`grader/cpp/${data.name}.h`),
    attached: filesOf(given, "public").filter((file) => !isSolution(file, data.name)),
  });
}

/** Files of a folder's folders for languages. */
function filesOf({ tree }: Reading, folder: string): PackageFile[] {
  return languageFolders.flatMap((language) => filesIn(tree, `${folder}/${language}`));
}

/** A public sample of a solution has the task's name. */
function isSolution({ name }: PackageFile, code: string): boolean {
  return name.startsWith(`${code}.`) && !/\.(h|hh|hpp)$/.test(name);
}
