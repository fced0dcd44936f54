import { readdir } from "node:fs/promises";
import path from "node:path";
import { recogniseFormat } from "./formats/recognise.ts";

const maxDepth = 6;

/**
 * The folders of packages at or below a folder, in order of path. What is within a package is not
 * looked into; nor are hidden folders and `node_modules`.
 */
export async function findPackages(folder: string): Promise<string[]> {
  return packagesBelow(path.resolve(folder), maxDepth);
}

async function packagesBelow(folder: string, depth: number): Promise<string[]> {
  if ((await recogniseFormat(folder)) !== null) return [folder];
  if (depth === 0) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((each) => each.isDirectory() && !each.name.startsWith("."))
    .map((each) => each.name)
    .filter((name) => name !== "node_modules")
    .toSorted();
  const found: string[] = [];
  for (const name of names)
    found.push(...(await packagesBelow(path.join(folder, name), depth - 1)));
  return found;
}
