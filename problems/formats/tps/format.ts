import { languageFamilies } from "../../language.ts";
import { checkYaml } from "../../package/yaml-file.ts";
import type { Problem } from "../../problem.ts";
import { readJsonFile, remarkOnKeys } from "../cms-export/json-file.ts";
import { inMs } from "../cms-export/limits.ts";
import { readSamples } from "../cms-export/samples.ts";
import { readStatement } from "../cms-export/statement.ts";
import { languagesOf } from "../cms-export/task.ts";
import { readTests } from "../cms-export/tests.ts";
import type { Format, Reading, Surface } from "../format.ts";
import { assemble } from "../shared/assemble.ts";
import { usualLimits } from "../shared/limits.ts";
import { groupsOf } from "./groups.ts";
import { readMapping } from "./mapping.ts";
import { knownKeys, problemJson, type ProblemJson } from "./problem-json.ts";
import { readReferences } from "./references.ts";
import { subtasksJson } from "./subtasks-json.ts";
import { readTask, readTpsChecker } from "./task.ts";
import { readValidators } from "./validators.ts";

/** A task's folder of TPS, with the tests that `tps gen` made. */
export const tps: Format = {
  id: "tps",
  title: "TPS task",
  recognise,
  unread: new Set(["gen", "sandbox", "logs", "scripts"]),
  anyNames: true,
  read,
};

async function recognise({ files }: Surface): Promise<string | null> {
  return files.has("problem.json") && files.has("subtasks.json")
    ? "problem.json and subtasks.json"
    : null;
}

async function read(given: Reading): Promise<Problem | null> {
  const { faults } = given;
  const json = await readJsonFile(given, "problem.json");
  const data = json && checkYaml(json, problemJson, faults);
  const subtasks = await readJsonFile(given, "subtasks.json");
  const scores = subtasks && checkYaml(subtasks, subtasksJson, faults);
  const mapping = await readMapping(given);
  if (json === null || data === null || subtasks === null || scores === null) return null;
  remarkOnKeys(given, json, Object.keys(data), knownKeys);
  const task = await readTask(given, json, data);
  const checker = task && (await readTpsChecker(given, task, data.has_checker ?? true));
  const found = mapping && readTests(given, ["mapping", "gen_summary"]);
  const groups = found && groupsOf(given, subtasks, scores, mapping, found);
  if (task === null || checker === null || groups === null || faults.any) return null;
  const used = new Set(groups.flatMap((group) => group.tests));
  const samples = await readSamples(given, task, groups[0], found ?? new Map());
  return assemble(given, "tps", {
    title: data.title,
    ...(await readStatement(given)),
    task,
    languages: languageFamilies.filter((family) => languagesOf(task).includes(family)),
    limits: limitsOf(given, data),
    checker,
    groups,
    tests: [...(found ?? new Map()).values()].filter(({ name }) => used.has(name)),
    samples,
    inputValidators: await readValidators(given, scores, groups, samples.length > 0),
    references: await readReferences(given, task, groups),
  });
}

function limitsOf({ settings }: Reading, { time_limit, memory_limit }: ProblemJson) {
  const cpuMs = settings.timeLimitMs ?? inMs(time_limit);
  return usualLimits(cpuMs, (settings.memoryLimitMiB ?? memory_limit) * 1024);
}
