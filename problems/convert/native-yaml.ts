import { compareNames } from "../package/tree.ts";
import type {
  Checker,
  Graders,
  GroupScoring,
  Problem,
  ScoreTree,
  Task,
  TestGroup,
} from "../problem.ts";
import type { NativeNames } from "./native-names.ts";

/** Whether the tests stand in `data/secret/` itself. */
export function isUngrouped({ groups }: Problem, names: NativeNames): boolean {
  const [first, second] = groups;
  return second === undefined && first !== undefined && names.groups.get(first.name) === "secret";
}

/** `problem.yaml`. */
export function problemYamlOf(
  problem: Problem,
  names: NativeNames,
  titles: Record<string, string>,
): object {
  const { task, limits, digest } = problem;
  return {
    problem_format_version: "2025-09",
    type: typesOf(task, names),
    name: titles,
    uuid: uuidOf(digest),
    license: "unknown",
    limits: {
      time_limit: limits.cpuMs / 1000,
      memory: wholeUnits(limits.memoryKiB, 1024),
      output: wholeUnits(limits.outputKiB, 1024),
      code: Math.min(1024, limits.sourceKiB),
      compilation_time: wholeUnits(limits.compileCpuMs, 1000),
      compilation_memory: wholeUnits(limits.compileMemoryKiB, 1024),
      validation_time: wholeUnits(limits.checkerCpuMs, 1000),
      validation_memory: wholeUnits(limits.checkerMemoryKiB, 1024),
      validation_output: wholeUnits(limits.checkerOutputKiB, 1024),
      ...("maxPasses" in task && task.maxPasses > 1 ? { validation_passes: task.maxPasses } : {}),
    },
    ...(task.kind === "output-only" ? {} : { languages: problem.languages }),
  };
}

function wholeUnits(amount: number, perUnit: number): number {
  return Math.max(1, Math.round(amount / perUnit));
}

/** As a UUID; the same for the same problem. */
function uuidOf(digest: string): string {
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => digest.slice(ends[index - 1] ?? 0, end))
    .join("-");
}

function typesOf(task: Task, { passFail }: NativeNames): string[] {
  return [
    passFail ? "pass-fail" : "scoring",
    ...(task.kind === "interactive" ? ["interactive"] : []),
    ...("maxPasses" in task && (task.kind === "multi-pass" || task.maxPasses > 1)
      ? ["multi-pass"]
      : []),
    ...(task.kind === "output-only" ? ["submit-answer"] : []),
  ];
}

/** `medalist.yaml`. */
export function medalistYamlOf(
  problem: Problem,
  names: NativeNames,
  {
    publicGraders,
    checkerPath,
    toolPath,
  }: { publicGraders: string[]; checkerPath: string | null; toolPath: string | null },
): object {
  const { task, limits, checker, inputValidators } = problem;
  const graders = task.kind === "output-only" ? null : task.graders;
  const isGrader = graders !== null && !areIncluded(problem, graders);
  return {
    task: task.kind === "batch" && isGrader ? "grader" : task.kind,
    groups: problem.groups.map((group) => groupOf(problem, names, group)),
    ...checkerOf(checker, task, checkerPath),
    ...(publicGraders.length > 0 ? { public_graders: publicGraders } : {}),
    ...(toolPath === null ? {} : { testing_tool: toolPath }),
    ...(isGrader && lacksPublic(graders) ? { hidden_graders_only: true } : {}),
    ...taskKeys(task),
    wall_time: limits.wallMs / 1000,
    ...finerLimits(problem),
    ...(inputValidators.some((each) => each.convention === "testlib")
      ? { input_validators: "testlib" }
      : {}),
    raw_tests: true,
  };
}

/** Files that go with every program in all languages are the format's included ones. */
function areIncluded({ languages }: Problem, { hidden, public: shown }: Graders): boolean {
  const families = Object.keys(hidden);
  const isWhole =
    families.length === languages.length && languages.every((each) => families.includes(each));
  const hasFiles = Object.values(hidden).some((files) => files.length > 0);
  return isWhole && hasFiles && Object.keys(shown).length === 0;
}

function lacksPublic({ hidden, public: shown }: Graders): boolean {
  return Object.keys(hidden).some((family) => !Object.hasOwn(shown, family));
}

function taskKeys(task: Task): object {
  if (task.kind === "batch")
    return {
      ...(task.inputFile === null ? {} : { input_file: task.inputFile }),
      ...(task.outputFile === null ? {} : { output_file: task.outputFile }),
    };
  if (task.kind === "communication") return { processes: task.processes, io: task.io };
  return task.kind === "interactive" ? { interactor: task.convention } : {};
}

