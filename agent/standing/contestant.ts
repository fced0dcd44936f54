import type { Columns } from "./columns.ts";
import type { Complaint } from "./complaint.ts";
import type { CsvRecord } from "./csv.ts";
import { type Medal, medalNames } from "./medals.ts";
import type { Result } from "./result.ts";

export type Contestant = {
  name: string;
  /** Line of the file, from 1. */
  line: number;
  result: Result;
  /** Points by problem, of those that were asked for and that the file has. */
  problems: Record<string, number>;
  /** Null for a contestant without one. */
  rating: number | null;
  /** The medal that they were given; null for none, and where the file does not tell. */
  medal: Medal | null;
};

/** The contestant of a record, or every complaint about it. */
export function contestantOf(
  { line, cells }: CsvRecord,
  width: number,
  columns: Columns,
): Contestant | { complaints: Complaint[] } {
  if (cells.length !== width) {
    const what = `${cells.length} cells, where the first line has ${width}`;
    return { complaints: [{ line, what, hint: "Give every line as many cells." }] };
  }
  const complaints: Complaint[] = [];
  const numberAt = (at: number, name: string, kind: NumberKind) => {
    const cell = cells[at] ?? "";
    const value = numberOf(cell, kind);
    if (typeof value === "number") return value;
    complaints.push({ line, what: `${name}: ${value}`, hint: hintFor(cell, kind) });
    return 0;
  };
  const name = cells[columns.contestant ?? 0] ?? "";
  if (name === "")
    complaints.push({ line, what: "a contestant without a name", hint: "Write one." });
  const result = resultOf(columns, numberAt);
  const problems = Object.fromEntries(
    columns.problems
      .filter(({ at }) => cells[at] !== "")
      .map(({ name: problem, at }) => [problem, numberAt(at, problem, "amount")]),
  );
  const hasRating = columns.rating !== undefined && cells[columns.rating] !== "";
  const rating = hasRating ? numberAt(columns.rating ?? 0, "rating", "any") : null;
  const medal = medalOf(columns.medal === undefined ? "" : (cells[columns.medal] ?? ""));
  if (medal === undefined)
    complaints.push({
      line,
      what: `medal: ${JSON.stringify((cells[columns.medal ?? 0] ?? "").slice(0, 40))} is no medal`,
      hint: `Write ${medalNames.join(", ")}, or nothing.`,
    });
  if (complaints.length > 0 || medal === undefined) return { complaints };
  return { name, line, result, problems, rating, medal };
}

/** Null for none; undefined for what is no medal. */
function medalOf(cell: string): Medal | null | undefined {
  const word = cell.toLowerCase();
  return word === "" || word === "none" ? null : medalNames.find((medal) => medal === word);
}

function resultOf(
  { total, solved, penalty, last, rank }: Columns,
  numberAt: (at: number, name: string, kind: NumberKind) => number,
): Result {
  const timed =
    penalty === undefined ? {} : { penaltyMinutes: numberAt(penalty, "penalty", "amount") };
  if (total !== undefined)
    return { kind: "points", score: numberAt(total, "total", "amount"), ...timed };
  if (solved === undefined) return { kind: "rank", rank: numberAt(rank ?? 0, "rank", "rank") };
  return {
    kind: "icpc",
    solved: numberAt(solved, "solved", "count"),
    penaltyMinutes: 0,
    ...timed,
    ...(last === undefined ? {} : { lastMinutes: numberAt(last, "lastMinutes", "amount") }),
  };
}

/** `any` a number, `amount` one not below 0, `count` a whole one, `rank` a whole one from 1. */
type NumberKind = "any" | "amount" | "count" | "rank";

const wanted: Readonly<Record<NumberKind, string>> = {
  any: "a number",
  amount: "a number from 0",
  count: "a whole number from 0",
  rank: "a whole number from 1",
};

function numberOf(cell: string, kind: NumberKind): number | string {
  const told = `${JSON.stringify(cell.slice(0, 40))} is not ${wanted[kind]}`;
  if (!/^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(cell)) return cell === "" ? "is empty" : told;
  const value = Number(cell);
  const isWhole = Number.isInteger(value) || kind === "any" || kind === "amount";
  const least = { any: -Infinity, amount: 0, count: 0, rank: 1 }[kind];
  return isWhole && value >= least ? value : told;
}

function hintFor(cell: string, kind: NumberKind): string {
  if (/^\d+,\d+$/.test(cell)) return "Write a point before the decimals.";
  return `Write ${wanted[kind]}, without units or signs for thousands.`;
}
