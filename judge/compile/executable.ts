import { languageOf } from "../languages/languages.ts";
import type { BoxFile, Slot, StoredFile } from "../sandbox/slot.ts";
import { storedBytes, storedText } from "../stored.ts";
import type { Sources } from "./sources.ts";

/** A program that can be run in the image that it was compiled in. */
export type Executable = {
  files: ExecutableFile[];
  argv: string[];
  env: Record<string, string>;
  /** The language's share of limits: CPU time is multiplied, memory added. */
  cpuFactor: number;
  extraMemoryKiB: number;
};

export type ExecutableFile = { path: string; executable: boolean; content: StoredFile };

/** @param binary what compiling made; null where the sources themselves are run */
export function executableOf({ language, files }: Sources, binary: Buffer | null): Executable {
  const entry = languageOf(language);
  return {
    files:
      entry.binary !== null && binary !== null
        ? [{ path: entry.binary, executable: true, content: storedBytes(binary) }]
        : files.map(({ name, text }) => ({
            path: name,
            executable: false,
            content: storedText(text),
          })),
    argv: entry.runArgv(files.map((file) => file.name)),
    env: entry.env,
    cpuFactor: entry.cpuFactor,
    extraMemoryKiB: entry.extraMemoryKiB,
  };
}

/** Stores a program's files in a slot and returns how they lie in the box. */
export async function layOut(slot: Slot, { files }: Executable): Promise<BoxFile[]> {
  for (const file of files) await slot.put(file.content);
  return files.map(({ path, executable, content }) => ({
    path,
    executable,
    digest: content.digest,
  }));
}
