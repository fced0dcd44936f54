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
 * A file that `init.yml` names. DMOJ looks in the folder first and then in the archive, which is
 * not unpacked here.
 *
 * @param at where it is named
 * @returns null, and a fault, when the folder does not have it
 */
export function findFile(
  init: Init,
  named: string,
  at: readonly PropertyKey[],
): PackageFile | null {
  const file = init.given.tree.files.get(path.posix.normalize(named));
  if (file !== undefined) return file;
  if (hasArchive(init)) refuseArchive(init);
  else refuse(init, at, `no file ${quote(named)}`, "Add it, or correct the name.");
  return null;
}

export function hasArchive({ data }: Init): boolean {
  return typeof data.archive === "string" && data.archive !== "";
}

export function refuseArchive(init: Init): void {
  if (init.archiveRefused) return;
  init.archiveRefused = true;
  const rule = "not supported yet: tests in an archive";
  refuse(init, ["archive"], rule, "Unpack it beside init.yml.");
}
