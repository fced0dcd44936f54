export type CsvRow = {
  /** On which it begins, from 1. */
  line: number;
  cells: string[];
};

/**
 * Rows of comma-separated values (RFC 4180): a cell may stand in double quotes, and then hold
 * commas, newlines, and double quotes written twice. Blank lines are left out.
 */
export function parseCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let row: CsvRow = { line, cells: [] };
  const cell = /(?:"((?:[^"]|"")*)"[^,\r\n]*|([^,\r\n]*))(,|\r?\n|\r|$)/y;
  const given = text.replace(/^\uFEFF/, "");
  while (cell.lastIndex < given.length) {
    const match = cell.exec(given);
    if (match === null) break;
    const [whole, quoted, plain = "", end] = match;
    row.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.split("\n").length - 1;
    if (end === ",") {
      if (cell.lastIndex === given.length) row.cells.push("");
      else continue;
    }
    if (row.cells.some((each) => each !== "")) rows.push(row);
    row = { line, cells: [] };
  }
  return rows;
}
