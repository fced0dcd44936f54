import { styleText } from "node:util";
import type { Judgement, TestResult } from "../../judge/judgement.ts";
import { points } from "./format.ts";
import { table } from "./table.ts";

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
  const head = `${styleText("bold", file, { stream })}  ${verdict}  ${score}`;
  if (!judgement.compile.ok) return `${head}\n${indent(judgement.compile.log.trimEnd())}\n`;
  const groups = table(
    ["group", "points", "verdict", ""],
    judgement.groups.map((group) => [
      group.name,
      `${points(group.score)} / ${points(group.maxScore)}`,
      group.verdict,
      whyLost(group.name, group.score < group.maxScore, judgement.tests),
    ]),
  );
  return `${head}\n${indent(groups)}\n${indent(slowest(judgement.tests))}\n`;
}

/** Tests are named `group/test`; a group that contains others may fail on one of theirs. */
function whyLost(group: string, lost: boolean, tests: readonly TestResult[]): string {
  if (!lost) return "";
  const bad = tests.filter((test) => test.verdict !== "AC" && test.verdict !== "SK");
  const test = bad.find(({ name }) => name.startsWith(`${group}/`)) ?? bad[0];
  if (test === undefined) return "";
  return `${test.name}: ${test.verdict}${test.message === "" ? "" : ` ${test.message}`}`.slice(
    0,
    200,
  );
}

function slowest(tests: readonly TestResult[]): string {
  const run = tests.filter((test) => test.verdict !== "SK");
  const test = run.toSorted((a, b) => b.cpuMs - a.cpuMs)[0];
  if (test === undefined) return "no test was run";
  const most = Math.max(...run.map(({ memoryKiB }) => memoryKiB));
  const times = `slowest ${test.name} ${Math.round(test.cpuMs)} ms`;
  return `${run.length} of ${tests.length} tests run, ${times}, memory ${(most / 1024).toFixed(1)} MiB`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}
