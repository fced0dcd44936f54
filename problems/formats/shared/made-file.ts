import { stat } from "node:fs/promises";
import path from "node:path";
import type { PackageFile } from "../../package/tree.ts";

/**
 * A file that the workshop made, as if it were in the package.
 *
 * @param place path that the package would have it at
 * @returns null where it is not there
 */
export async function madeFile(
  place: string,
  realPath: string | undefined,
): Promise<PackageFile | null> {
  const info = realPath === undefined ? null : await stat(realPath).catch(() => null);
  if (realPath === undefined || info === null || !info.isFile()) return null;
  return { path: place, name: path.posix.basename(place), realPath, bytes: info.size };
}
