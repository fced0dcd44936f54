import { table } from "../cli/views/table.ts";
import type { Reach } from "./measurement.ts";
import type { Outcome, SideTold } from "./outcome.ts";

/** The table of all figures, for the terminal. */
export function outcomesTable(outcomes: readonly Outcome[]): string {
  const head = ["", "measured: p10 / median", "against: p10 / median", "figure", "reach", ""];
  return table(head, outcomes.map(row));
}

/** The same as Markdown, for bench/README.md. */
export function outcomesMarkdown(outcomes: readonly Outcome[]): string {
  const head = ["name", "ours, p10 / median", "against, p10 / median", "figure", "reach", ""];
  const rows = outcomes
    .map(row)
    .map(([name = "", ...cells]) => [
      `\`${name}\``,
      ...cells.map((cell) => (cell === "NOT REACHED" ? "**not reached**" : cell)),
    ]);
  const lines = [head, ...rows].map(
    (cells) => `|${cells.map((cell) => (cell === "" ? " |" : ` ${cell} |`)).join("")}`,
  );
  return lines.toSpliced(1, 0, `|${"---|".repeat(head.length)}`).join("\n");
}

function row({ name, result, unit, reach }: Outcome): string[] {
  const bound = reachText(reach, unit);
  if (result.kind !== "measured") {
    return [name, `${result.kind}: ${firstLine(result.reason)}`, "", "", bound, result.kind];
  }
  const { ours, against, value, reached } = result;
  const verdict = reach === null ? "" : reached ? "reached" : "NOT REACHED";
  const sides = [ours, against].map((one) => side(one, unit === "MiB" ? "MiB" : "ms"));
  return [name, ...sides, withUnit(value, unit), bound, verdict];
}

function side({ label, p10, median, count }: SideTold, unit: string): string {
  return `${label}: ${digits(p10)} / ${digits(median)} ${unit} of ${count}`;
}

function reachText(reach: Reach, unit: Outcome["unit"]): string {
  if (reach === null) return "";
  return "atMost" in reach
    ? `≤ ${withUnit(reach.atMost, unit)}`
    : `≥ ${withUnit(reach.atLeast, unit)}`;
}

function withUnit(value: number, unit: Outcome["unit"]): string {
  return unit === "×" ? digits(value) : `${digits(value)} ${unit}`;
}

/** Three digits that count, and no more than two after the point. */
export function digits(value: number): string {
  const decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const rounded = Number(value.toFixed(decimals));
  return rounded.toLocaleString("en", { maximumFractionDigits: 2 });
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
