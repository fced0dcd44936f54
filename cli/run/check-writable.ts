import { access, constants, stat } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../user-error.ts";

/** Throws `UserError` unless a file can be written there: before work whose result it is to hold. */
export async function checkWritable(file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const folder = path.dirname(path.resolve(file));
  const isFolder = (await stat(folder).catch(() => null))?.isDirectory() ?? false;
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (isFolder && isWritable) return;
  throw new UserError(
    `${file} can't be written: ${folder} ${isFolder ? "is not writable" : "is no folder"}.`,
    "Name a file in a folder that is there.",
    2,
  );
}
