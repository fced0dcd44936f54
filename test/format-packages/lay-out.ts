import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { zipSync } from "fflate";
import type { FormatPackage } from "./package.ts";

type Files = FormatPackage["files"];

/** The title as a problem's short name. */
export function nameOf({ title = "sums" }: FormatPackage): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replace(/^-|-$/g, "");
}

export async function layOut(dir: string, files: Files): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), text);
  }
}

export async function zip(archive: string, files: Files): Promise<void> {
  const entries = Object.entries(files).map(([name, text]) => [
    name,
    typeof text === "string" ? Buffer.from(text) : text,
  ]);
  await mkdir(path.dirname(archive), { recursive: true });
  await writeFile(archive, zipSync(Object.fromEntries(entries)));
}
