import { createHash } from "node:crypto";
import { constants, createReadStream, createWriteStream } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { bounds } from "../package/bounds.ts";
import { Faults, PackageError } from "../package/fault.ts";
import { makingPrefix, sweepAbandoned } from "./sweep.ts";
import { entryPlace } from "./entry-place.ts";

/** What an archive may hold at most, unpacked. */
export const archiveBounds = {
  /** Packed, it may have no more either. */
  bytes: 4 * 1024 ** 3,
  /** Of one file over its packed size: a bomb's is in the hundreds. */
  ratio: 200,
  /** Small files may be packed as well as they can. */
  ratioFromBytes: 16 * 1024 * 1024,
} as const;

/**
 * Unpacks a ZIP archive with a package, file by file, to a folder that is named by its content and
 * name; one that is there already is taken as it is.
 *
 * @param into folder that unpacked archives are kept in; made where it is not there
 * @returns the package's folder: where all of an archive lies in one folder, that
 * @throws PackageError, with the entry that can't be taken; nothing is left behind then
 */
export async function unpackArchive(archive: string, into: string): Promise<string> {
  return innermost(await unpackExactly(archive, into));
}

/** The same, for the folder in which all of the archive lies as it was named there. */
export async function unpackExactly(archive: string, into: string): Promise<string> {
  const refuse = refusing(archive);
  if ((await stat(archive)).size > archiveBounds.bytes)
    refuse(".", `the archive has more than ${archiveBounds.bytes} bytes`, "Make it smaller.");
  const name = folderName(archive);
  const digest = await digestOf(archive);
  const content = path.join(into, createHash("sha256").update(`${digest} ${name}`).digest("hex"));
  const place = path.join(content, name);
  if (await isThere(place)) return place;
  await mkdir(into, { recursive: true, mode: 0o700 });
  await sweepAbandoned(into);
  const making = await mkdtemp(path.join(into, makingPrefix));
  try {
    // What is unpacked is what was digested, though the archive may change meanwhile.
    const copy = path.join(making, ".zip");
    await copyFile(archive, copy, constants.COPYFILE_FICLONE);
    if ((await digestOf(copy)) !== digest)
      refuse(".", "the archive changed while it was read", "Load it again.");
    await unpackAll(copy, path.join(making, name), refuse);
    await rm(copy);
    await rename(making, content);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    // Another process may have been faster.
    if (!(await isThere(place))) throw error;
  }
  return place;
}

/** Without `.zip`, `...zip` is the folder above. */
function folderName(archive: string): string {
  const name = path.basename(archive).replace(/\.(zip|kpp)$/i, "");
  return name === "" || name.startsWith(".") ? "package" : name;
}

async function isThere(place: string): Promise<boolean> {
  return (await stat(place).catch(() => null)) !== null;
}

async function digestOf(archive: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(archive), hash);
  return hash.digest("hex");
}

type Refuse = (file: string, rule: string, hint: string) => never;

function refusing(archive: string): Refuse {
  return (file, rule, hint) => {
    const faults = new Faults();
    faults.add(file, rule, hint);
    throw new PackageError(path.relative(process.cwd(), archive), faults);
  };
}

async function unpackAll(archive: string, to: string, refuse: Refuse): Promise<void> {
  await mkdir(to, { mode: 0o700 });
  try {
    const zip = await openPromise(archive, { strictFileNames: true, validateEntrySizes: true });
    try {
      await unpackEntries(zip, to, refuse);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof PackageError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    refuse(".", `not a sound ZIP archive: ${reason}`, "Pack the package again.");
  }
}

async function unpackEntries(zip: ZipFile, to: string, refuse: Refuse): Promise<void> {
  if (zip.entryCount > bounds.entries)
    refuse(".", `the archive has more than ${bounds.entries} files`, "Split it.");
  const seen = new Set<string>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const place = entryPlace(entry);
    if (place === null) continue;
    if ("rule" in place) refuse(place.file, place.rule, place.hint);
    else {
      if (seen.has(place.path)) refuse(place.path, "is in the archive twice", "Keep one of them.");
      seen.add(place.path);
      bytes += entry.uncompressedSize;
      if (isBomb(entry) || bytes > archiveBounds.bytes)
        refuse(place.path, "unpacks to more than is allowed", "Make the package smaller.");
      await unpackEntry(zip, entry, path.join(to, place.path));
    }
  }
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  const { ratio, ratioFromBytes } = archiveBounds;
  return uncompressedSize > ratioFromBytes && uncompressedSize > ratio * compressedSize;
}

async function unpackEntry(zip: ZipFile, entry: Entry, file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const content = await zip.openReadStreamPromise(entry);
  await pipeline(content, createWriteStream(file, { flags: "wx", mode: 0o600 }));
}

/** Goes down while there is nothing but one folder. */
async function innermost(folder: string): Promise<string> {
  const [only, ...others] = await readdir(folder, { withFileTypes: true });
  if (only === undefined || others.length > 0 || !only.isDirectory()) return folder;
  const isData = ["data", "tests", "input", "gen"].includes(only.name);
  return isData ? folder : innermost(path.join(folder, only.name));
}
