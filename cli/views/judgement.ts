import { styleText } from "node:util";
import type { GroupResult, Judgement, TestResult } from "../../judge/judgement.ts";
import type { Verdict } from "../../judge/verdict.ts";
import type { TestGroup } from "../../problems/problem.ts";
import { columnsOf } from "./columns-of.ts";
import { points } from "./format.ts";
import { cut, table, widthOf } from "./table.ts";
import { visibleText } from "./visible-text.ts";

const mostLogLines = 20;
/** Where there is no terminal. */
const usualWidth = 120;
const leastWidth = 20;
const mostReason = 400;

export type JudgementViewOptions = {
  /** The problem's groups: which tests decide which points. */
  groups: readonly Pick<TestGroup, "name" | "tests">[];
  /** List every test too. */
  tests?: boolean;
  stream?: NodeJS.WriteStream;
};

/**
 * A judged program for people: points by group, how many of a group's tests were run, the
 * slowest, and why points were lost.
 */
export function judgementView(
  file: string,
  judgement: Judgement,
  { groups, tests = false, stream = process.stdout }: JudgementViewOptions,
): string {
  const score = `${points(judgement.score)} of ${points(judgement.maxScore)}`;
  const name = styleText("bold", visibleText(file), { stream });
  const head = `${name}  ${paint(judgement.verdict, stream)}  ${score}`;
  if (!judgement.compile.ok) return `${head}\n${indent(excerpt(judgement.compile.log))}\n`;
  const width = columnsOf(stream, usualWidth) - 3;
  const lost = lossesOf(judgement, groups);
  const summed = wrap(summary(judgement), ", ", width);
  const parts = [
    groupTable(judgement, groups, lost, stream),
    ...(tests ? [testTable(judgement.tests, stream)] : reasons(lost, width)),
    ...summed.map((line) => styleText("dim", line, { stream })),
  ];
  return `${head}\n${parts.map(indent).join("\n")}\n`;
}

function paint(verdict: Verdict, stream: NodeJS.WriteStream): string {
  const style =
    verdict === "AC"
      ? "green"
      : verdict === "PA"
        ? "yellow"
        : verdict === "SK"
          ? "dim"
          : verdict === "JE"
            ? "magenta"
            : "red";
  return styleText(style, verdict, { stream });
}

/** Compilers tell the cause first. */
function excerpt(log: string): string {
  const lines = visibleText(log).trimEnd().split("\n");
  const left = lines.length - mostLogLines;
  const shown = lines.slice(0, mostLogLines).join("\n");
  return left > 0 ? `${shown}\n… ${left} more lines (--json has the whole log)` : shown;
}

function groupTable(
  judgement: Judgement,
  groups: JudgementViewOptions["groups"],
  lost: Losses,
  stream: NodeJS.WriteStream,
): string {
  const rows = judgement.groups.map((group) => {
    const names = testsOf(group, groups);
    const run = runOf(judgement, names);
    return {
      cells: [
        visibleText(group.name),
        points(group.score),
        points(group.maxScore),
        paint(group.verdict, stream),
        `${run.length}/${names.length}`,
        run.length === 0 ? "" : milliseconds(slowestOf(run)),
      ],
      why: lostOn(lost.get(group.name)),
    };
  });
  return withReasons(
    ["group", "points", "of", "verdict", "tests", "slowest", "lost on"],
    rows,
    [1, 2, 4, 5],
    stream,
  );
}

function testTable(tests: readonly TestResult[], stream: NodeJS.WriteStream): string {
  const rows = tests.map((test) => ({
    cells: [
      visibleText(test.name),
      paint(test.verdict, stream),
      wasRun(test) ? points(test.fraction) : "",
      wasRun(test) ? milliseconds(test) : "",
      wasRun(test) ? mebibytes(test.memoryKiB) : "",
    ],
    why: wasRun(test) ? oneLine(test.message) : "",
  }));
  return withReasons(
    ["test", "verdict", "share", "CPU time", "memory", "why"],
    rows,
    [2, 3, 4],
    stream,
  );
}

