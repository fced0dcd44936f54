import { type Faults, PackageError } from "../package/fault.ts";
import { type PackageFile, type PackageTree, walkPackage } from "../package/tree.ts";
import { unpackExactly } from "./unpack.ts";

/**
 * Lists the files of an archive that a package holds, after unpacking it into the cache.
 *
 * @param into folder that unpacked archives are kept in; undefined where nothing may be unpacked
 * @returns null, and faults that name the archive, when it can't be
 */
export async function openArchive(
  { path, realPath }: PackageFile,
  into: string | undefined,
  faults: Faults,
): Promise<PackageTree | null> {
  if (into === undefined) {
    faults.add(path, "an archive, and nowhere to unpack it", "Unpack it into the package.");
    return null;
  }
  try {
    const folder = await unpackExactly(realPath, into);
    return await walkPackage(folder, faults, { unread: new Set(), anyNames: true });
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    for (const { file, rule, hint } of error.faults)
      faults.add(path, file === "." ? rule : `${rule}: ${file}`, hint);
    return null;
  }
}
