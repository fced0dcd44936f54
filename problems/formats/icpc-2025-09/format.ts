import { bounds } from "../../package/bounds.ts";
import { readChecker, usualArgs, withOwnCheckers } from "../../package/checker.ts";
import { packageDigest, type TestDigests } from "../../package/digest.ts";
import { readGroups } from "../../package/groups.ts";
import { readLanguages } from "../../package/languages.ts";
import { checkLayout } from "../../package/layout.ts";
import { medalistYaml } from "../../package/medalist-yaml.ts";
import { type Package, readYaml } from "../../package/package.ts";
import { limitsOf, problemYaml } from "../../package/problem-yaml.ts";
import { readInputValidators } from "../../package/programs.ts";
import { readStatement } from "../../package/statement.ts";
import { readSubmissions } from "../../package/submissions.ts";
import { readTask } from "../../package/task.ts";
import { readTestData, type TestData } from "../../package/test-data.ts";
import { digestTest } from "../../package/text.ts";
import { missing } from "../../package/tree.ts";
import type { Problem } from "../../problem.ts";
import type { Format, Reading, Surface } from "../format.ts";

/** The native format: ICPC 2025-09, with `medalist.yaml` for what IOI tasks need (docs/package-format.md). */
export const icpc202509: Format = {
  id: "icpc-2025-09",
  title: "ICPC problem package, 2025-09",
  recognise,
  // A pool may hold tens of thousands of programs.
  unread: new Set([
    "generators",
    "solution",
    "pool",
    "input_visualizer",
    "output_visualizer",
    "data/invalid_input",
    "data/invalid_output",
    "data/valid_output",
  ]),
  read,
};

async function recognise({ files, text }: Surface): Promise<string | null> {
  if (files.has("medalist.yaml")) return "medalist.yaml";
  if (!files.has("problem.yaml")) return null;
  const isNamed = /^problem_format_version:\s*["']?2025-09/m.test(await text("problem.yaml"));
  return isNamed ? "problem_format_version: 2025-09" : null;
}

async function read(given: Reading): Promise<Problem | null> {
  const { tree, faults } = given;
  checkLayout(given);
  if (!tree.files.has("problem.yaml")) missing(faults, "problem.yaml", "the problem's metadata");
  const problem = await readYaml(given, "problem.yaml", problemYaml);
  const medalist = await readYaml(given, "medalist.yaml", medalistYaml);
  const { title, statement, statementFiles } = await readStatement(
    given,
    problem.data,
    problem.yaml,
  );
  const data = await readTestData(given, problem.data?.type.includes("scoring") ?? true);
  const args = usualArgs(given, data.outputArgs);
  const task = await readTask(given, { problem, medalist, args: args.words });
  const languages = task === null ? [] : readLanguages(given, problem, task);
  const checker = await readChecker(given, medalist, task, args);
  const { groups, tests: found } = readGroups(given, data, medalist);
  const tests = withOwnCheckers(given, found, args, checker, data.argsOfTest);
  const inputValidators = await readInputValidators(
    given,
    data.inputArgs,
    medalist.data?.input_validators ?? "icpc",
    medalist.data?.incomplete ?? false,
  );
  const references = await readSubmissions(given, {
    groups: faults.any ? null : groups,
    standard: checker?.kind === "standard",
    answers: task?.kind === "output-only",
    incomplete: medalist.data?.incomplete ?? false,
  });
  const digests = await digestTests(given, data, medalist.data?.raw_tests ?? false);
  if (faults.any || problem.data === null || task === null || checker === null) return null;
  const limits = limitsOf(problem.data, medalist.data);
  const judged = { task, languages, limits, checker, groups, tests };
  return {
    name: given.name,
    title,
    digest: packageDigest(judged, digests),
    dir: tree.root,
    format: "icpc-2025-09",
    settings: given.settings,
    statement,
    statementFiles,
    ...judged,
    samples: data.samples,
    inputValidators,
    references,
  };
}

async function digestTests(
  { faults }: Package,
  data: TestData,
  raw: boolean,
): Promise<TestDigests> {
  const digests = new Map<
    string,
    { input: string; answer: string; files: Record<string, string> }
  >();
  for (const [name, { input, answer, more }] of data.files) {
    const files: Record<string, string> = {};
    for (const file of more)
      files[file.name] = await digestTest(file, bounds.testBytes, faults, true);
    digests.set(name, {
      input: await digestTest(input, bounds.testBytes, faults, raw),
      answer: await digestTest(answer, bounds.testBytes, faults, raw),
      files,
    });
  }
  return digests;
}
