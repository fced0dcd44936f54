import { quote } from "../../package/fault.ts";
import type { PackageFile } from "../../package/tree.ts";
import { checkYaml } from "../../package/yaml-file.ts";
import type { Case, Entry } from "./cases.ts";
import { lacksArchive, type Init, refuse, refuseArchive } from "./find-file.ts";
import { type PatternsYaml, patternsYaml } from "./init-yaml.ts";
import { type Budget, matchName, readPattern } from "./pattern.ts";
import { comparePositions, type Position, positionOf, usualPosition } from "./position.ts";
import { isSolution } from "./references.ts";
import { reviewKeys } from "./review-keys.ts";

type Key = string | number;
type Pair = { in?: PackageFile; out?: PackageFile };
type Reader = (name: string) => Position | null;

type Side = "in" | "out";
const keys = { in: "input_format", out: "output_format" } as const;

const MATCH_STEPS = 20_000_000;

/** `test_cases` as patterns for the names of the archive's and the folder's files. */
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
  if (budget.steps < 0) {
    refuse(init, ["test_cases"], "patterns that take too long to match", "List the cases.");
    return null;
  }
  return isFound(init, found, patterns) ? entriesOf(init, found, patterns) : null;
}

/** A pattern that finds nothing stands for all of the files that then have no other half. */
function isFound(init: Init, { sides }: Found, patterns: PatternsYaml): boolean {
  const idle = (["in", "out"] as const).filter((side) => !sides.has(side));
  const written = idle.filter((side) => (patterns[keys[side]] ?? "") !== "");
  for (const side of written) {
    const hint = "Correct it; it has to match from a path's beginning.";
    refuse(init, ["test_cases", keys[side]], "a pattern that no file matches", hint);
  }
  if (idle.length < 2 || written.length > 0) return written.length === 0;
  if (lacksArchive(init)) refuseArchive(init);
  else {
    const hint = "List the cases, or name files such as 1.in and 1.out.";
    refuse(init, ["test_cases"], "no file has the name of a case", hint);
  }
  return false;
}

function readerOf(init: Init, patterns: PatternsYaml, word: Side, budget: Budget): Reader | null {
  const key = keys[word];
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

type Found = { groups: Map<Key, Map<Key, Pair>>; batches: Set<Key>; sides: Set<Side> };

/** A case that is in no batch has its own number in place of the batch's. */
function pairsOf({ given, yaml }: Init, readers: Record<Side, Reader>): Found {
  const groups: Found["groups"] = new Map();
  const batches: Found["batches"] = new Set();
  const sides: Found["sides"] = new Set();
  const files = [...given.tree.files.values()].filter(
    ({ path }) => path !== yaml.file && !isSolution(path),
  );
  for (const side of ["in", "out"] as const)
    for (const file of files) {
      const position = readers[side](file.path);
      if (position === null) continue;
      sides.add(side);
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
  return { groups, batches, sides };
}

function entriesOf(init: Init, { groups, batches }: Found, patterns: PatternsYaml): Entry[] {
  const ids = [...groups.keys()].toSorted(comparePositions);
  const { case_points: listed } = patterns;
  if (listed && listed.length < ids.length) {
    const rule = `case_points has ${listed.length} numbers, and there are ${ids.length} batches and cases`;
    refuse(init, ["test_cases", "case_points"], rule, "Give each its points.");
  }
  if (listed && listed.length > ids.length) remarkOnRest(init, listed.length - ids.length);
  return ids.flatMap((id, index): Entry[] => {
    const points = listed?.[index] ?? init.data.points ?? 1;
    const cases = [...(groups.get(id) ?? [])]
      .toSorted(([a], [b]) => comparePositions(a, b))
      .flatMap(([, pair]) => caseOf(init, pair));
    if (batches.has(id)) return [{ kind: "batch", points, cases, dependencies: [] }];
    return cases.map((each) => ({ kind: "case", points, case: each }));
  });
}

function remarkOnRest({ given, yaml }: Init, count: number): void {
  const rule = `the last ${count} of case_points belong to no batch or case`;
  const at = ["test_cases", "case_points"];
  given.remarks.add(yaml.file, rule, "They are not used.", yaml.lineOf(at));
}

function caseOf({ given }: Init, pair: Pair): Case | [] {
  if (pair.in !== undefined && pair.out !== undefined) return { input: pair.in, answer: pair.out };
  const file = pair.in ?? pair.out;
  const other = pair.in === undefined ? "input" : "output";
  if (file !== undefined)
    given.faults.add(file.path, `no ${other} file belongs to it`, "Add it, or list the cases.");
  return [];
}