function checkerOf(checker: Checker, task: Task, path: string | null): object {
  if (checker.kind === "task")
    return task.kind === "interactive" && task.convention === "testlib"
      ? { checker: { convention: "none" } }
      : {};
  if (checker.kind === "standard") return {};
  const divisor = checker.kind === "testlib" ? checker.pointsDivisor : undefined;
  return {
    checker: {
      convention: checker.kind,
      ...(path === null ? {} : { path }),
      ...(divisor === undefined ? {} : { points_divisor: divisor }),
    },
  };
}

/** Those that are no whole number of the units of `problem.yaml`. */
function finerLimits({ limits }: Problem): object {
  const finer = {
    ...unlessWhole("memory_kib", limits.memoryKiB, 1024),
    ...unlessWhole("output_kib", limits.outputKiB, 1024),
    ...(limits.sourceKiB > 1024 ? { source_kib: limits.sourceKiB } : {}),
    ...unlessWhole("compilation_ms", limits.compileCpuMs, 1000),
    ...unlessWhole("compilation_memory_kib", limits.compileMemoryKiB, 1024),
    ...unlessWhole("validation_ms", limits.checkerCpuMs, 1000),
    ...unlessWhole("validation_memory_kib", limits.checkerMemoryKiB, 1024),
    ...unlessWhole("validation_output_kib", limits.checkerOutputKiB, 1024),
  };
  return Object.keys(finer).length > 0 ? { limits: finer } : {};
}

function unlessWhole(key: string, amount: number, perUnit: number): object {
  return amount % perUnit === 0 ? {} : { [key]: amount };
}

function groupOf(problem: Problem, names: NativeNames, group: TestGroup): object {
  const { name, constraint, scoring, requires, maxScore } = group;
  const tests = group.tests.map((test) => names.tests.get(test) ?? test);
  const folder = names.groups.get(name) ?? name;
  const own = ownTests(problem, names, folder);
  const asInFolder =
    own.length === tests.length && own.every((test, index) => test === tests[index]);
  return {
    name: folder,
    constraint,
    ...(isFormatScoring(scoring) && own.length > 0 ? {} : { scoring: scoringOf(scoring, names) }),
    ...(requires.length > 0
      ? { requires: requires.map((each) => names.groups.get(each) ?? each) }
      : {}),
    ...(Number.isInteger(maxScore) && own.length > 0 ? {} : { points: maxScore }),
    ...(asInFolder ? {} : { tests }),
  };
}

/** Tests in the folder of this native name, in the order in which they are read. */
export function ownTests({ tests }: Problem, names: NativeNames, folder: string): string[] {
  const all = tests.map((test) => names.tests.get(test.name) ?? test.name);
  if (names.passFail)
    return all
      .map(placed)
      .toSorted(byPlace)
      .map(({ name }) => name);
  return all
    .filter((test) => (folder === "secret" ? !test.includes("/") : test.startsWith(`${folder}/`)))
    .toSorted(compareNames);
}

/** Where a test of a pass-fail problem comes: samples first, then by folder. */
function placed(name: string): { name: string; folder: string; rest: string } {
  const cut = name.indexOf("/") + 1;
  return { name, folder: name.slice(0, cut), rest: name.slice(cut) };
}

function byPlace(a: ReturnType<typeof placed>, b: ReturnType<typeof placed>): number {
  const samples = Number(b.folder === "sample/") - Number(a.folder === "sample/");
  if (samples !== 0) return samples;
  const folders = compareNames(a.folder.slice(0, -1), b.folder.slice(0, -1));
  return folders === 0 ? compareNames(a.rest, b.rest) : folders;
}

export function isFormatScoring(scoring: GroupScoring): scoring is "min" | "sum" | "pass-fail" {
  return scoring === "min" || scoring === "sum" || scoring === "pass-fail";
}

function scoringOf(scoring: GroupScoring, names: NativeNames): unknown {
  if (typeof scoring === "string" || !("tree" in scoring)) return scoring;
  return { tree: treeOf(scoring.tree, names) };
}

function treeOf(tree: ScoreTree, names: NativeNames): ScoreTree {
  if ("test" in tree) return { ...tree, test: names.tests.get(tree.test) ?? tree.test };
  return { ...tree, parts: tree.parts.map((part) => treeOf(part, names)) };
}
