import type { About, Medals } from "./about.ts";
import { type Columns, columnsOf } from "./columns.ts";
import type { Complaint } from "./complaint.ts";
import { type Contestant, contestantOf } from "./contestant.ts";
import { readCsv } from "./csv.ts";
import { compareResults, type ResultKind } from "./result.ts";

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
    const found = contestantOf(row, head.cells.length, columns);
    if ("name" in found) contestants.push(found);
    else complaints.push(...found.complaints);
  }
  complaints.push(...namedTwice(contestants), ...tooMany(contestants, about.maxScore));
  if (about.medals === "column" && columns.medal === undefined) complaints.push(noMedals);
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
      medals: about.medals ?? medalsBy(columns),
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

const noMedals: Complaint = {
  line: 1,
  what: "no column tells the medals that were given",
  hint: "Head one with medal, or take medals: column out of the YAML file beside it.",
};

function medalsBy(columns: Columns): Medals {
  if (columns.medal !== undefined) return "column";
  return kindOf(columns) === "points" ? "ioi" : "none";
}

function kindOf({ total, solved }: Columns): ResultKind {
  if (total !== undefined) return "points";
  return solved === undefined ? "rank" : "icpc";
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
