import type { Entry } from "yauzl";
import { bounds } from "../package/bounds.ts";

/** Where an entry of an archive is to lie, or why it can't be taken. */
export type EntryPlace = { path: string } | { file: string; rule: string; hint: string };

const linkType = 0o120000;
const typeBits = 0o170000;

/**
 * The path of an archive's file below the folder that it is unpacked to.
 *
 * @returns null for folders, which files bring with them, and what file managers add
 */
export function entryPlace(
  entry: Pick<Entry, "fileName" | "externalFileAttributes" | "generalPurposeBitFlag">,
): EntryPlace | null {
  const name = entry.fileName;
  const parts = name.split("/");
  const refused = (rule: string, hint: string) => ({ file: name.slice(0, 200), rule, hint });
  if (name.startsWith("/") || /^[a-zA-Z]:/.test(name) || parts.includes(".."))
    return refused("a path that leaves the archive", "Pack the package's folder itself.");
  if (name.endsWith("/") || isClutter(name)) return null;
  if (/[\p{Cc}\\]/u.test(name) || parts.some((part) => part === "" || part === "."))
    return refused("a path that no file can have", "Rename the file.");
  if (parts.length > bounds.depth + 2 || parts.some((part) => Buffer.byteLength(part) > 255))
    return refused("a path that is too long or too deep", "Move the file up, or rename it.");
  if ((entry.generalPurposeBitFlag & 1) === 1)
    return refused("an encrypted file", "Pack it without a password.");
  if (((entry.externalFileAttributes >>> 16) & typeBits) === linkType)
    return refused("a symbolic link in an archive", "Put a copy of the file in its place.");
  return { path: name };
}

function isClutter(name: string): boolean {
  return /^__MACOSX\/|(^|\/)(\.DS_Store|Thumbs\.db)$/.test(name);
}
