import type { LabCell } from "../../agent/lab/lab.ts";
import { simulatedLabel } from "../../agent/simulated-model/simulated-id.ts";
import type { LabReport } from "../commands/lab.ts";
import { points } from "./format.ts";
import { table } from "./table.ts";
import { visibleText } from "./visible-text.ts";

/** One table of scores by strategy and cap, and one of where points were lost. */
export function labView(report: LabReport): string {
  const caps = [...new Set(report.cells.map(({ cap }) => cap))];
  const longest = caps.at(-1) ?? 0;
  const names = [...new Set(report.cells.map(({ strategy }) => strategy))];
  const cellOf = (strategy: string, cap: number) =>
    report.cells.find((each) => each.strategy === strategy && each.cap === cap);
  const scores = table(
    ["strategy", ...caps.map((cap) => `cap ${cap}`)],
    names.map((name) => [name, ...caps.map((cap) => scoreOf(cellOf(name, cap)))]),
    { right: caps.map((_, index) => index + 1) },
  );
  const losses = table(
    ["strategy", "score", "95 % of rounds", "coverage", "cap", "selection"],
    names.map((name) => lossRow(name, cellOf(name, longest))),
    { right: [1, 2, 3, 4, 5] },
  );
  return [
    headOf(report),
    "",
    `Mean score of ${points(report.maxScore)}`,
    scores,
    "",
    `Points lost with ${longest} ${longest === 1 ? "submission" : "submissions"}: to coverage (no program had them), to the cap, to selection`,
    losses,
    "",
    `Mean score with ${longest} ${longest === 1 ? "submission" : "submissions"}, by programs sampled for each problem`,
    sampleTable(report),
    "",
    "By problem: what no program had, what the cap took, and what each strategy lost to selection",
    problemLosses(report, names, longest),
    "",
    "pass@k: the probability that one of k drawn programs at least has all points",
    passTable(report, caps),
  ].join("\n");
}

function sampleTable({ sampleCurves }: LabReport): string {
  const counts = sampleCurves[0]?.points.map(({ samples }) => samples) ?? [];
  const rows = sampleCurves.map((curve) => [
    curve.strategy,
    ...curve.points.map(({ score }) => score.toFixed(1)),
  ]);
  return table(["strategy", ...counts.map((count) => count.toLocaleString("en"))], rows, {
    right: counts.map((_, index) => index + 1),
  });
}

/** Coverage and cap are the same for all strategies; the oracle loses nothing to selection. */
function problemLosses({ cells, problems }: LabReport, names: string[], cap: number): string {
  const chosen = names.filter((name) => name !== "oracle");
  const rows = problems.map(({ name: problem }) => {
    const lostBy = (strategy: string) =>
      cells.find((each) => each.strategy === strategy && each.cap === cap)?.lostByProblem[problem];
    const parts = [lostBy("oracle")?.coverage, lostBy("oracle")?.cap];
    const selection = chosen.map((name) => lostBy(name)?.selection);
    return [
      visibleText(problem),
      ...[...parts, ...selection].map((part) => part?.toFixed(1) ?? ""),
    ];
  });
  const heads = ["problem", "coverage", "cap", ...chosen];
  return table(heads, rows, { right: heads.map((_, index) => index).slice(1) });
}

function passTable({ problems }: LabReport, ks: readonly number[]): string {
  const rows = problems.map(({ name, passes, passAt }) => [
    visibleText(name),
    `${passes.all} of ${passes.programs}`,
    ...ks.map((k) => passAt[k]?.toFixed(3) ?? ""),
  ]);
  return table(["problem", "solve it", ...ks.map((k) => `k = ${k}`)], rows, {
    right: ["solve it", ...ks].map((_, index) => index + 1),
  });
}

/** What was played, in a few lines. */
export function headOf(report: LabReport): string {
  const { name, simulatedAfter, problems, samples, rounds } = report;
  const programs = problems.map(({ passes }) => passes.programs);
  const [least, most] = [Math.min(...programs), Math.max(...programs)];
  const pool = least === most ? `${most}` : `${least} to ${most}`;
  const drawn = samples === null ? "as many drawn anew" : `${samples} drawn anew`;
  const lines = [
    `${visibleText(name)}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}, ${pool} programs each, ${drawn} in ${rounds === 1 ? "one round" : `each of ${rounds} rounds`}`,
  ];
  if (simulatedAfter !== null) lines.push(`${simulatedLabel}${note(simulatedAfter)}`);
  return lines.join("\n");
}

function note(after: string): string {
  return after === "" ? "" : `; ${visibleText(after)}`;
}

function scoreOf(cell: LabCell | undefined): string {
  return cell === undefined ? "" : cell.score.mean.toFixed(1);
}

function lossRow(name: string, cell: LabCell | undefined): string[] {
  if (cell === undefined) return [name];
  const { score, lost } = cell;
  const range = `${score.low.toFixed(1)} to ${score.high.toFixed(1)}`;
  const parts = [lost.coverage, lost.cap, lost.selection].map((each) => each.toFixed(1));
  return [name, score.mean.toFixed(1), range, ...parts];
}
