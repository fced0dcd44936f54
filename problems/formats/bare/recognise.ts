import type { Surface } from "../format.ts";
import { isGroupFolder, isPlainFolder } from "./folders.ts";
import { pairAmong } from "./pairs.ts";
import { folderSide } from "./test-name.ts";

/** Files that say that a folder is of another format, or a project of source code. */
const foreign =
  /^(?:medalist\.yaml|init\.ya?ml|task\.yaml|contest\.yaml|problem\.(?:xml|json)|problemset\.yaml|package\.json|cargo\.toml|go\.mod|pyproject\.toml|setup\.py|cmakelists\.txt|makefile|tsconfig\.json|pom\.xml|build\.gradle)$/i;

/**
 * Evident tests at the top: a pair of files, folders of inputs and outputs, one of tests, or some
 * of subtasks. Only names are seen, and none in folders.
 */
export async function recognise({ files, folders, text }: Surface): Promise<string | null> {
  if (folders.has("data") || [...files].some((each) => foreign.test(each))) return null;
  if (files.has("problem.yaml")) {
    const isIcpc = /^(?:problem_format_version|validation|source_url|rights_owner)\s*:/m;
    if (isIcpc.test(await text("problem.yaml"))) return null;
  }
  const pair = pairAmong(files);
  if (pair !== null) return pair.join(" and ");
  const names = [...folders].toSorted();
  const inputs = names.find((each) => folderSide(each) === "input");
  const answers = names.find((each) => folderSide(each) === "answer");
  if (inputs !== undefined && answers !== undefined) return `${inputs}/ and ${answers}/`;
  const tests = names.find(isPlainFolder) ?? names.find(isGroupFolder);
  return tests === undefined ? null : `${tests}/`;
}
