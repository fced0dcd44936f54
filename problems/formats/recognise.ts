import { open, readdir } from "node:fs/promises";
import path from "node:path";
import type { Format, Surface } from "./format.ts";
import type { FormatId } from "./format-id.ts";
import { formats } from "./formats.ts";

/** The first format that the folder is a package of, and what tells so; null when it is of none. */
export async function recogniseFormat(
  dir: string,
): Promise<{ format: Format; sign: string } | null> {
  const surface = await surfaceOf(dir);
  for (const format of formats) {
    const sign = await format.recognise(surface);
    if (sign !== null) return { format, sign };
  }
  return null;
}

export function formatNamed(id: FormatId): Format | undefined {
  return formats.find((format) => format.id === id);
}

const surfaceBytes = 64 * 1024;

async function surfaceOf(dir: string): Promise<Surface> {
  const entries = await readdir(dir, { withFileTypes: true });
  const files = new Set(entries.filter((each) => each.isFile()).map((each) => each.name));
  return {
    files,
    folders: new Set(entries.filter((each) => each.isDirectory()).map((each) => each.name)),
    text: async (file) => (files.has(file) ? readBeginning(path.join(dir, file)) : ""),
  };
}

async function readBeginning(file: string): Promise<string> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return "";
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(surfaceBytes), 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
