import { languageFamilies, type LanguageFamily } from "../../language.ts";
import { checkYaml } from "../../package/yaml-file.ts";
import type { Problem, Task } from "../../problem.ts";
import type { Format, Reading, Surface } from "../format.ts";
import { assemble } from "../shared/assemble.ts";
import { readLooseYamlFile } from "../shared/loose-yaml.ts";
import { type Entry, readCases } from "./cases.ts";
import { isBridged, readChecker } from "./checker.ts";
import { type Init, refuse, withArchive } from "./find-file.ts";
import { groupEntries } from "./groups.ts";
import { initYaml } from "./init-yaml.ts";
import { readLimits } from "./limits.ts";
import { checkLineEnds } from "./line-ends.ts";
import { readReferences } from "./references.ts";
import { reviewKeys, rootKeys } from "./review-keys.ts";
import { readStatement } from "./statement.ts";
import { readTask } from "./task.ts";

/** A problem's folder of the DMOJ judge: `init.yml`, and what it names. */
export const dmoj: Format = {
  id: "dmoj",
  title: "DMOJ problem data",
  recognise,
  unread: new Set(),
  anyNames: true,
  read,
};

async function recognise({ files }: Surface): Promise<string | null> {
  return ["init.yml", "init.yaml"].find((name) => files.has(name)) ?? null;
}

async function read(given: Reading): Promise<Problem | null> {
  const { tree, faults } = given;
  // A file that couldn't be listed would be missed wherever it is named.
  if (faults.any) return null;
  const isYaml = !tree.files.has("init.yml") && tree.files.has("init.yaml");
  const yaml = await readLooseYamlFile(given, isYaml ? "init.yaml" : "init.yml");
  const data = yaml && checkYaml(yaml, initYaml, faults);
  if (yaml === null || data === null) return null;
  const withFiles = await withArchive(given, data);
  if (faults.any) return null;
  const init: Init = { given: withFiles, yaml, data, archiveRefused: false };
  reviewKeys(given, yaml, [], data, rootKeys);
  const entries = readCases(init);
  const task = await readTask(init);
  const checker = task && (await readChecker(init, task));
  const limits = readLimits(init);
  const statement = await readStatement(given);
  const references = await readReferences(given);
  if (entries === null || task === null || checker === null || faults.any) return null;
  checkPoints(init, entries);
  const { groups, tests } = groupEntries(entries);
  await checkLineEnds(init, tests, checker.kind === "task" || isBridged(data.checker));
  return assemble(given, "dmoj", {
    ...statement,
    task,
    languages: languagesOf(task),
    limits,
    checker,
    groups,
    tests,
    samples: [],
    inputValidators: [],
    references,
  });
}

function checkPoints(init: Init, entries: readonly Entry[]): void {
  if (entries.length > 0 && entries.every(({ points }) => points === 0))
    refuse(init, ["test_cases"], "no case is worth any points", "Give points to some.");
}

function languagesOf(task: Task): LanguageFamily[] {
  const graders = task.kind === "batch" ? task.graders : null;
  if (graders === null) return [...languageFamilies];
  return languageFamilies.filter((family) => graders.hidden[family] !== undefined);
}
