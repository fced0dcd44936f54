import { stat } from "node:fs/promises";
import path from "node:path";
import type { FormatId } from "./formats/format-id.ts";
import { icpc202509 } from "./formats/icpc-2025-09/format.ts";
import { formatNamed, recogniseFormat } from "./formats/recognise.ts";
import type { Settings } from "./formats/settings.ts";
import { type Fault, Faults, PackageError } from "./package/fault.ts";
import { walkPackage } from "./package/tree.ts";
import type { Problem } from "./problem.ts";
import type { Workshop } from "./workshop.ts";

export type LoadOptions = {
  /** Read it as this format; without it the package tells. */
  format?: FormatId;
  /** Runs what must be run to have the tests; without it such packages are refused. */
  workshop?: Workshop;
  settings?: Settings;
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
export async function loadPackage(dir: string, options: LoadOptions = {}): Promise<LoadedProblem> {
  const shown = path.relative(process.cwd(), dir) || dir;
  const faults = new Faults();
  const remarks = new Faults();
  await checkFolder(dir, faults);
  if (faults.any) throw new PackageError(shown, faults);
  const told = options.format ? formatNamed(options.format) : (await recogniseFormat(dir))?.format;
  const format = told ?? icpc202509;
  const tree = await walkPackage(dir, faults, format);
  const { workshop = null, settings = {} } = options;
  const name = path.basename(tree.root);
  const problem = await format.read({ tree, faults, remarks, name, workshop, settings });
  if (problem === null || faults.any) throw new PackageError(shown, faults);
  return { problem, remarks: remarks.list };
}

async function checkFolder(dir: string, faults: Faults): Promise<void> {
  const info = await stat(dir).catch(() => null);
  if (info === null) faults.add(".", "no such folder", "Correct the path.");
  else if (!info.isDirectory())
    faults.add(".", "not a folder (not supported yet: .zip and .kpp archives)", "Unpack it first.");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(path.basename(path.resolve(dir))))
    faults.add(
      ".",
      "the folder's name may hold lower-case letters, digits and single dashes",
      "Rename the folder.",
    );
}
