import { styleText } from "node:util";
import type { Inspection } from "../inspect/inspection.ts";
import { columnsOf } from "./columns-of.ts";
import { cut, table } from "./table.ts";
import { visibleText } from "./visible-text.ts";

/** What was understood of a package, for a terminal. */
export function inspectionView(found: Inspection, { tests }: { tests: boolean }): string {
  const { limits, graders } = found;
  const facts: [string, string][] = [
    ["format", found.format],
    ["task", found.task],
    ["limits", describeLimits(limits)],
    ["languages", found.languages.join(", ") || "none"],
    ["checker", found.checker],
    ...listed("hidden graders", graders.hidden),
    ...listed("public graders", graders.public),
    ["validators", found.validators.join(", ") || "none"],
    ["statements", found.statements.join("; ") || "none"],
    ["samples", String(found.samples)],
    ["tests", String(found.tests)],
  ];
  return [
    `${bold(visibleText(found.title))} (${visibleText(found.name)})`,
    table(
      ["", ""],
      facts.map(([key, value]) => [dim(key), visibleText(value)]),
    )
      .split("\n")
      .slice(1)
      .join("\n"),
    "",
    groupTable(found, tests),
    "",
    solutionTable(found),
    ...remarkLines(found),
  ].join("\n");
}

function listed(key: string, names: string[]): [string, string][] {
  return names.length === 0 ? [] : [[key, names.join(", ")]];
}

function describeLimits({ cpuMs, wallMs, memoryKiB }: Inspection["limits"]): string {
  return `${cpuMs} ms of CPU time, ${wallMs} ms in all, ${Math.round(memoryKiB / 1024)} MiB`;
}

function groupTable({ groups, maxScore }: Inspection, tests: boolean): string {
  const width = Math.max(20, columnsOf(process.stdout, 100) - 50);
  const rows = groups.map(
    ({ name, maxScore: points, scoring, requires, tests: own, constraint }) => [
      visibleText(name),
      String(points),
      scoring,
      String(own.length),
      visibleText(requires.join(", ")),
      tests
        ? visibleText(own.join(" "))
        : cut(visibleText(constraint).replaceAll("\n", " "), width),
    ],
  );
  const last = tests ? "tests" : "constraint";
  return table(
    ["group", "points", "scoring", "tests", "requires", last],
    [...rows, ["", String(maxScore), "", "", "", ""]],
    { right: [1, 3] },
  );
}

function solutionTable({ solutions }: Inspection): string {
  if (solutions.length === 0) return "no solutions";
  const rows = solutions.map(({ name, language, expected, groups }) => [
    visibleText(name),
    language,
    expected,
    visibleText(
      Object.entries(groups)
        .map(([group, score]) => `${group} ${score}`)
        .join(", "),
    ),
  ]);
  return table(["solution", "language", "expected", "by group"], rows);
}

function remarkLines({ remarks }: Inspection): string[] {
  if (remarks.length === 0) return ["", "Everything was understood."];
  const lines = remarks.map(
    ({ file, line, rule, hint }) =>
      `  ${visibleText(file)}${line === null ? "" : `:${line}`}: ${visibleText(rule)} — ${visibleText(hint)}`,
  );
  return ["", `Not understood or not used (${remarks.length}):`, ...lines];
}

function bold(text: string): string {
  return styleText("bold", text, { stream: process.stdout });
}

function dim(text: string): string {
  return styleText("dim", text, { stream: process.stdout });
}
