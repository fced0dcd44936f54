import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { LoadedProblem } from "../../load-problem.ts";
import { Faults, PackageError } from "../../package/fault.ts";
import { walkPackage } from "../../package/tree.ts";
import { openArchive } from "../../archive/open-archive.ts";
import type { Format } from "../format.ts";
import type { Settings } from "../settings.ts";
import type { Workshop } from "../../workshop.ts";

/** Text by path. */
export type Layout = Record<string, string | Uint8Array>;

/** Writes files into a fresh folder of this name, and resolves with its path. */
export async function layOutPackage(files: Layout, name = "twice"): Promise<string> {
  const dir = path.join(await mkdtemp(path.join(os.tmpdir(), "medalist-format-")), name);
  await mkdir(dir);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), text);
  }
  return dir;
}

/** Reads a folder as one format, whether or not it is recognised as such. */
export async function readAs(
  format: Format,
  dir: string,
  settings: Settings = {},
  workshop: Workshop | null = null,
): Promise<LoadedProblem> {
  const faults = new Faults();
  const remarks = new Faults();
  const tree = await walkPackage(dir, faults, format);
  const name = path.basename(dir);
  const unpackInto = path.join(path.dirname(dir), "unpacked");
  const problem = await format.read({
    tree,
    faults,
    remarks,
    name,
    workshop,
    settings,
    openArchive: (archive) => openArchive(archive, unpackInto, faults),
  });
  if (problem === null || faults.any) throw new PackageError(dir, faults);
  return { problem, remarks: remarks.list };
}

/** Complaints about a folder read as a format: `file:line rule`. */
export async function complaintsAs(format: Format, dir: string): Promise<string[]> {
  try {
    await readAs(format, dir);
    return [];
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return error.faults.map(
      ({ file, line, rule }) => `${file}${line === null ? "" : `:${line}`} ${rule}`,
    );
  }
}
