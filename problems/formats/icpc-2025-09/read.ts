import { readChecker, withOwnCheckers } from "../../package/checker.ts";
import { constantsOf } from "../../package/constants.ts";
import { packageDigest } from "../../package/digest.ts";
import { readGroups } from "../../package/groups.ts";
import { readInputValidators } from "../../package/input-validators.ts";
import { readLanguages } from "../../package/languages.ts";
import { checkLayout } from "../../package/layout.ts";
import { type MedalistYaml, medalistYaml } from "../../package/medalist-yaml.ts";
import { type ReadYaml, readYaml } from "../../package/package.ts";
import { limitsOf, type ProblemYaml, problemYaml } from "../../package/problem-yaml.ts";
import { readStatement } from "../../package/statement.ts";
import { readSubmissions, type Submission } from "../../package/submissions.ts";
import { readTask } from "../../package/task.ts";
import { readTestData, type TestData } from "../../package/test-data.ts";
import { missing } from "../../package/tree.ts";
import type { Problem } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { digestTests } from "./digest-tests.ts";
import { withTimeLimit } from "./with-time-limit.ts";

type Yaml = { problem: ReadYaml<ProblemYaml>; medalist: ReadYaml<MedalistYaml> };
/** All of a problem but for what its limits decide. */
type Parts = Omit<Problem, "digest" | "settings" | "limits">;

export async function read(reading: Reading): Promise<Problem | null> {
  const { tree, faults } = reading;
  checkLayout(reading);
  if (!tree.files.has("problem.yaml")) missing(faults, "problem.yaml", "the problem's metadata");
  const problem = await readYaml(reading, "problem.yaml", problemYaml);
  const medalist = await readYaml(reading, "medalist.yaml", medalistYaml);
  const constants = constantsOf(problem.data?.constants, problem.yaml);
  const given = { ...reading, constants };
  const data = await readTestData(given, problem.data?.type.includes("scoring") ?? true);
  const parts = await readParts(given, { problem, medalist }, data);
  const digests = await digestTests(given, data, medalist.data?.raw_tests ?? false);
  remarkOnEmbargo(reading, problem);
  if (faults.any || problem.data === null || parts === null) return null;
  const yaml = { problem: problem.data, medalist: medalist.data };
  return withTimeLimit(given, yaml, parts.submissions, (cpuMs, settings, measured) => {
    const limits = limitsOf(yaml.problem, yaml.medalist, settings, cpuMs);
    if (measured !== undefined) limits.wallMs = 2 * cpuMs + 2000;
    const whole = { ...parts.parts, ...measured, limits };
    return { ...whole, digest: packageDigest(whole, digests), settings };
  });
}

/** Null, and faults, where the package lacks what such a problem needs. */
async function readParts(
  given: Reading,
  { problem, medalist }: Yaml,
  data: TestData,
): Promise<{ parts: Parts; submissions: Submission[] } | null> {
  const { faults, tree } = given;
  const statement = await readStatement(given, {
    problem,
    shown: data.shown,
    language: given.settings.language,
  });
  const task = await readTask(given, { problem, medalist, args: data.usual.words });
  const languages = task === null ? [] : readLanguages(given, problem, task);
  const checker = await readChecker(given, medalist, task, data.usual);
  const { groups, tests: found } = readGroups(given, data, medalist);
  const tests = withOwnCheckers(given, found, data.usual, checker, data.argsOfTest);
  const incomplete = medalist.data?.incomplete ?? false;
  const convention = medalist.data?.input_validators ?? "icpc";
  const inputValidators = await readInputValidators(given, data, { convention, incomplete });
  const ordered = new Set(groups.flatMap((group) => group.tests));
  const submissions = await readSubmissions(given, {
    groups: faults.any ? null : groups,
    tests: [...ordered].map((name) => ({ name, path: data.paths.get(name) ?? name })),
    standard: checker?.kind === "standard",
    answers: task?.kind === "output-only",
    incomplete,
  });
  if (task === null || checker === null) return null;
  return {
    submissions,
    parts: {
      name: given.name,
      ...statement,
      dir: tree.root,
      format: "icpc-2025-09",
      task,
      languages,
      checker,
      groups,
      tests,
      samples: data.samples,
      inputValidators,
      references: submissions.map(({ reference }) => reference),
    },
  };
}

function remarkOnEmbargo({ remarks }: Reading, { data, yaml }: ReadYaml<ProblemYaml>): void {
  if (data?.embargo_until === undefined || yaml === null) return;
  const rule = `not to be published before ${data.embargo_until}`;
  remarks.add(yaml.file, rule, "medalist only tells it.", yaml.lineOf(["embargo_until"]));
}
