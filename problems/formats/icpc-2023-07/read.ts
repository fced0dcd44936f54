import { languageFamilies, type LanguageFamily } from "../../language.ts";
import type { OutputArgs } from "../../package/checker.ts";
import { checkYaml, type YamlFile } from "../../package/yaml-file.ts";
import type { Checker, Problem, Task } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { assembleIcpc } from "../icpc-shared/assemble.ts";
import { type DataFolder, readData } from "../icpc-shared/data-folder.ts";
import { checkGroupNames } from "../icpc-shared/group-names.ts";
import { readIncludes } from "../icpc-shared/includes.ts";
import { readJudging } from "../icpc-shared/judging.ts";
import { readSamples } from "../icpc-shared/samples.ts";
import { readStatement } from "../icpc-shared/statement.ts";
import { readInputValidators, type ValidatorWords } from "../icpc-shared/validators.ts";
import { readLooseYamlFile } from "../shared/loose-yaml.ts";
import { groupsOf } from "./groups.ts";
import { type ProblemYaml, problemYaml, remarkOnUnknown } from "./problem-yaml.ts";
import { readReferences } from "./references.ts";
import { type Config, readConfigs } from "./test-group-yaml.ts";
import { readTests, type Test } from "./tests.ts";
import { withTime } from "./timing.ts";

type Metadata = { yaml: YamlFile; problem: ProblemYaml };

export async function read(given: Reading): Promise<Problem | null> {
  const { faults, tree } = given;
  // A file that couldn't be listed would be missed wherever it is wanted.
  if (faults.any) return null;
  const yaml = await readLooseYamlFile(given, "problem.yaml");
  const problem = yaml && checkYaml(yaml, problemYaml, faults);
  if (tree.folders.has("static_validator"))
    faults.add("static_validator", "not supported yet: static validators", "Remove the folder.");
  const data = readData(given);
  const configs = await readConfigs(given, data);
  const tests = await readTests(given, data, configs);
  if (yaml === null || problem === null || faults.any) return null;
  remarkOnUnknown(given, yaml, problem);
  return readRest(given, { yaml, problem }, data, configs, tests);
}

async function readRest(
  given: Reading,
  { yaml, problem }: Metadata,
  data: DataFolder,
  configs: ReadonlyMap<string, Config>,
  all: readonly Test[],
): Promise<Problem | null> {
  const { faults } = given;
  const groups = groupsOf(given, data, configs, problem.type.includes("scoring"));
  checkGroupNames(given, groups);
  const counted = new Set(groups.flatMap((group) => group.tests));
  const tests = all.filter(({ name }) => counted.has(name));
  const secret = tests.find(({ path }) => path.startsWith("secret/"));
  const usual = secret?.outputArgs ?? { words: [], file: "." };
  const answers = problem.type.includes("submit-answer");
  const languages = answers ? [] : languagesOf(given, yaml, problem);
  const judging = await judgingOf(given, problem, usual, languages);
  const samples = await readSamples(
    given,
    data.folders.find(({ path }) => path === "sample")?.tests ?? [],
  );
  const wordsOf = inputWords(all, configs);
  const { references, timed } = await readReferences(given, answers, groups, tests);
  const names = typeof problem.name === "string" ? { en: problem.name } : (problem.name ?? {});
  if (judging === null || faults.any) return null;
  const build = await assembleIcpc(given, "icpc-2023-07", {
    ...(await readStatement(given, ["statement", "problem_statement"], names)),
    ...judging,
    languages,
    groups,
    tests,
    usual,
    samples,
    inputValidators: await readInputValidators(given, groups, samples.length > 0, wordsOf),
    references,
  });
  return build && withTime(given, problem.limits ?? {}, { answers, timed }, build);
}

/** Samples are validated with the arguments of their folder. */
function inputWords(
  tests: readonly Test[],
  configs: ReadonlyMap<string, Config>,
): (test: string | null) => ValidatorWords {
  const byName = new Map(tests.map((test) => [test.name, test.inputWords]));
  return (test) => (test === null ? configs.get("sample")?.inputWords : byName.get(test)) ?? [];
}

/** Those that `problem.yaml` lists and medalist judges. */
function languagesOf(
  { faults }: Reading,
  yaml: YamlFile,
  { languages }: ProblemYaml,
): LanguageFamily[] {
  if (languages == null || languages.includes("all")) return [...languageFamilies];
  const known = languageFamilies.filter((family) => languages.includes(family));
  if (known.length > 0) return known;
  const hint = `medalist has ${languageFamilies.join(", ")}.`;
  faults.add(
    yaml.file,
    "not supported yet: any of these languages",
    hint,
    yaml.lineOf(["languages"]),
  );
  return [];
}

async function judgingOf(
  given: Reading,
  { type, limits }: ProblemYaml,
  usual: OutputArgs,
  languages: readonly LanguageFamily[],
): Promise<{ task: Task; checker: Checker } | null> {
  const folders = ["output_validator", "output_validators"];
  const hasOwn = folders.some((folder) => given.tree.folders.has(folder));
  const interactive = type.includes("interactive");
  const maxPasses = type.includes("multi-pass") ? (limits?.validation_passes ?? 2) : null;
  const custom = hasOwn || interactive || maxPasses !== null;
  if (!type.includes("submit-answer")) {
    const graders = await readIncludes(given, languages);
    return readJudging(given, { custom, interactive, maxPasses, folders }, usual, graders);
  }
  const judged = await readJudging(
    given,
    { custom, interactive: false, maxPasses: null, folders },
    usual,
    null,
  );
  return judged && { ...judged, task: { kind: "output-only" } };
}
