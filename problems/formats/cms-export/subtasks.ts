import { z } from "zod";
import { quote } from "../../package/fault.ts";
import { filesIn, foldersIn } from "../../package/tree.ts";
import { checkYaml, type YamlFile } from "../../package/yaml-file.ts";
import type { TestGroup } from "../../problem.ts";
import type { Reading } from "../format.ts";
import type { FoundTest } from "../shared/assemble.ts";
import { readJsonFile, refuse, remarkOnKeys } from "./json-file.ts";
import { isPlainName, shown } from "./tests.ts";

const score = z
  .number("points are a whole number | Write one from 0.")
  .int("points are a whole number | Write one from 0.")
  .min(0, "points below 0 | Write a number from 0.")
  .max(1e6, "too many points | Write a smaller number.");

const subtaskJson = z.looseObject({
  score,
  testcases: z
    .array(
      z.string("the name of a test | Write a name in quotes."),
      'a list of tests | Write such as ["1-01"].',
    )
    .min(1, "a subtask without tests | Add tests, or remove the file."),
});

const MOST_SUBTASKS = 200;

const knownKeys = new Set(["score", "testcases", "index", "name"]);

type Tests = ReadonlyMap<string, FoundTest>;

/**
 * Subtasks in the order of their files' names, which is CMS's, each worth its score times the
 * worst of its tests (GroupMin). Without any, all tests share 100 points alike (Sum).
 *
 * @returns null when there are faults
 */
export async function readSubtasks(given: Reading, tests: Tests): Promise<TestGroup[] | null> {
  const files = filesIn(given.tree, "subtasks");
  for (const name of foldersIn(given.tree, "subtasks"))
    given.faults.add(shown(`subtasks/${name}`), "a folder among subtasks", "Remove it.");
  if (files.length > MOST_SUBTASKS) {
    given.faults.add("subtasks", `more than ${MOST_SUBTASKS} subtasks`, "Take some out.");
    return null;
  }
  if (files.length === 0) return [shareAlike(tests)];
  if (tests.size === 0) {
    if (!given.faults.any) given.faults.add("tests", "no tests", "Add such as tests/1-01.in.");
    return null;
  }
  const groups: TestGroup[] = [];
  const missed = new Set<string>();
  for (const file of files) {
    if (file.name.endsWith(".json")) {
      const group = await readSubtask(given, file.path, tests, missed);
      if (group !== null) groups.push(group);
    } else given.remarks.add(file.path, "not a subtask's JSON", "It is left out.");
  }
  if (given.faults.any) return null;
  if (groups.every(({ maxScore }) => maxScore === 0))
    given.faults.add("subtasks", "no subtask is worth any points", "Give points to some.");
  remarkOnUnused(given, groups, tests);
  return withShortNames(groups);
}

function shareAlike(tests: Tests): TestGroup {
  const rest = { requires: [], constraint: "" };
  return { name: "tests", maxScore: 100, scoring: "sum", tests: [...tests.keys()], ...rest };
}

/** @param missed tests that were complained about, once for all subtasks */
async function readSubtask(
  given: Reading,
  at: string,
  tests: Tests,
  missed: Set<string>,
): Promise<TestGroup | null> {
  const name = at.slice("subtasks/".length, -".json".length);
  if (!isPlainName(name))
    given.faults.add(quote(at), "a subtask with control characters in its name", "Rename it.");
  const json = await readJsonFile(given, at);
  const data = json && checkYaml(json, subtaskJson, given.faults);
  if (json === null || data === null) return null;
  remarkOnKeys(given, json, Object.keys(data), knownKeys);
  for (const [index, test] of data.testcases.entries())
    if (!tests.has(test) && !missed.has(test)) {
      missed.add(test);
      noTest(given, json, index, test);
    }
  remarkOnPrefix(given, json, new Set(data.testcases), tests);
  const rest = { scoring: "min", requires: [], constraint: "" } as const;
  return { name, maxScore: data.score, tests: [...new Set(data.testcases)], ...rest, requires: [] };
}

function noTest(given: Reading, json: YamlFile, index: number, test: string): void {
  const rule = `no test ${quote(test)} in tests/`;
  refuse(given, json, ["testcases", index], rule, "Add its files, or correct the name.");
}

/** CMS takes the names for regular expressions that match a name's beginning. */
function remarkOnPrefix(
  { remarks }: Reading,
  json: YamlFile,
  listed: ReadonlySet<string>,
  tests: Tests,
): void {
  const begins = (name: string) =>
    Array.from(name, (_, length) => name.slice(0, length)).some((start) => listed.has(start));
  const also = [...tests.keys()].find((name) => !listed.has(name) && begins(name));
  if (also === undefined) return;
  const rule = `CMS would count the test ${quote(also)} as well: its name begins with a listed one`;
  const hint = "Give tests names of one length; here only listed ones count.";
  remarks.add(json.file, rule, hint, json.lineOf(["testcases"]));
}

function remarkOnUnused(given: Reading, groups: readonly TestGroup[], tests: Tests): void {
  const used = new Set(groups.flatMap((group) => group.tests));
  for (const [name, { input }] of tests)
    if (!used.has(name))
      given.remarks.add(input.path, "a test in no subtask", "It has no say on the score.");
}

/** `01-full` is `full`, unless two would have one name. */
function withShortNames(groups: readonly TestGroup[]): TestGroup[] {
  const short = groups.map(({ name }) => /^\d{1,9}-(.+)$/.exec(name)?.[1] ?? name);
  if (new Set(short).size < groups.length) return [...groups];
  return groups.map((group, index) => ({ ...group, name: short[index] ?? group.name }));
}
