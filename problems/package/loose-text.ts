import type { Faults } from "./fault.ts";
import { readBytes } from "./text.ts";
import type { PackageFile } from "./tree.ts";

/**
 * Reads a text file of a package that follows no rules for text: byte order marks are obeyed and
 * dropped, line ends become `\n`, and what is not UTF-8 is taken for windows-1252.
 *
 * @returns null, and a fault, when it is too large or holds a NUL, as no text does
 */
export async function readLooseText(
  file: PackageFile,
  maxBytes: number,
  faults: Faults,
): Promise<string | null> {
  const bytes = await readBytes(file, maxBytes, faults);
  if (bytes === null) return null;
  const text = decodeLoose(bytes);
  if (!text.includes("\0")) return text;
  const line = text.slice(0, text.indexOf("\0")).split("\n").length;
  faults.add(file.path, "a NUL character in a text", "Save it as text in UTF-8.", line);
  return null;
}

/** Text of bytes in any of the encodings that people's files have. */
export function decodeLoose(bytes: Uint8Array): string {
  return decoded(bytes).replace(/\r\n?/g, "\n");
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
