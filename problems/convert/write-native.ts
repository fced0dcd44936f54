import { readFile } from "node:fs/promises";
import { decodeLoose } from "../package/loose-text.ts";
import { naturalLanguage } from "../package/problem-yaml.ts";
import type { Checker, Problem, Sample, Test, TestGroup } from "../problem.ts";
import { nativeNames, type NativeNames } from "./native-names.ts";
import { writeGraders, writePrograms } from "./native-programs.ts";
import { writeSubmissions } from "./native-submissions.ts";
import {
  isFormatScoring,
  isUngrouped,
  medalistYamlOf,
  ownTests,
  problemYamlOf,
} from "./native-yaml.ts";
import { packageWriter, type PackageWriter } from "./package-writer.ts";

/**
 * Writes a problem of any format as a package of the native one (docs/package-format.md).
 *
 * @param dir the package's folder, which exists and is empty
 * @returns what the native format does not hold, in words
 */
export async function writeNative(problem: Problem, dir: string): Promise<readonly string[]> {
  const writer = packageWriter(dir);
  const names = nativeNames(problem);
  tellRenamed(names, writer);
  const titles = await writeStatements(problem, writer);
  const checkerPath = await writePrograms(problem, writer);
  const publicGraders = await writeGraders(problem, writer);
  const hasAccepted = await writeSubmissions(problem, names, writer);
  await writeData(problem, names, writer);
  await writer.yaml("problem.yaml", problemYamlOf(problem, names, titles));
  const isComplete = hasAccepted && problem.inputValidators.length > 0;
  await writer.yaml("medalist.yaml", {
    ...medalistYamlOf(problem, names, { publicGraders, checkerPath }),
    ...(isComplete ? {} : { incomplete: true }),
  });
  return writer.losses;
}

function tellRenamed({ groups, tests }: NativeNames, writer: PackageWriter): void {
  const renamed = [...groups].filter(([from, to]) => from !== to);
  for (const [from, to] of renamed) writer.lost(`the group ${JSON.stringify(from)} is named ${to}`);
  const moved = [...tests].filter(([from, to]) => from !== to);
  const [first] = moved;
  if (first !== undefined)
    writer.lost(
      `${moved.length} tests have other names: ${JSON.stringify(first[0])} is ${first[1]}, and so on`,
    );
}

/** Null for what the format does not have; plain text is in the Markdown. */
const endings = { markdown: "md", latex: "tex", pdf: "pdf", html: null, text: null } as const;

/** Resolves with the title by language. */
async function writeStatements(
  { title, statement, statementFiles }: Problem,
  writer: PackageWriter,
): Promise<Record<string, string>> {
  const titles: Record<string, string> = {};
  const written = new Set<string>();
  for (const { language, format, path } of statementFiles) {
    const known = language !== null && naturalLanguage.test(language) ? language : "en";
    const ending = endings[format];
    const place = ending === null ? null : `statement/problem.${known}.${ending}`;
    if (place === null || written.has(place)) {
      if (format !== "text") writer.lost(`the statement ${path.split("/").at(-1)}`);
      continue;
    }
    written.add(place);
    titles[known] = title;
    if (format === "pdf") await writer.copy(place, path);
    else await writer.text(place, soundText(decodeLoose(await readFile(path))));
  }
  if (Object.keys(titles).length > 0) return titles;
  const text = statement.trim() === "" ? title : statement;
  await writer.text("statement/problem.en.md", soundText(text));
  return { en: title };
}

function soundText(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

async function writeData(
  problem: Problem,
  names: NativeNames,
  writer: PackageWriter,
): Promise<void> {
  for (const sample of problem.samples) await writeSample(sample, names, writer);
  const sampleConfig = argsOf(problem, "sample");
  if (problem.samples.length > 0 && Object.keys(sampleConfig).length > 0)
    await writer.yaml("data/sample/test_group.yaml", sampleConfig);
  for (const test of problem.tests) await writeTest(test, problem, names, writer);
  if (isUngrouped(problem, names)) {
    const [group] = problem.groups;
    if (group !== undefined) await writeUngrouped(problem, group, writer);
    return;
  }
  let total = 0;
  for (const group of problem.groups) {
    const folder = names.groups.get(group.name) ?? group.name;
    if (ownTests(problem, names, folder).length === 0) continue;
    const points = Math.round(group.maxScore);
    total += points;
    await writer.yaml(`data/secret/${folder}/test_group.yaml`, {
      max_score: points,
      score_aggregation: isFormatScoring(group.scoring) ? group.scoring : "sum",
      ...argsOf(problem, group.name),
    });
  }
  await writer.yaml("data/secret/test_group.yaml", { max_score: total, score_aggregation: "sum" });
}

async function writeUngrouped(
  problem: Problem,
  group: TestGroup,
  writer: PackageWriter,
): Promise<void> {
  const { scoring, maxScore } = group;
  await writer.yaml("data/secret/test_group.yaml", {
    ...(scoring === "pass-fail"
      ? {}
      : { max_score: Math.round(maxScore), score_aggregation: scoring }),
    ...argsOf(problem, group.name),
  });
}

async function writeSample(
  { name, input, answer }: Sample,
  { samples }: NativeNames,
  writer: PackageWriter,
): Promise<void> {
  const place = `data/sample/${samples.get(name) ?? name}`;
  await writer.text(`${place}.in`, withNewline(input, name, writer));
  await writer.text(`${place}.ans`, withNewline(answer, name, writer));
}

function withNewline(text: string, name: string, writer: PackageWriter): string {
  const sound = text.replace(/\r\n?/g, "\n");
  if (sound !== text) writer.lost(`line ends of the sample ${name} are newlines alone`);
  return sound.endsWith("\n") || sound === "" ? sound : `${sound}\n`;
}

async function writeTest(
  { name, inputPath, answerPath, args, files, checker }: Test,
  problem: Problem,
  { tests }: NativeNames,
  writer: PackageWriter,
): Promise<void> {
  const place = `data/secret/${tests.get(name) ?? name}`;
  await writer.copy(`${place}.in`, inputPath);
  if (answerPath === null) await writer.text(`${place}.ans`, "");
  else await writer.copy(`${place}.ans`, answerPath);
  for (const file of files) await writer.copy(`${place}.files/${file.name}`, file.path);
  const config = {
    ...(args.length > 0 ? { args } : {}),
    ...(checker === null ? {} : { output_validator_args: checkerArgs(checker) }),
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
function argsOf({ checker, task, inputValidators }: Problem, group: string): object {
  const output =
    task.kind === "interactive" && task.convention === "icpc" ? task.args : checkerArgs(checker);
  const byValidator = inputValidators.flatMap((validator) => {
    const args = validator.argsByGroup[group] ?? [];
    return args.length > 0 ? [[validator.files[0]?.name ?? validator.name, args]] : [];
  });
  return {
    ...(output.length > 0 ? { output_validator_args: output } : {}),
    ...(byValidator.length > 0 ? { input_validator_args: Object.fromEntries(byValidator) } : {}),
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
