import { checkYaml } from "../../package/yaml-file.ts";
import type { Problem } from "../../problem.ts";
import type { Format, Reading, Surface } from "../format.ts";
import { assemble, type FoundTest } from "../shared/assemble.ts";
import { readChecker } from "./checker.ts";
import { readJsonFile, remarkOnKeys } from "./json-file.ts";
import { readLimits } from "./limits.ts";
import { knownKeys, problemJson } from "./problem-json.ts";
import { readReferences } from "./references.ts";
import { readSamples } from "./samples.ts";
import { readStatement } from "./statement.ts";
import { readSubtasks } from "./subtasks.ts";
import { languagesOf, readTask } from "./task.ts";
import { readTests } from "./tests.ts";

/** What `tps export CMS` writes, and CMS's loader `tps_task` reads. */
export const cmsExport: Format = {
  id: "cms-export",
  title: "TPS's export for CMS",
  recognise,
  unread: new Set(),
  anyNames: true,
  read,
};

/** A task of TPS itself has `subtasks.json` in place of the folder. */
async function recognise({ files, folders }: Surface): Promise<string | null> {
  if (!files.has("problem.json") || files.has("subtasks.json")) return null;
  return folders.has("subtasks") && folders.has("tests")
    ? "problem.json, subtasks/ and tests/"
    : null;
}

async function read(given: Reading): Promise<Problem | null> {
  const { faults } = given;
  // A file that couldn't be listed would be missed wherever it is named.
  if (faults.any) return null;
  const json = await readJsonFile(given, "problem.json");
  const data = json && checkYaml(json, problemJson, faults);
  if (json === null || data === null) return null;
  remarkOnKeys(given, json, Object.keys(data), knownKeys);
  const limits = readLimits(given, json, data);
  const task = await readTask(given, json, data);
  const checker = task && (await readChecker(given, task));
  const found = readTests(given);
  const groups = await readSubtasks(given, found);
  const statement = await readStatement(given);
  if (task === null || checker === null || groups === null || faults.any) return null;
  const tests = inGroups(found, new Set(groups.flatMap((group) => group.tests)));
  const names = tests.map(({ name }) => name);
  return assemble(given, "cms-export", {
    title: data.name,
    ...statement,
    task,
    languages: languagesOf(task),
    limits,
    checker,
    groups,
    tests,
    samples: await readSamples(given, task, groups[0], found),
    inputValidators: [],
    references: await readReferences(given, task, names),
  });
}

function inGroups(found: ReadonlyMap<string, FoundTest>, used: ReadonlySet<string>): FoundTest[] {
  return [...found.values()].filter(({ name }) => used.has(name));
}
