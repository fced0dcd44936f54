import type { PublicGroup, PublicProblem } from "../../problems/public-view.ts";
import type { ComparisonRequest, SampleRequest } from "../sources/source.ts";
import { SourceError } from "../sources/source-error.ts";
import { cutStatement } from "./cut-statement.ts";
import { fenced } from "./fences.ts";
import { differenceText, programBlock, repairValues } from "./program-texts.ts";
import { fillTemplate, type Placeholder, type Templates } from "./templates.ts";

/**
 * The prompt for a request. A request that aims at a group gets the statement cut down to
 * that group. Throws a `config` SourceError when the problem has no such group.
 */
export function buildPrompt(templates: Templates, request: SampleRequest): string {
  const { problem, want, repair, index } = request;
  const group = request.group === null ? null : findGroup(problem, request.group);
  const values = valuesFor(problem, group);
  if (repair !== undefined)
    return fillTemplate(templates.repair, { ...values, ...repairValues(repair) });
  if (want !== "solution") return fillTemplate(templates[want], values);
  return fillTemplate(templates.solution[index % templates.solution.length] ?? "", values);
}

/** The prompt that asks which of two programs is better. */
export function comparisonPrompt(
  templates: Templates,
  { problem, first, second, difference }: ComparisonRequest,
): string {
  return fillTemplate(templates.comparison, {
    ...valuesFor(problem, null),
    first: programBlock(first),
    second: programBlock(second),
    difference: difference === null ? "" : differenceText(difference),
  });
}

function valuesFor(problem: PublicProblem, group: PublicGroup | null): Record<Placeholder, string> {
  return {
    title: problem.title,
    statement: group === null ? problem.statement.trim() : cutStatement(problem),
    limits: limitsText(problem),
    groups: (group === null ? problem.groups : [group]).map(groupLine).join("\n"),
    target: targetText(problem, group),
    samples: samplesText(problem),
    files: filesText(problem),
    languages: languagesText(problem),
  };
}

function findGroup(problem: PublicProblem, name: string): PublicGroup {
  const group = problem.groups.find((candidate) => candidate.name === name);
  if (group !== undefined) return group;
  const names = problem.groups.map((candidate) => candidate.name).join(", ");
  throw new SourceError("config", `${problem.name} has no test group "${name}"`, {
    hint: `Its groups are ${names}.`,
  });
}

function groupLine(group: PublicGroup): string {
  const constraint = oneLine(group.constraint);
  return `- \`${group.name}\` (${group.maxScore} points): ${constraint || "no further constraint"}`;
}

function targetText(problem: PublicProblem, group: PublicGroup | null): string {
  if (group === null) {
    const groups = problem.groups.map(groupLine).join("\n");
    return `All test groups count, so solve the task under its full constraints. The groups are:\n\n${groups}`;
  }
  const total = problem.groups.reduce((sum, { maxScore }) => sum + maxScore, 0);
  const constraint = oneLine(group.constraint) || "no constraint beyond the statement's";
  return [
    `Only one part of the task counts for you, worth ${group.maxScore} of ${total} points. Every input of it satisfies, besides everything in the statement:`,
    `> ${constraint}`,
    "Use that. A program that is right and fast enough under this constraint is right, even where it would fail on other inputs.",
  ].join("\n\n");
}

function limitsText(problem: PublicProblem): string {
  const { cpuMs, memoryKiB, outputKiB, sourceKiB } = problem.limits;
  return [
    `- CPU time: ${cpuMs / 1000} s for each test`,
    `- Memory: ${mebibytes(memoryKiB)}`,
    `- Output: ${mebibytes(outputKiB)}`,
    `- Source: ${sourceKiB} KiB`,
  ].join("\n");
}

function mebibytes(kib: number): string {
  return kib % 1024 === 0 ? `${kib / 1024} MiB` : `${kib} KiB`;
}

/** Longer samples would only cost tokens. */
const maxSampleChars = 4000;

function samplesText(problem: PublicProblem): string {
  const short = problem.samples.filter(
    ({ input, answer }) => input.length + answer.length <= maxSampleChars,
  );
  if (short.length === 0) return "";
  const texts = short.map(({ input, answer }, at) => {
    const number = short.length > 1 ? ` ${at + 1}` : "";
    return `Input${number}:\n\n${fenced("text", input)}\n\nOutput${number}:\n\n${fenced("text", answer)}`;
  });
  return `# Samples\n\n${texts.join("\n\n")}`;
}

function filesText(problem: PublicProblem): string {
  return [gradersText(problem), toolText(problem), answersText(problem)]
    .filter((text) => text !== "")
    .join("\n\n");
}

function toolText({ task: { tool } }: PublicProblem): string {
  if (tool === null) return "";
  const texts = tool.program.files.map(
    ({ name, text }) => `\`${name}\`:\n\n${fenced(fileTag(name), text)}`,
  );
  return [
    "# Testing tool",
    "This program stands in for the judge's, which your program talks with. Inputs, those of the samples too, are what this tool reads; your program never sees them. Where an input is asked for, it is one for the tool.",
    ...texts,
  ].join("\n\n");
}

function answersText({ task }: PublicProblem): string {
  if (task.kind !== "output-only") return "";
  return [
    "# How answers are made",
    "Write a program that reads one of the given inputs on standard input and prints the answer to it. It is run on each of them, within the limits above, and what it prints is handed in. It may treat each input in a way of its own.",
  ].join("\n\n");
}

function gradersText(problem: PublicProblem): string {
  const { publicGraders } = problem.task;
  if (publicGraders === null) return "";
  const files = Object.values(publicGraders).flat();
  const texts = files.map(({ name, text }) => `\`${name}\`:\n\n${fenced(fileTag(name), text)}`);
  return [
    "# Files",
    "Your program is not run alone: it defines the functions that the statement asks for, and is compiled or loaded together with a grader that calls them. Write no main function, and read and print nothing yourself. In C++, include the header. The grader below stands in for the judge's and reads the samples' format; don't repeat it in your answer.",
    ...texts,
  ].join("\n\n");
}

function fileTag(name: string): string {
  if (name.endsWith(".py")) return "python";
  return /\.(h|hpp|cpp|cc)$/.test(name) ? "cpp" : "text";
}

const languageNames = { cpp: "C++20", python3: "Python 3" } as const;

function languagesText(problem: PublicProblem): string {
  const { publicGraders } = problem.task;
  const families = ["cpp", "python3"] as const;
  const open = publicGraders === null ? families : families.filter((f) => publicGraders[f]);
  const names = (open.length === 0 ? families : open).map((family) => languageNames[family]);
  return names.join(" or ");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
