import { readFile } from "node:fs/promises";
import path from "node:path";
import { bounds } from "../package/bounds.ts";
import { type Faults, quote } from "../package/fault.ts";
import { parseCsv } from "./csv.ts";

/** What a person, or a team, got in the contest. */
export type HumanResult = {
  name: string;
  /** Points, or problems solved. */
  score: number;
  /** Null where the scoreboard does not tell it. */
  penaltyMinutes: number | null;
  lastMinutes: number | null;
  /** Such as `gold`; null for none. */
  medal: string | null;
};

const scoreColumns = ["score", "solved"];
const columns = ["name", ...scoreColumns, "penaltyMinutes", "lastMinutes", "medal"];
const mostRows = 100_000;

/**
 * Reads human results from a CSV file: a head line that names the columns, `name` and `score`
 * (or `solved`) among them, `penaltyMinutes`, `lastMinutes` and `medal` where there are such;
 * other columns are left aside.
 *
 * @returns null, and faults, when it is absent or breaks the format
 */
export async function readScoreboard(file: string, faults: Faults): Promise<HumanResult[] | null> {
  const name = path.basename(file);
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null || text.length > bounds.yamlBytes) {
    const rule = text === null ? `no such file: ${file}` : `larger than ${bounds.yamlBytes} bytes`;
    faults.add(name, rule, "Correct the path, or take rows out.");
    return null;
  }
  const [head, ...rows] = parseCsv(text);
  const score = scoreColumns.find((column) => head?.cells.includes(column));
  if (head === undefined || score === undefined || !head.cells.includes("name")) {
    const hint = `Name the columns in the first line, of ${columns.join(", ")}.`;
    faults.add(name, 'the columns "name" and "score" are required', hint, 1);
    return null;
  }
  if (rows.length > mostRows) {
    faults.add(name, `more than ${mostRows} rows`, "Take some out.");
    return null;
  }
  return rows.map((row) =>
    resultOf(head.cells, score, row, (rule, hint) => faults.add(name, rule, hint, row.line)),
  );
}

function resultOf(
  head: readonly string[],
  scoreColumn: string,
  { cells }: { cells: readonly string[] },
  report: (rule: string, hint: string) => void,
): HumanResult {
  const cell = (column: string) => cells[head.indexOf(column)]?.trim() ?? "";
  const number = (column: string): number | null => {
    const text = head.includes(column) ? cell(column) : "";
    if (text === "") return null;
    const value = Number(text);
    if (Number.isFinite(value)) return value;
    report(`${column}: ${quote(text)} is no number`, "Write a number, with a point for decimals.");
    return null;
  };
  const score = number(scoreColumn);
  if (score === null && cell(scoreColumn) === "")
    report(`${scoreColumn} is empty`, "Write a number, or remove the row.");
  return {
    name: cell("name"),
    score: score ?? 0,
    penaltyMinutes: number("penaltyMinutes"),
    lastMinutes: number("lastMinutes"),
    medal: head.includes("medal") && cell("medal") !== "" ? cell("medal") : null,
  };
}
