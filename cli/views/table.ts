import { stripVTControlCharacters, styleText } from "node:util";
import Table from "cli-table3";

export type TableOptions = {
  /** Columns of numbers, from 0. */
  right?: readonly number[];
  /** Where it will be printed: decides whether heads are dimmed. */
  stream?: NodeJS.WriteStream;
};

const borders = ["top", "bottom", "left", "right", "mid"].flatMap((side) => [
  side,
  ...["mid", "left", "right"].map((corner) => `${side}-${corner}`),
]);

/** A plain table for the terminal: columns apart by blanks, no boxes. */
export function table(head: string[], rows: string[][], options: TableOptions = {}): string {
  const { right = [], stream = process.stdout } = options;
  const lines = new Table({
    head: head.map((name) => styleText("dim", name, { stream })),
    colAligns: head.map((_, column) => (right.includes(column) ? "right" : "left")),
    chars: { ...Object.fromEntries(borders.map((part) => [part, ""])), middle: "  " },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  lines.push(...rows);
  return lines.toString().replaceAll(/ +$/gm, "");
}

/** Columns that the widest line takes. */
export function widthOf(text: string): number {
  const lines = stripVTControlCharacters(text).split("\n");
  return Math.max(...lines.map((line) => line.length));
}

/** Text cut to a width, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}
