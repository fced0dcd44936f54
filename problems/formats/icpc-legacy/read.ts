import { languageFamilies } from "../../language.ts";
import { checkYaml } from "../../package/yaml-file.ts";
import type { Problem } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { assembleIcpc } from "../icpc-shared/assemble.ts";
import { type DataFolder, readData, testsOf } from "../icpc-shared/data-folder.ts";
import { type DomjudgeFiles, readDomjudgeFiles } from "../icpc-shared/domjudge-files.ts";
import { checkGroupNames } from "../icpc-shared/group-names.ts";
import { readIncludes } from "../icpc-shared/includes.ts";
import { readJudging, type Validation } from "../icpc-shared/judging.ts";
import { readSamples } from "../icpc-shared/samples.ts";
import { readStatement } from "../icpc-shared/statement.ts";
import { readInputValidators } from "../icpc-shared/validators.ts";
import { readLooseYamlFile } from "../shared/loose-yaml.ts";
import { groupsOf } from "./groups.ts";
import { nodeOfData } from "./nodes.ts";
import { type ProblemYaml, problemYaml, remarkOnUnknown } from "./problem-yaml.ts";
import { readReferences } from "./references.ts";
import { testNames } from "./score-node.ts";
import { type Config, readConfigs } from "./testdata-yaml.ts";
import { foundTests } from "./tests.ts";
import { withTime } from "./timing.ts";

export async function read(given: Reading): Promise<Problem | null> {
  const { faults } = given;
  // A file that couldn't be listed would be missed wherever it is wanted.
  if (faults.any) return null;
  const yaml = await readProblemYaml(given);
  const domjudge = await readDomjudgeFiles(given);
  const data = readData(given);
  const configs = await readConfigs(given, data, yaml?.grading);
  if (yaml === null || faults.any) return null;
  if (given.tree.folders.has("graders"))
    given.remarks.add("graders", "graders that nothing uses", "The default grader counts.");
  return readRest(given, yaml, domjudge, data, configs);
}

async function readRest(
  given: Reading,
  yaml: ProblemYaml,
  domjudge: DomjudgeFiles,
  data: DataFolder,
  configs: ReadonlyMap<string, Config>,
): Promise<Problem | null> {
  const { faults } = given;
  const scoring = yaml.type.includes("scoring");
  const custom = yaml.validation.includes("score");
  if (custom && !scoring)
    faults.add("problem.yaml", "validation: custom score without type: scoring", "Add it.");
  const node = nodeOfData(given, data, configs);
  if (node === null || faults.any) return null;
  const groups = groupsOf(given, node, { scoring, custom });
  checkGroupNames(given, groups);
  const counted = new Set(testNames(node));
  const found = foundTests(data, configs, yaml);
  const tests = found.filter(({ name }) => counted.has(name));
  const usual = (tests.find(({ path }) => path.startsWith("secret/")) ?? tests[0])?.outputArgs;
  if (usual === undefined) return null;
  const graders = await readIncludes(given, languageFamilies);
  const judging = await readJudging(given, validationOf(yaml), usual, graders);
  if (judging === null) return null;
  // What an interactor reads is not to be shown.
  const isHidden = judging.task.kind === "interactive";
  const samples = isHidden ? [] : testsOf(data).filter(({ path }) => path.startsWith("sample/"));
  const placeOf = new Map(
    found.map(({ name, path }) => [name, path.slice(0, path.lastIndexOf("/"))]),
  );
  const wordsOf = (test: string | null) =>
    configs.get(test === null ? "sample" : (placeOf.get(test) ?? ""))?.inputWords ?? [];
  const folders = ["problem_statement", "statement", ""];
  const build = await assembleIcpc(given, "icpc-legacy", {
    ...(await readStatement(given, folders, namesOf(yaml, domjudge))),
    ...judging,
    languages: [...languageFamilies],
    groups,
    tests,
    usual,
    samples: await readSamples(given, samples),
    inputValidators: await readInputValidators(given, groups, samples.length > 0, wordsOf),
    references: await readReferences(given, {
      groups,
      tests: [...counted],
      secretGroups: secretGroupsOf(data),
      scoring,
    }),
  });
  return build && withTime(given, yaml.limits ?? {}, domjudge, build);
}

/** `problem.yaml`, which DOMjudge can do without. */
async function readProblemYaml(given: Reading): Promise<ProblemYaml | null> {
  const { tree, faults } = given;
  if (!tree.files.has("problem.yaml") && tree.files.has("domjudge-problem.ini"))
    return problemYaml.parse({});
  const yaml = await readLooseYamlFile(given, "problem.yaml");
  const data = yaml && checkYaml(yaml, problemYaml, faults);
  if (yaml !== null && data !== null) remarkOnUnknown(given, yaml, data);
  return data;
}

function validationOf({ type, validation, limits }: ProblemYaml): Validation {
  const words = new Set([...type, ...validation]);
  const interactive = words.has("interactive");
  return {
    custom: validation[0] === "custom" || interactive || words.has("multi-pass"),
    interactive,
    maxPasses: words.has("multi-pass") ? (limits?.validation_passes ?? 2) : null,
    folders: ["output_validators", "output_validator"],
  };
}

function namesOf({ name }: ProblemYaml, domjudge: DomjudgeFiles): Record<string, string> {
  if (name != null) return typeof name === "string" ? { en: name } : name;
  return domjudge.name === null ? {} : { en: domjudge.name };
}

function secretGroupsOf(data: DataFolder): string[][] {
  const secret = data.folders.find(({ path }) => path === "secret");
  return (secret?.folders ?? []).map((folder) => testsOf(folder).map(({ name }) => name));
}
