import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { bundledDir } from "../problems/catalogue.ts";

/**
 * A contest of two bundled problems whose pools hold no program for full marks, so that it
 * takes many submissions to gather the points, and which is quick to play.
 */
export const small = {
  "night-market": [
    "solutions/02-combinations.py",
    "solutions/05-table.cpp",
    "solutions/06-segment-tree.cpp",
    "solutions/10-first-night-starts.cpp",
    "solutions/19-short-arrays.cpp",
    "solutions/22-net-total.cpp",
    "solutions/26-every-start.py",
    "made/generator-tiny.js",
    "made/validator-tokens.js",
    "made/validator-stream.cpp",
    "made/brute-cuts.cpp",
  ],
  "signal-towers": [
    "solutions/03-sorted-line.cpp",
    "solutions/05-forgotten-declaration.cpp",
    "solutions/08-all-pairs.cpp",
    "solutions/12-fixed-arrays.cpp",
    "solutions/15-build-once.cpp",
    "solutions/22-just-zero.py",
    "solutions/27-no-code.md",
    "made/generator-mixed.js",
    "made/validator-lines.js",
    "made/validator-stream.cpp",
    "made/brute-floyd.cpp",
  ],
} as const;

/** Answers that the pools hold in all. */
export const smallAnswers = Object.values(small).flat().length;

export type SmallContest = { contest: string; pools: string };

export async function writeSmallContest(dir: string): Promise<SmallContest> {
  const pools = path.join(dir, "pools");
  for (const [name, files] of Object.entries(small)) await writePool(name, files, pools);
  const contest = path.join(dir, "contest.yaml");
  await writeFile(
    contest,
    stringify({
      name: "small",
      title: "A small contest",
      durationMinutes: 300,
      rule: "ioi",
      problems: Object.keys(small),
    }),
  );
  return { contest, pools };
}

async function writePool(name: string, files: readonly string[], pools: string): Promise<void> {
  const from = path.join(bundledDir, name, "pool");
  const to = path.join(pools, name);
  for (const file of files) {
    await mkdir(path.dirname(path.join(to, file)), { recursive: true });
    await cp(path.join(from, file), path.join(to, file));
  }
  const entries = z
    .array(z.looseObject({ file: z.string() }))
    .parse(parse(await readFile(path.join(from, "pool.yaml"), "utf8")));
  const kept = entries.filter(({ file }) => files.includes(file));
  await writeFile(path.join(to, "pool.yaml"), stringify(kept));
}
