import type { About, Medals } from "./about.ts";
import { type Columns, columnsOf } from "./columns.ts";
import type { Complaint } from "./complaint.ts";
import { type CsvRecord, readCsv } from "./csv.ts";
import { compareResults, type Result, type ResultKind } from "./result.ts";

export type Contestant = {
  name: string;
  /** Line of the file, from 1. */
  line: number;
  result: Result;
  /** Points by problem, of those that were asked for and that the file has. */
  problems: Record<string, number>;
  /** Null for a contestant without one. */
  rating: number | null;
};

/** What contestants made, and what is known of them as a population. */
export type Scoreboard = {
  title: string;
  /** Where it is from; null when nobody said. */
  source: string | null;
  madeUp: boolean;
  kind: ResultKind;
  maxScore: number | null;
  medals: Medals;
  /** Whose ratings; null when nobody said or there are none. */
  ratings: string | null;
  penaltyMinutes: number;
  /** Best first. */
  contestants: Contestant[];
  /** Problems that it has points of. */
  problems: string[];
  /** Heads of columns that were not read. */
  leftAside: string[];
};

const mostComplaints = 20;

/**
 * Reads a scoreboard from the text of a CSV file. The first record has the columns' heads.
 *
 * @param title what it is called where `about` does not say
 * @param problems names of problems whose columns are read too
 */
export function readScoreboard(
  text: string,
  title: string,
  about: About,
  problems: readonly string[] = [],
): { scoreboard: Scoreboard } | { complaints: Complaint[] } {
  const { records, complaints: broken } = readCsv(text);
  if (broken.length > 0) return { complaints: broken };
  const [head, ...rows] = records;
  if (head === undefined || rows.length === 0) return { complaints: [nobody] };
  const { columns, complaints } = columnsOf(head.cells, problems);
  if (complaints.length > 0) return { complaints };
  const contestants: Contestant[] = [];
  for (const row of rows) {
    const found = complaintOrContestant(row, head.cells.length, columns);
    if ("name" in found) contestants.push(found);
    else complaints.push(...found.complaints);
  }
  complaints.push(...namedTwice(contestants), ...tooMany(contestants, about.maxScore));
  if (complaints.length > 0) return { complaints: complaints.slice(0, mostComplaints) };
  const kind = kindOf(columns);
  const rated = contestants.some(({ rating }) => rating !== null);
  return {
    scoreboard: {
      title: about.title ?? title,
      source: about.source ?? null,
      madeUp: about.madeUp,
      kind,
      maxScore: about.maxScore ?? null,
      medals: about.medals ?? (kind === "points" ? "ioi" : "none"),
      ratings: rated ? (about.ratings ?? null) : null,
      penaltyMinutes: about.penaltyMinutes,
      contestants: contestants.toSorted((a, b) => compareResults(a.result, b.result)),
      problems: columns.problems.map(({ name }) => name),
      leftAside: columns.leftAside,
    },
  };
}

const nobody: Complaint = {
  line: 1,
  what: "there are no contestants",
  hint: "Give a line of heads, then one line for each contestant.",
};

function kindOf({ total, solved }: Columns): ResultKind {
  if (total !== undefined) return "points";
  return solved === undefined ? "rank" : "icpc";
}

function complaintOrContestant(
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
  return complaints.length > 0 ? { complaints } : { name, line, result, problems, rating };
}

function resultOf(
  { total, solved, penalty, rank }: Columns,
  numberAt: (at: number, name: string, kind: NumberKind) => number,
): Result {
  if (total !== undefined) return { kind: "points", score: numberAt(total, "total", "amount") };
  if (solved === undefined || penalty === undefined)
    return { kind: "rank", rank: numberAt(rank ?? 0, "rank", "rank") };
  return {
    kind: "icpc",
    solved: numberAt(solved, "solved", "count"),
    penaltyMinutes: numberAt(penalty, "penalty", "amount"),
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

function namedTwice(contestants: readonly Contestant[]): Complaint[] {
  const byName = Map.groupBy(contestants, ({ name }) => name);
  return [...byName.values()].flatMap(([first, again]) =>
    first === undefined || again === undefined
      ? []
      : {
          line: again.line,
          what: `${JSON.stringify(again.name)} is on line ${first.line} already`,
          hint: "Take one out, or tell the two apart.",
        },
  );
}

function tooMany(contestants: readonly Contestant[], maxScore = Infinity): Complaint[] {
  return contestants.flatMap(({ line, result }) =>
    result.kind === "points" && result.score > maxScore
      ? {
          line,
          what: `${result.score} points, of ${maxScore} in all`,
          hint: "Correct the line, or maxScore in the YAML file beside it.",
        }
      : [],
  );
}
