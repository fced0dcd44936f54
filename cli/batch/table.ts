import type { Combination } from "../../workers/batch/summary.ts";
import type { Interval } from "../../workers/batch/interval.ts";
import { points } from "../views/format.ts";
import { table } from "../views/table.ts";
import { visibleText } from "../views/visible-text.ts";
import type { CombinationStanding } from "./place-combinations.ts";
import { type BatchResult, dimensions, valuesOf } from "./result.ts";
import { contestantsInWords, medalsInWords } from "./standing-in-words.ts";

/** A row for each combination; what is the same in all is told above. */
export function batchTable(result: BatchResult): string {
  const { combinations, baseline } = result;
  const varying = dimensions.filter((each) => valuesOf(result, each).length > 1);
  const same = dimensions.filter((each) => !varying.includes(each));
  const isCompared = valuesOf(result, "strategy").length > 1;
  const hasPenalty = combinations.some(({ penaltyMinutes }) => penaltyMinutes !== null);
  const hasPlace = combinations.some(({ standing }) => standing !== null);
  const hasMedals = combinations.some(({ standing }) => (standing?.medals ?? null) !== null);
  const head = [
    ...varying,
    "seeds",
    "score",
    "95 %",
    "of",
    ...(hasPenalty ? ["penalty"] : []),
    ...(hasPlace ? ["rank"] : []),
    ...(hasMedals ? ["medals"] : []),
    "submissions",
    ...(isCompared ? [`to ${visibleText(baseline)}`, "95 %"] : []),
  ];
  const rows = combinations.map((one) => [
    ...varying.map((each) => visibleText(one[each])),
    seeds(one),
    one.score === null ? "" : one.score.mean.toFixed(1),
    range(one.score),
    one.maxScore === null ? "" : points(one.maxScore),
    ...(hasPenalty ? [one.penaltyMinutes === null ? "" : minutes(one.penaltyMinutes)] : []),
    ...(hasPlace ? [place(one.standing)] : []),
    ...(hasMedals ? [medals(one.standing)] : []),
    one.submissions === null ? "" : one.submissions.toFixed(1),
    ...(isCompared ? [signed(one.difference?.mean), range(one.difference, signed)] : []),
  ]);
  const numbers = head.map((_, column) => column).slice(varying.length);
  return [headOf(result, same), table(head, rows, { right: numbers })].join("\n");
}

function headOf(result: BatchResult, same: readonly (typeof dimensions)[number][]): string {
  const { name, counts } = result;
  const told = same.map((each) => `${each} ${visibleText(valuesOf(result, each)[0] ?? "")}`);
  const missing = counts.missing === 0 ? "" : `, ${counts.missing} of them missing`;
  const cells = `${counts.cells} ${counts.cells === 1 ? "cell" : "cells"}${missing}`;
  return [
    `${name}: ${cells}`,
    ...(told.length === 0 ? [] : [told.join(", ")]),
    ...besides(result).map((line) => visibleText(line)),
    "",
  ].join("\n");
}

/** Whose scoreboards the ranks are of, a line for each. */
function besides({ combinations }: BatchResult): string[] {
  const lines = combinations.flatMap(({ contest, standing }) =>
    standing === null ? [] : [`ranks in ${contest} beside ${contestantsInWords(standing)}`],
  );
  return [...new Set(lines)];
}

function place(standing: CombinationStanding | null): string {
  return standing === null ? "" : standing.rank.toFixed(1);
}

function medals(standing: CombinationStanding | null): string {
  return standing === null || standing.medals === null ? "" : medalsInWords(standing.medals);
}

function minutes(value: number): string {
  return `${value.toFixed(0)} min`;
}

function seeds({ played, missing }: Combination): string {
  return missing === 0 ? String(played) : `${played} of ${played + missing}`;
}

function range(interval: Interval | null, tell: (value: number) => string = plain): string {
  if (interval === null || interval.low === null || interval.high === null) return "";
  return `${tell(interval.low)} to ${tell(interval.high)}`;
}

function plain(value: number): string {
  return value.toFixed(1);
}

/** With its sign, also a plus. */
export function signed(value: number | undefined): string {
  if (value === undefined) return "";
  const text = value.toFixed(1);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text.replace(/^-(?=0\.0$)/, "");
}
