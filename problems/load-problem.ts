import { stat } from "node:fs/promises";
import path from "node:path";
import type { FormatId } from "./formats/format-id.ts";
import { icpc202509 } from "./formats/icpc-2025-09/format.ts";
import { formatNamed, recogniseFormat } from "./formats/recognise.ts";
import type { Settings } from "./formats/settings.ts";
import { type Fault, Faults, PackageError } from "./package/fault.ts";
import { openArchive } from "./archive/open-archive.ts";
import { unpackArchive } from "./archive/unpack.ts";
import { walkPackage } from "./package/tree.ts";
import type { Problem } from "./problem.ts";
import type { Workshop } from "./workshop.ts";

export type LoadOptions = {
  /** Read it as this format; without it the package tells. */
  format?: FormatId;
  /** Runs what must be run to have the tests; without it such packages are refused. */
  workshop?: Workshop;
  settings?: Settings;
  /** Folder that ZIP archives are unpacked into; without it they are refused. */
  unpackInto?: string;
};

export type LoadedProblem = {
  problem: Problem;
  /** What was not understood, though the problem can be judged without it. */
  remarks: readonly Fault[];
};

/**
 * Loads a problem package of any format that medalist reads (docs/formats.md). Tests are
 * digested as a stream and stay on disk.
 *
 * @throws PackageError with every fault that was found
 */
export async function loadProblem(dir: string, options: LoadOptions = {}): Promise<Problem> {
  return (await loadPackage(dir, options)).problem;
}

/** Like `loadProblem`, with remarks. */
export async function loadPackage(
  place: string,
  options: LoadOptions = {},
): Promise<LoadedProblem> {
  const shown = path.relative(process.cwd(), place) || place;
  const faults = new Faults();
  const remarks = new Faults();
  await checkPlace(place, options, faults);
  if (faults.any) throw new PackageError(shown, faults);
  const dir = await folderOf(place, options);
  const told = options.format ? formatNamed(options.format) : (await recogniseFormat(dir))?.format;
  const format = told ?? icpc202509;
  if (format === icpc202509) checkName(dir, faults);
  const tree = await walkPackage(dir, faults, format);
  const { workshop = null, settings = {} } = options;
  const name = nameOf(tree.root);
  const problem = await format.read({
    tree,
    faults,
    remarks,
    name,
    workshop,
    settings,
    openArchive: (archive) => openArchive(archive, options.unpackInto, faults),
  });
  if (problem === null || faults.any)
    throw new PackageError(shown, faults, format === icpc202509 ? null : format.title);
  return { problem, remarks: remarks.list };
}

async function folderOf(place: string, { unpackInto }: LoadOptions): Promise<string> {
  if (unpackInto === undefined || (await stat(place)).isDirectory()) return place;
  return unpackArchive(place, unpackInto);
}

function isArchive(place: string): boolean {
  return /\.(zip|kpp)$/i.test(place);
}

async function checkPlace(
  place: string,
  { unpackInto }: LoadOptions,
  faults: Faults,
): Promise<void> {
  const info = await stat(place).catch(() => null);
  if (info === null) faults.add(".", "no such folder", "Correct the path.");
  else if (!info.isDirectory() && !(info.isFile() && isArchive(place) && unpackInto !== undefined))
    faults.add(
      ".",
      "not a folder, and not an archive that can be unpacked here",
      "Unpack it first.",
    );
}

/** Names of problems go into paths, queues and tables. */
function nameOf(dir: string): string {
  const plain = path
    .basename(dir)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60);
  return plain === "" ? "problem" : plain;
}

function checkName(dir: string, faults: Faults): void {
  if (nameOf(dir) === path.basename(dir)) return;
  const rule = "the folder's name may hold lower-case letters, digits and single dashes";
  faults.add(".", rule, "Rename the folder.");
}
