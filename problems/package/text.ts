import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Faults } from "./fault.ts";
import type { PackageFile } from "./tree.ts";

/**
 * Reads a text file of a package whole.
 *
 * @returns null, and a fault, when it is too large or breaks the format's rules for text
 */
export async function readText(
  file: PackageFile,
  maxBytes: number,
  faults: Faults,
): Promise<string | null> {
  const bytes = await readBytes(file, maxBytes, faults);
  if (bytes === null) return null;
  const check = new TextCheck();
  check.chunk(bytes);
  const broken = check.end();
  if (broken !== null) {
    faults.add(file.path, broken.rule, broken.hint, lineOfFault(bytes, broken.at));
    return null;
  }
  return bytes.toString("utf8");
}

/**
 * Reads a file whole, whatever is in it.
 *
 * @returns null, and a fault, when it is too large
 */
export async function readBytes(
  file: PackageFile,
  maxBytes: number,
  faults: Faults,
): Promise<Buffer | null> {
  if (tooLarge(file, maxBytes, faults)) return null;
  const handle = await openRegular(file);
  try {
    const buffer = Buffer.alloc(file.bytes);
    const { bytesRead } = await handle.read(buffer, 0, file.bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * SHA-256 (hex) of a test file, streamed: tests are never held in memory. The format's rules
 * for text are checked on the way.
 *
 * @param raw whether the file may hold anything
 */
export async function digestTest(
  file: PackageFile,
  maxBytes: number,
  faults: Faults,
  raw = false,
): Promise<string> {
  if (tooLarge(file, maxBytes, faults)) return "";
  const hash = createHash("sha256");
  const check = new TextCheck();
  const handle = await openRegular(file);
  for await (const chunk of handle.createReadStream({ end: maxBytes })) {
    hash.update(chunk);
    check.chunk(chunk);
  }
  const broken = raw ? null : check.end();
  if (broken !== null) faults.add(file.path, broken.rule, broken.hint);
  return hash.digest("hex");
}

function tooLarge(file: PackageFile, maxBytes: number, faults: Faults): boolean {
  if (file.bytes <= maxBytes) return false;
  faults.add(
    file.path,
    `${file.bytes} bytes, and at most ${maxBytes} are allowed here`,
    "Make the file smaller.",
  );
  return true;
}

/** Opens without following a link or waiting on a pipe that took the file's place. */
async function openRegular(file: PackageFile): Promise<FileHandle> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const handle = await open(file.realPath, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  const info = await handle.stat();
  if (info.isFile()) return handle;
  await handle.close();
  throw new Error(`${file.realPath} was replaced while the package was read. Load it again.`);
}

type Broken = { rule: string; hint: string; at: number | null };

/** The format's general requirements for text files, fed piece by piece. */
class TextCheck {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  #first = true;
  #last = 0x0a;
  #seen = 0;
  #broken: Broken | null = null;

  chunk(bytes: Buffer): void {
    if (this.#broken !== null || bytes.length === 0) return;
    this.#broken = this.#bomIn(bytes) ?? this.#returnIn(bytes) ?? this.#decode(bytes);
    this.#first = false;
    this.#seen += bytes.length;
    this.#last = bytes.at(-1) ?? 0x0a;
  }

  end(): Broken | null {
    if (this.#broken !== null) return this.#broken;
    const cut = this.#decode(null);
    if (cut !== null) return cut;
    if (this.#last === 0x0a) return null;
    return {
      rule: "no newline at the end",
      hint: "End the last line with a newline.",
      at: this.#seen - 1,
    };
  }

  #bomIn(bytes: Buffer): Broken | null {
    if (!this.#first || bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return null;
    return { rule: "a byte order mark", hint: "Save as UTF-8 without one.", at: 0 };
  }

  #returnIn(bytes: Buffer): Broken | null {
    const at = bytes.indexOf(0x0d);
    if (at < 0) return null;
    return {
      rule: "a carriage return: line ends must be newlines alone",
      hint: "Save with Unix line ends.",
      at: this.#seen + at,
    };
  }

  #decode(bytes: Buffer | null): Broken | null {
    try {
      this.#decoder.decode(bytes ?? undefined, { stream: bytes !== null });
      return null;
    } catch {
      return { rule: "not UTF-8", hint: "Save as UTF-8.", at: null };
    }
  }
}

function lineOfFault(bytes: Buffer, at: number | null): number | null {
  if (at === null) return null;
  let line = 1;
  for (let next = bytes.indexOf(0x0a); next >= 0 && next < at; next = bytes.indexOf(0x0a, next + 1))
    line += 1;
  return line;
}
