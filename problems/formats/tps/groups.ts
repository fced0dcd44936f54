import { quote } from "../../package/fault.ts";
import type { YamlFile } from "../../package/yaml-file.ts";
import type { TestGroup } from "../../problem.ts";
import { refuse } from "../cms-export/json-file.ts";
import { isPlainName } from "../cms-export/tests.ts";
import type { Reading } from "../format.ts";
import type { FoundTest } from "../shared/assemble.ts";
import type { Mapped } from "./mapping.ts";
import type { SubtasksJson } from "./subtasks-json.ts";

type Mapping = ReadonlyMap<string, readonly Mapped[]>;
type Tests = ReadonlyMap<string, FoundTest>;

/**
 * Subtasks by `index`, each worth its score times the worst of its tests, as in TPS's exports.
 *
 * @param source file that the mapping is from
 */
export function groupsOf(
  given: Reading,
  json: YamlFile,
  { subtasks }: SubtasksJson,
  { source, mapping }: { source: string; mapping: Mapping },
  tests: Tests,
): TestGroup[] {
  const names = new Set(Object.keys(subtasks));
  const isMapped = checkMapping(given, names, { source, mapping }, tests);
  const sorted = Object.entries(subtasks).toSorted(([, a], [, b]) => a.index - b.index);
  checkIndices(given, json, sorted);
  const groups = sorted.map(([name, { score }]): TestGroup => {
    const own = new Set((mapping.get(name) ?? []).map(({ test }) => test));
    const at = ["subtasks", name];
    if (own.size === 0 && isMapped)
      refuse(given, json, at, "a subtask without tests", "Add tests in gen/data; run `tps gen`.");
    if (!isPlainName(name))
      refuse(given, json, at, "control characters in a subtask's name", "Rename it.");
    const rest = { scoring: "min" as const, requires: [], constraint: "" };
    return { name, maxScore: score, tests: [...own], ...rest };
  });
  if (groups.every(({ maxScore }) => maxScore === 0))
    refuse(given, json, ["subtasks"], "no subtask is worth any points", "Give points to some.");
  return groups;
}

function checkIndices(
  given: Reading,
  json: YamlFile,
  sorted: readonly (readonly [string, { index: number }])[],
): void {
  for (const [place, [name, { index }]] of sorted.entries())
    if (sorted[place - 1]?.[1].index === index)
      refuse(given, json, ["subtasks", name, "index"], "an index twice", "Count them up.");
}

/**
 * Whether the mapping's subtasks and tests are there; of each that isn't, its first line is a
 * fault. A subtask that was renamed has no tests either, of which this is the reason.
 */
function checkMapping(
  { faults, remarks }: Reading,
  subtasks: ReadonlySet<string>,
  { source, mapping }: { source: string; mapping: Mapping },
  tests: Tests,
): boolean {
  const used = new Set<string>();
  const missed = new Map<string, number>();
  const miss = (rule: string, line: number) =>
    missed.set(rule, Math.min(line, missed.get(rule) ?? line));
  for (const [subtask, mapped] of mapping)
    for (const { test, line } of mapped) {
      used.add(test);
      if (!subtasks.has(subtask)) miss(`no subtask ${quote(subtask)}`, line);
      else if (tests.size === 0) miss("no tests in tests/", line);
      else if (!tests.has(test)) miss(`no test ${quote(test)} in tests/`, line);
    }
  for (const [rule, line] of [...missed].toSorted(([, a], [, b]) => a - b))
    faults.add(source, rule, "Correct the name, or run `tps gen`.", line);
  for (const [name, { input }] of tests)
    if (!used.has(name))
      remarks.add(input.path, "a test in no subtask", "It has no say on the score.");
  return missed.size === 0;
}
