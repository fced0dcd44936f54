import { quote } from "../../package/fault.ts";
import type { PackageFile } from "../../package/tree.ts";
import { checkYaml } from "../../package/yaml-file.ts";
import type { Case, Entry } from "./cases.ts";
import { hasArchive, type Init, refuse, refuseArchive } from "./find-file.ts";
import { type PatternsYaml, patternsYaml } from "./init-yaml.ts";
import { type Budget, matchName, readPattern } from "./pattern.ts";
import { comparePositions, type Position, positionOf, usualPosition } from "./position.ts";
import { isSolution } from "./references.ts";
import { reviewKeys } from "./review-keys.ts";

type Key = string | number;
type Pair = { in?: PackageFile; out?: PackageFile };
type Reader = (name: string) => Position | null;

const MATCH_STEPS = 20_000_000;

/** `test_cases` as patterns for the names of an archive's files; here, of the folder's. */
export function casesByPattern(init: Init): Entry[] | null {
  const { given, yaml, data } = init;
  const patterns =
    data.test_cases === undefined || data.test_cases === null
      ? {}
      : checkYaml(yaml, patternsYaml, given.faults, ["test_cases"]);
  if (patterns === null) return null;
  const known = { known: ["input_format", "output_format", "case_points"] };
  reviewKeys(given, yaml, ["test_cases"], patterns, known);
  const budget = { steps: MATCH_STEPS };
  const readers = {
    in: readerOf(init, patterns, "in", budget),
    out: readerOf(init, patterns, "out", budget),
  };
  if (readers.in === null || readers.out === null) return null;
  const found = pairsOf(init, { in: readers.in, out: readers.out });
  if (budget.steps < 0)
    refuse(init, ["test_cases"], "patterns that take too long to match", "List the cases.");
  return budget.steps < 0 ? null : entriesOf(init, found, patterns);
}

function readerOf(
  init: Init,
  patterns: PatternsYaml,
  word: "in" | "out",
  budget: Budget,
): Reader | null {
  const key = word === "in" ? "input_format" : "output_format";
  const text = patterns[key];
  if (text === undefined || text === null || text === "")
    return (name) => usualPosition(name, word);
  const pattern = readPattern(text);
  if (pattern === null) {
    const hint = "Use plain characters, classes and \\d with * + ?, and the group case; or list.";
    refuse(init, ["test_cases", key], "not supported yet: a pattern of this kind", hint);
    return null;
  }
  return (name) => {
    const groups = matchName(pattern, name, budget);
    return groups && positionOf({ batch: groups.get("batch"), case: groups.get("case") });
  };
}

type Found = { groups: Map<Key, Map<Key, Pair>>; batches: Set<Key> };

/** A case that is in no batch has its own number in place of the batch's. */
function pairsOf({ given, yaml }: Init, readers: Record<"in" | "out", Reader>): Found {
  const groups: Found["groups"] = new Map();
  const batches: Found["batches"] = new Set();
  const files = [...given.tree.files.values()].filter(
    ({ path }) => path !== yaml.file && !isSolution(path),
  );
  for (const side of ["in", "out"] as const)
    for (const file of files) {
      const position = readers[side](file.path);
      if (position === null) continue;
      if (position.batch !== null) batches.add(position.batch);
      const group = position.batch ?? position.case;
      const cases = groups.get(group) ?? new Map<Key, Pair>();
      const pair = cases.get(position.case) ?? {};
      const other = pair[side];
      if (other !== undefined) {
        const rule = `${quote(file.path)} and ${quote(other.path)} are the ${side} of one case`;
        given.faults.add(file.path, rule, "Rename one, or list the cases.");
      }
      groups.set(group, cases.set(position.case, { ...pair, [side]: file }));
    }
  return { groups, batches };
}

function entriesOf(init: Init, { groups, batches }: Found, patterns: PatternsYaml): Entry[] {
  const ids = [...groups.keys()].toSorted(comparePositions);
  if (ids.length === 0 && hasArchive(init)) refuseArchive(init);
  const { case_points: listed } = patterns;
  if (listed && listed.length < ids.length) {
    const rule = `case_points has ${listed.length} numbers, and there are ${ids.length} batches and cases`;
    refuse(init, ["test_cases", "case_points"], rule, "Give each its points.");
  }
  return ids.flatMap((id, index): Entry[] => {
    const points = listed?.[index] ?? init.data.points ?? 1;
    const cases = [...(groups.get(id) ?? [])]
      .toSorted(([a], [b]) => comparePositions(a, b))
      .flatMap(([, pair]) => caseOf(init, pair));
    if (batches.has(id)) return [{ kind: "batch", points, cases, dependencies: [] }];
    return cases.map((each) => ({ kind: "case", points, case: each }));
  });
}

function caseOf({ given }: Init, pair: Pair): Case | [] {
  if (pair.in !== undefined && pair.out !== undefined) return { input: pair.in, answer: pair.out };
  const file = pair.in ?? pair.out;
  const other = pair.in === undefined ? "input" : "output";
  if (file !== undefined)
    given.faults.add(file.path, `no ${other} file belongs to it`, "Add it, or list the cases.");
  return [];
}
