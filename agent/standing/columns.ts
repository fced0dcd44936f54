import type { Complaint } from "./complaint.ts";

const meanings = [
  "contestant",
  "total",
  "solved",
  "penalty",
  "last",
  "rank",
  "rating",
  "medal",
] as const;

/** What a column may mean. */
type Meaning = (typeof meanings)[number];

/** Names, in lower case, that the head of such a column may have. */
const names: Readonly<Record<Meaning, readonly string[]>> = {
  contestant: ["contestant", "name", "team", "handle"],
  total: ["total", "score", "points"],
  solved: ["solved"],
  penalty: ["penalty", "penaltyminutes"],
  last: ["lastminutes"],
  rank: ["rank", "place"],
  rating: ["rating"],
  medal: ["medal"],
};

/** Places of the columns that are read, from 0. */
export type Columns = Partial<Record<Meaning, number>> & {
  /** Points by problem, under the problem's name as it was asked for. */
  problems: { name: string; at: number }[];
  /** Heads of columns that mean nothing here. */
  leftAside: string[];
};

/**
 * Finds out what each column means by its head; upper and lower case are the same.
 *
 * @param problems whose points are looked for, such as those of a run's contest
 */
export function columnsOf(
  heads: readonly string[],
  problems: readonly string[],
): { columns: Columns; complaints: Complaint[] } {
  const columns: Columns = { problems: [], leftAside: [] };
  const complaints: Complaint[] = [];
  const complain = (what: string, hint: string) => complaints.push({ line: 1, what, hint });
  const seen = new Set<string>();
  for (const [at, head] of heads.entries()) {
    const name = head.toLowerCase();
    if (name !== "" && seen.has(name))
      complain(`two columns are named ${JSON.stringify(head)}`, "Take one out.");
    seen.add(name);
    const problem = problems.find((each) => each.toLowerCase() === name);
    const meaning = meanings.find((each) => names[each].includes(name));
    if (meaning === undefined) {
      if (problem === undefined) columns.leftAside.push(head);
      else columns.problems.push({ name: problem, at });
    } else if (columns[meaning] === undefined) columns[meaning] = at;
    else complain(`two columns tell the ${meaning}`, `Keep one of ${names[meaning].join(", ")}.`);
  }
  for (const [what, hint] of missing(columns)) complain(what, hint);
  return { columns, complaints };
}

function missing({ contestant, total, solved, penalty, rank }: Columns): [string, string][] {
  const faults: [string, string][] = [];
  if (contestant === undefined)
    faults.push([
      "no column names the contestants",
      "Head one with contestant, name, team or handle.",
    ]);
  if (total !== undefined && solved !== undefined)
    faults.push([
      "it ranks by points and by problems solved",
      "Keep total for points, or solved and penalty.",
    ]);
  if (solved !== undefined && penalty === undefined)
    faults.push([
      "there is solved without penalty",
      "Problems solved and penalty time in minutes go together.",
    ]);
  if (penalty !== undefined && solved === undefined && total === undefined)
    faults.push([
      "there is penalty without solved or total",
      "Penalty time in minutes goes with problems solved, or with points.",
    ]);
  if (total === undefined && solved === undefined && rank === undefined)
    faults.push([
      "no column tells what contestants made",
      "Head one with total (points), two with solved and penalty (minutes), or one with rank.",
    ]);
  return faults;
}
