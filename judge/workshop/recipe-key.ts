import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { Material, Recipe } from "../../problems/workshop.ts";
import { memoised } from "../memo.ts";
import { sha256 } from "../stored.ts";

/**
 * Names what a recipe makes, by its programs, arguments and the content of all that goes in. The
 * image is left out: a package's tests stay what they were when compilers are renewed.
 */
export async function recipeKey({ programs, steps }: Recipe): Promise<string> {
  const parts: unknown[] = [1, [...programs].toSorted(([a], [b]) => (a < b ? -1 : 1))];
  const known = new Map<string, Promise<string>>();
  const contentOf = async (from: Material) =>
    "path" in from
      ? { digest: await memoised(known, from.path, () => digestOf(from.path), steps.length) }
      : from;
  for (const { program, args, stdin, files, makes } of steps) {
    const inputs: unknown[] = [stdin === null ? null : await contentOf(stdin)];
    for (const { name, from } of files) inputs.push([name, await contentOf(from)]);
    parts.push([program, args, inputs, makes.map(({ from, as }) => [from, as])]);
  }
  return sha256(JSON.stringify(parts));
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
