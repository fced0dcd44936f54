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

/** Subtasks by `index`, each worth its score times the worst of its tests, as in TPS's exports. */
export function groupsOf(
  given: Reading,
  json: YamlFile,
  { subtasks }: SubtasksJson,
  mapping: Mapping,
  tests: Tests,
): TestGroup[] {
  checkMapping(given, new Set(Object.keys(subtasks)), mapping, tests);
  const sorted = Object.entries(subtasks).toSorted(([, a], [, b]) => a.index - b.index);
  checkIndices(given, json, sorted);
  const groups = sorted.map(([name, { score }]): TestGroup => {
    const names = new Set((mapping.get(name) ?? []).map(({ test }) => test));
    const at = ["subtasks", name];
    if (names.size === 0)
      refuse(given, json, at, "a subtask without tests", "Add tests in gen/data; run `tps gen`.");
    if (!isPlainName(name))
      refuse(given, json, at, "control characters in a subtask's name", "Rename it.");
    const rest = { scoring: "min" as const, requires: [], constraint: "" };
    return { name, maxScore: score, tests: [...names], ...rest };
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

function checkMapping(
  { faults, remarks }: Reading,
  subtasks: ReadonlySet<string>,
  mapping: Mapping,
  tests: Tests,
): void {
  const used = new Set<string>();
  for (const [subtask, mapped] of mapping)
    for (const { test, line } of mapped) {
      used.add(test);
      if (!subtasks.has(subtask))
        faults.add("tests/mapping", `no subtask ${quote(subtask)}`, "Run `tps gen`.", line);
      if (!tests.has(test))
        faults.add("tests/mapping", `no test ${quote(test)} in tests/`, "Run `tps gen`.", line);
    }
  for (const [name, { input }] of tests)
    if (!used.has(name))
      remarks.add(input.path, "a test in no subtask", "It has no say on the score.");
}
