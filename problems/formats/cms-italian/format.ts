import { checkYaml } from "../../package/yaml-file.ts";
import type { Problem } from "../../problem.ts";
import { languagesOf } from "../cms-export/task.ts";
import type { Format, Reading, Surface } from "../format.ts";
import { assemble } from "../shared/assemble.ts";
import { readLooseYamlFile } from "../shared/loose-yaml.ts";
import { readGen } from "./gen.ts";
import { countTests, groupsOf } from "./groups.ts";
import { readLimits } from "./limits.ts";
import { readReferences } from "./references.ts";
import { readSamples } from "./samples.ts";
import { readScoreType } from "./score-type.ts";
import { readStatement } from "./statement.ts";
import { readChecker, readTask } from "./task.ts";
import { reviewKeys, taskYaml } from "./task-yaml.ts";
import { readTests } from "./tests.ts";

/** A task of the Italian olympiads, as CMS's loader `italy_yaml` reads it. */
export const cmsItalian: Format = {
  id: "cms-italian",
  title: "CMS's Italian format",
  recognise,
  unread: new Set(),
  anyNames: true,
  read,
};

const folders = ["gen", "input", "output", "att", "sol", "check", "cor", "statement", "testo"];

async function recognise(surface: Surface): Promise<string | null> {
  if (!surface.files.has("task.yaml")) return null;
  const folder = folders.find((each) => surface.folders.has(each));
  return folder === undefined ? null : `task.yaml and ${folder}/`;
}

async function read(given: Reading): Promise<Problem | null> {
  const { faults } = given;
  // A file that couldn't be listed would be missed wherever it is named.
  if (faults.any) return null;
  const yaml = await readLooseYamlFile(given, "task.yaml");
  const data = yaml && checkYaml(yaml, taskYaml, faults);
  if (yaml === null || data === null) return null;
  reviewKeys(given, yaml, data);
  const code = data.name ?? data.nome_breve ?? given.name;
  const scoreType = readScoreType(given, yaml, data);
  const gen = await readGen(given);
  if (faults.any) return null;
  const count = countTests(given, yaml, data, gen, scoreType !== null);
  const all = count === null ? [] : readTests(given, count);
  const groups = count === null ? [] : groupsOf(given, yaml, data, { gen, scoreType, count });
  const limits = readLimits(given, yaml, data);
  const task = await readTask(given, yaml, data, code);
  const checker = task && (await readChecker(given, task));
  if (task === null || checker === null || faults.any) return null;
  const languages = languagesOf(task);
  const used = new Set(groups.flatMap((group) => group.tests));
  const maxScore = groups.reduce((sum, group) => sum + group.maxScore, 0);
  return assemble(given, "cms-italian", {
    title: data.title ?? data.nome ?? data.nome_compito ?? code,
    ...(await readStatement(given, code, data.primary_language ?? "it")),
    task,
    languages,
    limits,
    checker,
    groups,
    tests: all.filter(({ name }) => used.has(name)),
    samples: await readSamples(given),
    inputValidators: [],
    references: await readReferences(given, task, languages, maxScore),
  });
}
