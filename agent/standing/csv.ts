import type { Complaint } from "./complaint.ts";

/** A record of a CSV file and the line, from 1, that it begins on. */
export type CsvRecord = { line: number; cells: string[] };

export type Csv = { records: CsvRecord[]; complaints: Complaint[] };

/** Characters that may stand between cells. */
const separators = [",", ";", "\t"] as const;

/**
 * Reads a CSV file as RFC 4180 has it: cells may stand in quotes, where a quote is written twice.
 * Cells are parted by what the first line has most of: commas, semicolons or tabs. Blanks around
 * an unquoted cell and lines without any text are left out. A byte order mark is skipped.
 * Reading stops at the first complaint, as what follows a broken quote is guesswork.
 */
export function readCsv(text: string): Csv {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const separator = separatorOf(body.slice(0, body.search(/\r|\n|$/)));
  const records: CsvRecord[] = [];
  let [at, line] = [0, 1];
  while (at < body.length) {
    const record: CsvRecord = { line, cells: [] };
    for (let open = true; open; ) {
      const cell = cellAt(body, at, separator);
      if ("what" in cell) return { records, complaints: [{ line, ...cell }] };
      record.cells.push(cell.text);
      line += cell.lines;
      open = body[cell.end] === separator;
      at = cell.end + (open ? 1 : 0);
    }
    if (record.cells.some((cell) => cell !== "")) records.push(record);
    at += body.startsWith("\r\n", at) ? 2 : 1;
    line += 1;
  }
  return { records, complaints: [] };
}

function separatorOf(head: string): string {
  const counts = separators.map((separator) => head.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}

type Cell = { text: string; end: number /** Line ends within it. */; lines: number };

/** The cell that begins at `at`; `end` is where a separator, a line's end or the text's end is. */
function cellAt(text: string, at: number, separator: string): Cell | Omit<Complaint, "line"> {
  const start = at + (/^[ ]*(?=")/.exec(text.slice(at, at + 1_000))?.[0].length ?? 0);
  if (text[start] === '"') return quotedCell(text, start, separator);
  let end = at;
  while (end < text.length && !isEnd(text[end], separator)) {
    if (text[end] === '"')
      return {
        what: "a quote within a cell that does not begin with one",
        hint: "Put the whole cell in quotes, and write the quote twice.",
      };
    end += 1;
  }
  return { text: text.slice(at, end).trim(), end, lines: 0 };
}

function quotedCell(
  text: string,
  start: number,
  separator: string,
): Cell | Omit<Complaint, "line"> {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return { what: "a quote that is never closed", hint: "Close the quote." };
  let end = close + 1;
  while (text[end] === " ") end += 1;
  if (end < text.length && !isEnd(text[end], separator))
    return { what: "text after a closing quote", hint: "Put the whole cell in quotes." };
  const inner = text.slice(start + 1, close).replaceAll('""', '"');
  return { text: inner, end, lines: inner.match(/\r\n|\r|\n/g)?.length ?? 0 };
}

function isEnd(character: string | undefined, separator: string): boolean {
  return character === separator || character === "\n" || character === "\r";
}
