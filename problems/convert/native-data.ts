import { readFile, stat } from "node:fs/promises";
import type { Checker, GroupScoring, Problem, Sample, Test } from "../problem.ts";
import { ownValidatorArgs, validatorArgs } from "./native-args.ts";
import { type NativeNames, pathOfTest } from "./native-names.ts";
import { isFormatScoring, isUngrouped, ownTests } from "./native-yaml.ts";
import type { PackageWriter } from "./package-writer.ts";

type Given = { problem: Problem; names: NativeNames; writer: PackageWriter };

/** `data/`: samples, tests, and the configurations beside them. */
export async function writeData(
  problem: Problem,
  names: NativeNames,
  writer: PackageWriter,
): Promise<void> {
  for (const test of problem.tests) await writeTest(test, problem, names, writer);
  for (const sample of problem.samples) await writeSample(sample, problem, names, writer);
  await writeSampleConfig(problem, names, writer);
  if (isUngrouped(problem, names)) await writeUngrouped(problem, names, writer);
  else await writeGroups(problem, names, writer);
}

async function writeSampleConfig(
  problem: Problem,
  names: NativeNames,
  writer: PackageWriter,
): Promise<void> {
  if (problem.samples.length === 0 && !names.passFail) return;
  const config = argsOf({ problem, names, writer }, "sample");
  if (Object.keys(config).length > 0) await writer.yaml("data/sample/test_group.yaml", config);
}

async function writeGroups(
  problem: Problem,
  names: NativeNames,
  writer: PackageWriter,
): Promise<void> {
  let total = 0;
  for (const group of problem.groups) {
    const folder = names.groups.get(group.name) ?? group.name;
    if (ownTests(problem, names, folder).length === 0) continue;
    const points = Math.round(group.maxScore);
    total += points;
    await writer.yaml(`data/secret/${folder}/test_group.yaml`, {
      max_score: points,
      score_aggregation: isFormatScoring(group.scoring) ? group.scoring : "sum",
      ...argsOf({ problem, names, writer }, group.name),
    });
  }
  await writer.yaml("data/secret/test_group.yaml", { max_score: total, score_aggregation: "sum" });
}

async function writeUngrouped(
  problem: Problem,
  names: NativeNames,
  writer: PackageWriter,
): Promise<void> {
  const [group] = problem.groups;
  if (group === undefined) return;
  const { scoring, maxScore } = group;
  const scores = { max_score: Math.round(maxScore), score_aggregation: formatScoring(scoring) };
  await writer.yaml("data/secret/test_group.yaml", {
    ...(names.passFail ? {} : scores),
    ...argsOf({ problem, names, writer }, group.name),
  });
}

/** Another scoring stands in `medalist.yaml`. */
function formatScoring(scoring: GroupScoring): "min" | "sum" | "pass-fail" {
  return isFormatScoring(scoring) ? scoring : "sum";
}

/** A sample that is judged lies there already, and is shown otherwise only where it differs. */
async function writeSample(
  { name, input, answer }: Sample,
  problem: Problem,
  { passFail, samples }: NativeNames,
  writer: PackageWriter,
): Promise<void> {
  const place = `data/sample/${samples.get(name) ?? name}`;
  const texts = [
    { part: "in", text: withNewline(input, name, writer) },
    { part: "ans", text: withNewline(answer, name, writer) },
  ];
  const own = ownValidatorArgs(problem, `sample/${name}`, []);
  if (own !== null && !passFail) await writer.yaml(`${place}.yaml`, { input_validator_args: own });
  const test = passFail ? problem.tests.find((each) => each.name === `sample/${name}`) : undefined;
  for (const { part, text } of texts) {
    const judged = part === "in" ? test?.inputPath : test?.answerPath;
    if (test === undefined) await writer.text(`${place}.${part}`, text);
    else if (!(await holds(judged ?? null, text)))
      for (const use of ["statement", "download"])
        await writer.text(`${place}.${part}.${use}`, text);
  }
}

async function holds(file: string | null, text: string): Promise<boolean> {
  if (file === null) return text === "";
  const bytes = Buffer.from(text);
  const { size } = await stat(file);
  return size === bytes.length && bytes.equals(await readFile(file));
}

function withNewline(text: string, name: string, writer: PackageWriter): string {
  const sound = text.replace(/\r\n?/g, "\n");
  if (sound !== text) writer.lost(`line ends of the sample ${name} are newlines alone`);
  return sound.endsWith("\n") || sound === "" ? sound : `${sound}\n`;
}

async function writeTest(
  { name, inputPath, answerPath, args, files, checker }: Test,
  problem: Problem,
  names: NativeNames,
  writer: PackageWriter,
): Promise<void> {
  const place = `data/${pathOfTest(names, names.tests.get(name) ?? name)}`;
  await writer.copy(`${place}.in`, inputPath);
  if (answerPath === null) await writer.text(`${place}.ans`, "");
  else await writer.copy(`${place}.ans`, answerPath);
  for (const file of files) await writer.copy(`${place}.files/${file.name}`, file.path);
  const input_validator_args = ownValidatorArgs(problem, name, args);
  const config = {
    ...(args.length > 0 ? { args } : {}),
    ...(checker === null ? {} : { output_validator_args: checkerArgs(checker) }),
    ...(input_validator_args === null ? {} : { input_validator_args }),
  };
  if (checker !== null && !differsInArgs(checker, problem.checker))
    writer.lost(`the test ${name} has a checker of its own`);
  if (Object.keys(config).length > 0) await writer.yaml(`${place}.yaml`, config);
}

function differsInArgs(own: Checker, usual: Checker): boolean {
  return (
    own.kind === usual.kind &&
    (!("program" in own) ||
      ("program" in usual && JSON.stringify(own.program) === JSON.stringify(usual.program)))
  );
}

/** Arguments of the checker and the validators, which stand beside the tests of a group. */
function argsOf(given: Given, group: string): object {
  const { checker, task } = given.problem;
  const output =
    task.kind === "interactive" && task.convention === "icpc" ? task.args : checkerArgs(checker);
  const input = validatorArgs(given, group);
  return {
    ...(output.length > 0 ? { output_validator_args: output } : {}),
    ...(Object.keys(input).length > 0 ? { input_validator_args: input } : {}),
  };
}

/** As the format writes them: of the default validator the words that stand for its settings. */
function checkerArgs(checker: Checker): string[] {
  if (checker.kind === "task") return [];
  if (checker.kind !== "standard") return checker.args;
  const { caseSensitive, spaceSensitive, floatAbsolute, floatRelative } = checker;
  return [
    ...(caseSensitive ? ["case_sensitive"] : []),
    ...(spaceSensitive ? ["space_change_sensitive"] : []),
    ...(floatAbsolute === null ? [] : ["float_absolute_tolerance", String(floatAbsolute)]),
    ...(floatRelative === null ? [] : ["float_relative_tolerance", String(floatRelative)]),
  ];
}
