import path from "node:path";
import { quote } from "../../package/fault.ts";
import type { PackageFile } from "../../package/tree.ts";
import type { YamlFile } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";
import type { InitYaml } from "./init-yaml.ts";

/** `init.yml` while it is read, with the package. */
export type Init = {
  given: Reading;
  yaml: YamlFile;
  data: InitYaml;
  /** Set once the archive was complained about: one fault stands for all of its files. */
  archiveRefused: boolean;
};

/** Adds a fault of `init.yml` at a path in it. */
export function refuse(
  { given, yaml }: Init,
  at: readonly PropertyKey[],
  rule: string,
  hint: string,
): void {
  given.faults.add(yaml.file, rule, hint, yaml.lineOf(at));
}

/**
 * A file that `init.yml` names. As DMOJ does, it is looked for in the folder first and then in the
 * archive (`withArchive`).
 *
 * @param at where it is named
 * @returns null, and a fault, when neither has it
 */
export function findFile(
  init: Init,
  named: string,
  at: readonly PropertyKey[],
): PackageFile | null {
  const file = init.given.tree.files.get(path.posix.normalize(named));
  if (file !== undefined) return file;
  if (lacksArchive(init)) refuseArchive(init);
  else refuse(init, at, `no file ${quote(named)}`, "Add it, or correct the name.");
  return null;
}

/** Whether there is no such file as the archive that is named. */
export function lacksArchive({ data, given }: Init): boolean {
  const named = data.archive ?? "";
  return named !== "" && !given.tree.files.has(path.posix.normalize(named));
}

export function refuseArchive(init: Init): void {
  if (init.archiveRefused) return;
  init.archiveRefused = true;
  const rule = `no archive ${quote(init.data.archive ?? "")}, and no such tests beside init.yml`;
  refuse(init, ["archive"], rule, "Add the archive, or unpack it beside init.yml.");
}

/** The package with the files of the archive that `init.yml` names. */
export async function withArchive(given: Reading, { archive }: InitYaml): Promise<Reading> {
  const file = given.tree.files.get(path.posix.normalize(archive ?? ""));
  const inside = file === undefined ? null : await given.openArchive(file);
  if (inside === null) return given;
  const files = new Map([...inside.files, ...given.tree.files]);
  return { ...given, tree: { ...given.tree, files } };
}