/** A table whose last column takes what is left of the terminal's width. */
function withReasons(
  head: string[],
  rows: readonly { cells: string[]; why: string }[],
  right: number[],
  stream: NodeJS.WriteStream,
): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map(({ cells }) => widthOf(cells[column] ?? ""))),
  );
  const taken = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 2);
  const left = Math.max(leastWidth, columnsOf(stream, usualWidth) - taken - 1);
  return table(
    head,
    rows.map(({ cells, why }) => [...cells, cut(why, left)]),
    { stream, right },
  );
}

/** By group that lost points: the test that cost them, or null when the group was not run. */
type Losses = ReadonlyMap<string, TestResult | null>;

/** Of the tests worth least in a group the first that was run. */
function lossesOf(judgement: Judgement, groups: JudgementViewOptions["groups"]): Losses {
  const lost = judgement.groups.filter(({ score, maxScore }) => score < maxScore);
  return new Map(
    lost.map((group) => {
      const run = runOf(judgement, testsOf(group, groups));
      const least = Math.min(...run.map(({ fraction }) => fraction));
      const test = run.find(({ fraction }) => fraction === least);
      return [group.name, group.verdict === "SK" ? null : (test ?? null)];
    }),
  );
}

function lostOn(test: TestResult | null | undefined): string {
  if (test === undefined) return "";
  return test === null ? "requires a group that lost points" : visibleText(test.name);
}

/** Why the tests failed that cost points, each test once. */
function reasons(lost: Losses, width: number): string[] {
  const tests = new Set([...lost.values()].filter((test) => test !== null));
  return [...tests].flatMap((test) => {
    const message = cut(oneLine(test.message), mostReason) || said(test);
    const words = `${visibleText(test.name)}: ${message}`.split(" ");
    return wrap(words, " ", width - 2).map((line, index) => (index === 0 ? line : `  ${line}`));
  });
}

/** For a test that a program of the package judged, whose words are not told. */
function said({ verdict, fraction }: TestResult): string {
  if (verdict === "PA") return `the package's judge gave ${points(fraction)} of it`;
  return verdict === "WA" ? "wrong, says the package's judge" : verdict;
}

function testsOf(group: GroupResult, groups: JudgementViewOptions["groups"]): string[] {
  return groups.find(({ name }) => name === group.name)?.tests ?? [];
}

/** Results of tests that were run, in the order they were. */
function runOf({ tests }: Judgement, names: readonly string[]): TestResult[] {
  const wanted = new Set(names);
  return tests.filter((test) => wanted.has(test.name) && wasRun(test));
}

/** What the whole judgement took, in parts. */
function summary({ tests, provenance }: Judgement): string[] {
  const run = tests.filter(wasRun);
  if (run.length === 0) return ["no test was run"];
  const slowest = slowestOf(run);
  const peak = Math.max(...run.map(({ memoryKiB }) => memoryKiB));
  const { limits, compiler } = provenance;
  // Answers that were handed in took nothing.
  if (peak === 0) return [`${run.length} of ${tests.length} answers judged`];
  return [
    `${run.length} of ${tests.length} tests run`,
    `slowest ${visibleText(slowest.name)}: ${milliseconds(slowest)} of ${limits.cpuMs} ms`,
    `memory ${mebibytes(peak)} of ${mebibytes(limits.memoryKiB)}`,
    visibleText(compiler),
  ];
}

/** Parts on as few lines as the width allows; what is longer than a line is cut. */
function wrap(parts: readonly string[], separator: string, width: number): string[] {
  return parts.reduce<string[]>((lines, part) => {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last}${separator}${part}`;
    if (last !== undefined && longer.length > width) return [...lines, cut(part, width)];
    return [...lines.slice(0, -1), cut(longer, width)];
  }, []);
}

function wasRun({ verdict }: TestResult): boolean {
  return verdict !== "SK";
}

function slowestOf(run: readonly TestResult[]): TestResult {
  return run.reduce((slowest, test) => (test.cpuMs > slowest.cpuMs ? test : slowest));
}

function milliseconds({ cpuMs }: TestResult): string {
  return `${Math.round(cpuMs)} ms`;
}

function mebibytes(kib: number): string {
  return `${points(Math.round(kib / 102.4) / 10)} MiB`;
}

function oneLine(text: string): string {
  return visibleText(text).replaceAll(/\s+/g, " ").trim();
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
