import Table from "cli-table3";

/** A plain table for the terminal: columns apart by blanks, a line below the heads, no boxes. */
export function table(head: string[], rows: string[][]): string {
  const blank = Object.fromEntries(
    [
      "top",
      "top-mid",
      "top-left",
      "top-right",
      "bottom",
      "bottom-mid",
      "bottom-left",
      "bottom-right",
      "left",
      "left-mid",
      "mid",
      "mid-mid",
      "right",
      "right-mid",
    ].map((part) => [part, ""]),
  );
  const lines = new Table({
    head,
    chars: { ...blank, middle: "  " },
    style: { head: ["dim"], border: [], "padding-left": 0, "padding-right": 0 },
  });
  lines.push(...rows);
  return lines.toString();
}
