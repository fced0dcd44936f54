import { z } from "zod";
import { quote } from "../../package/fault.ts";
import { expandGlob, matchesPathOrParent } from "../../package/glob.ts";
import { defaultRules, type Requirement } from "../../package/verdict-rules.ts";
import { checkYaml, type YamlFile } from "../../package/yaml-file.ts";
import type { ScoreRange } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { readLooseYamlFile } from "../shared/loose-yaml.ts";
import { entrySchema, ownKeys, partSchema } from "./submissions-yaml.ts";

/** What `submissions.yaml` asks for, over all tests or those of one pattern. */
export type Demand = {
  permitted: Requirement[] | null;
  required: Requirement[] | null;
  score: ScoreRange | null;
  useForTimeLimit: boolean | "lower" | "upper" | null;
};

/** What is asked on some tests. */
export type Part = {
  /** Of paths below `data/`. */
  patterns: string[];
  /** Names of tests that the patterns name themselves or by a folder. */
  tests: string[];
  demand: Demand;
};

/** The solutions that patterns name, and what is asked of them. */
export type Entry = { solutions: string[]; all: Demand; parts: Part[] };

/** A test with its path below `data/`. */
export type NamedTest = { name: string; path: string };

const file = "submissions/submissions.yaml";
const MOST_PATTERNS = 1000;
const nothing: Demand = { permitted: null, required: null, score: null, useForTimeLimit: null };

/** The format's own entries, and those of `submissions.yaml`, which come in their place by name. */
export async function readEntries(given: Reading, tests: readonly NamedTest[]): Promise<Entry[]> {
  const entries = new Map<string, Entry>();
  for (const [folder, { permitted = null, required = null }] of Object.entries(defaultRules))
    entries.set(folder, {
      solutions: [folder],
      all: { ...nothing, permitted, required },
      parts: [],
    });
  if (!given.tree.files.has(file)) return [...entries.values()];
  const yaml = await readLooseYamlFile(given, file);
  const data = yaml && checkYaml(yaml, z.record(z.string(), z.unknown()), given.faults);
  if (yaml === null || data === null || hasTooMany(given, data)) return [];
  for (const key of Object.keys(data)) {
    const solutions = globOf(given, yaml, [key]);
    const entry = checkYaml(yaml, entrySchema.nullish(), given.faults, [key]);
    const all = demandOf(entry ?? {}, entries.get(key)?.all);
    const parts = Object.keys(entry ?? {})
      .filter((each) => !ownKeys.has(each))
      .map((each) => partOf(given, yaml, [key, each], tests));
    entries.set(key, { solutions, all, parts });
  }
  return [...entries.values()];
}

function hasTooMany({ faults }: Reading, data: Record<string, unknown>): boolean {
  const inner = Object.values(data).filter((each) => typeof each === "object" && each !== null);
  const count = inner.reduce<number>((sum, each) => sum + Object.keys(each).length, 0);
  if (Math.max(count, Object.keys(data).length) <= MOST_PATTERNS) return false;
  faults.add(file, `more than ${MOST_PATTERNS} patterns`, "Write globs that name more at once.");
  return true;
}

function partOf(given: Reading, yaml: YamlFile, at: string[], tests: readonly NamedTest[]): Part {
  const patterns = globOf(given, yaml, at);
  const demand = demandOf(checkYaml(yaml, partSchema.nullish(), given.faults, at) ?? {});
  const named = tests.filter(({ path }) => isNamed(patterns, path)).map(({ name }) => name);
  if (patterns.length > 0 && named.length === 0)
    given.remarks.add(
      file,
      `${quote(at[1] ?? "")} names no test that counts`,
      "Correct or remove it.",
      yaml.lineOf(at),
    );
  return { patterns, tests: named, demand };
}

function demandOf(own: z.output<typeof partSchema>, usual: Demand = nothing): Demand {
  return {
    permitted: own.permitted ?? usual.permitted,
    required: own.required ?? usual.required,
    score: own.score ?? null,
    useForTimeLimit: own.use_for_time_limit ?? null,
  };
}

function globOf({ faults }: Reading, yaml: YamlFile, at: string[]): string[] {
  const glob = at.at(-1) ?? "";
  const patterns = expandGlob(glob);
  if (patterns !== null) return patterns;
  const hint = "Use * within a name and braces; ** and [] are not part of the format.";
  faults.add(file, `${quote(glob)} is not a glob of the format`, hint, yaml.lineOf(at));
  return [];
}

/** Whether a pattern names the path itself or a folder above it. */
export function isNamed(patterns: readonly string[], path: string): boolean {
  return matchesPathOrParent(patterns, path);
}
