import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { stringify } from "yaml";

/** Writes the files of a package, and keeps what it can't hold. */
export type PackageWriter = {
  text(file: string, text: string): Promise<void>;
  yaml(file: string, value: object): Promise<void>;
  copy(file: string, from: string): Promise<void>;
  bytes(file: string, bytes: Uint8Array): Promise<void>;
  /** What of the problem is not in the package that was written, and what that means. */
  lost(what: string): void;
  readonly losses: readonly string[];
};

/** @param dir the package's folder, which exists */
export function packageWriter(dir: string): PackageWriter {
  const losses = new Set<string>();
  return {
    get losses() {
      return [...losses];
    },
    text: async (file, text) => writeFile(await placeOf(file), text),
    yaml: async (file, value) =>
      writeFile(await placeOf(file), stringify(value, { aliasDuplicateObjects: false })),
    copy: async (file, from) => copyFile(from, await placeOf(file)),
    bytes: async (file, bytes) => writeFile(await placeOf(file), bytes),
    lost: (what) => void losses.add(what),
  };

  async function placeOf(file: string): Promise<string> {
    const place = path.join(dir, file);
    if (!place.startsWith(dir + path.sep)) throw new Error(`${file} leaves the package`);
    await mkdir(path.dirname(place), { recursive: true });
    return place;
  }
}
