import { styleText } from "node:util";
import type { GroupResult, Judgement, TestResult } from "../../judge/judgement.ts";
import { points } from "./format.ts";
import { cut, table } from "./table.ts";
import { visibleText } from "./visible-text.ts";

const mostLogLines = 20;
const mostReason = 200;

/** A judged program for people: points by group, the slowest test, why each group failed. */
export function judgementView(
  file: string,
  judgement: Judgement,
  stream: NodeJS.WriteStream = process.stdout,
): string {
  const style =
    judgement.verdict === "AC" ? "green" : judgement.verdict === "PA" ? "yellow" : "red";
  const verdict = styleText(style, judgement.verdict, { stream });
  const score = `${points(judgement.score)} of ${points(judgement.maxScore)}`;
  const head = `${styleText("bold", visibleText(file), { stream })}  ${verdict}  ${score}`;
  if (!judgement.compile.ok) return `${head}\n${indent(excerpt(judgement.compile.log))}\n`;
  const groups = groupTable(judgement, stream);
  return `${head}\n${indent(groups)}\n${indent(slowest(judgement.tests))}\n`;
}

/** Compilers tell the cause first. */
function excerpt(log: string): string {
  const lines = visibleText(log).trimEnd().split("\n");
  const left = lines.length - mostLogLines;
  const shown = lines.slice(0, mostLogLines).join("\n");
  return left > 0 ? `${shown}\n… ${left} more lines (--json has the whole log)` : shown;
}

function groupTable({ groups, tests }: Judgement, stream: NodeJS.WriteStream): string {
  const rows = groups.map((group) => [
    visibleText(group.name),
    points(group.score),
    points(group.maxScore),
    group.verdict,
  ]);
  const head = ["group", "points", "of", "verdict"];
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const taken = widths.reduce((sum, width) => sum + width + 2, 2);
  const left = stream.isTTY ? Math.max(20, stream.columns - taken - 1) : mostReason;
  const reasons = groups.map((group) => cut(whyLost(group, tests), Math.min(left, mostReason)));
  return table(
    [...head, ""],
    rows.map((row, index) => [...row, reasons[index] ?? ""]),
    { stream, right: [1, 2] },
  );
}

/**
 * The test that cost a group its points. Tests are named `group/test`; a group that includes
 * others may have lost on one of theirs, which then has the group's verdict.
 */
function whyLost(group: GroupResult, tests: readonly TestResult[]): string {
  if (group.score >= group.maxScore) return "";
  const bad = tests.filter((test) => test.verdict !== "AC" && test.verdict !== "SK");
  const test =
    bad.find(({ name }) => name.startsWith(`${group.name}/`)) ??
    bad.find(({ verdict }) => verdict === group.verdict);
  if (test === undefined) return "";
  const message = visibleText(test.message).replaceAll(/\s+/g, " ");
  return `${visibleText(test.name)}: ${message === "" ? test.verdict : message}`;
}

function slowest(tests: readonly TestResult[]): string {
  const run = tests.filter((test) => test.verdict !== "SK");
  const test = run.toSorted((a, b) => b.cpuMs - a.cpuMs)[0];
  if (test === undefined) return "no test was run";
  const most = run.reduce((peak, { memoryKiB }) => Math.max(peak, memoryKiB), 0);
  const times = `slowest ${visibleText(test.name)} ${Math.round(test.cpuMs)} ms`;
  return `${run.length} of ${tests.length} tests run, ${times}, memory ${(most / 1024).toFixed(1)} MiB`;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
