import { languageFamilies } from "../../language.ts";
import { checkYaml } from "../../package/yaml-file.ts";
import type { Problem, Task } from "../../problem.ts";
import { readJsonFile, remarkOnKeys } from "../cms-export/json-file.ts";
import { inMs } from "../cms-export/limits.ts";
import { readSamples } from "../cms-export/samples.ts";
import { readStatement } from "../cms-export/statement.ts";
import { languagesOf } from "../cms-export/task.ts";
import { readTests } from "../cms-export/tests.ts";
import type { Format, Reading, Surface } from "../format.ts";
import { assemble, type FoundTest } from "../shared/assemble.ts";
import { usualLimits } from "../shared/limits.ts";
import { groupsOf } from "./groups.ts";
import { type GenData, genData as genDataPath, readGenData } from "./making/gen-data.ts";
import { makeTests } from "./making/make-tests.ts";
import { mappingPath, readMapping } from "./mapping.ts";
import { knownKeys, problemJson, type ProblemJson } from "./problem-json.ts";
import { modelSolution, readReferences } from "./references.ts";
import { remarkOnUnknown, subtasksJson } from "./subtasks-json.ts";
import { readTask, readTpsChecker } from "./task.ts";
import { readValidators } from "./validators.ts";

/** A task's folder of TPS; tests that `tps gen` did not make yet are made. */
export const tps: Format = {
  id: "tps",
  title: "TPS task",
  recognise,
  unread: new Set(["sandbox", "logs", "scripts"]),
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
  // A file that couldn't be listed would be missed wherever it is named.
  if (faults.any) return null;
  const json = await readJsonFile(given, "problem.json");
  const data = json && checkYaml(json, problemJson, faults);
  const subtasks = await readJsonFile(given, "subtasks.json");
  const scores = subtasks && checkYaml(subtasks, subtasksJson, faults);
  const genData = given.tree.files.has(mappingPath)
    ? null
    : await readGenData(given, data?.type === "OutputOnly");
  const mapping = genData?.mapping ?? (faults.any ? null : await readMapping(given));
  if (json === null || data === null || subtasks === null || scores === null) return null;
  remarkOnKeys(given, json, Object.keys(data), knownKeys);
  remarkOnUnknown(given, subtasks, scores);
  const task = await readTask(given, json, data);
  const checker = task && (await readTpsChecker(given, task, data.has_checker ?? true));
  if (task === null || checker === null || mapping === null) return null;
  const found = await findTests(given, genData, task);
  const source = genData === null ? mappingPath : genDataPath;
  const groups = found && groupsOf(given, subtasks, scores, { source, mapping }, found);
  if (found === null || groups === null || faults.any) return null;
  const used = new Set(groups.flatMap((group) => group.tests));
  const samples = await readSamples(given, task, groups[0], found);
  return assemble(given, "tps", {
    title: data.title,
    ...(await readStatement(given)),
    task,
    languages: languageFamilies.filter((family) => languagesOf(task).includes(family)),
    limits: limitsOf(given, data),
    checker,
    groups,
    tests: [...found.values()].filter(({ name }) => used.has(name)),
    samples,
    inputValidators: await readValidators(given, scores, groups, samples.length > 0),
    references: await readReferences(given, task, groups),
  });
}

/** Those in `tests/`; where one is lacking that `gen/data` has, all are made. */
async function findTests(
  given: Reading,
  genData: GenData | null,
  task: Task,
): Promise<Map<string, FoundTest> | null> {
  const { files } = given.tree;
  const isThere = (genData?.tests ?? []).every(
    ({ name }) => files.has(`tests/${name}.in`) && files.has(`tests/${name}.out`),
  );
  if (genData === null || isThere) return readTests(given, ["mapping", "gen_summary"]);
  return makeTests(given, genData, task, await modelSolution(given));
}

function limitsOf({ settings }: Reading, { time_limit, memory_limit }: ProblemJson) {
  const cpuMs = settings.timeLimitMs ?? inMs(time_limit);
  return usualLimits(cpuMs, (settings.memoryLimitMiB ?? memory_limit) * 1024);
}
