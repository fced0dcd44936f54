import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";

/** Folders that are being made have this before their name, until they are whole. */
export const makingPrefix = "making-";

const abandonedAfterMs = 24 * 3_600_000;

/** Removes what processes that were killed left half made, a day ago or earlier. */
export async function sweepAbandoned(folder: string, nowMs = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(makingPrefix))) {
    const place = path.join(folder, name);
    const info = await stat(place).catch(() => null);
    if (info !== null && nowMs - info.mtimeMs > abandonedAfterMs)
      await rm(place, { recursive: true, force: true });
  }
}
