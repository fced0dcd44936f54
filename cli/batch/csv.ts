import type { BatchResult } from "./result.ts";

const head = [
  "contest",
  "source",
  "rule",
  "cap",
  "strategy",
  "seeds",
  "missing",
  "mean",
  "low",
  "high",
  "max",
  "penalty_minutes",
  "rank",
  "contestants",
  "gold",
  "silver",
  "bronze",
  "submissions",
  "baseline",
  "difference",
  "difference_low",
  "difference_high",
];

/** A line for each combination (RFC 4180, but with bare line feeds); what is not known is empty. */
export function batchCsv({ combinations, baseline }: BatchResult): string {
  const rows = combinations.map((one) => [
    one.contest,
    one.source,
    one.rule,
    one.cap,
    one.strategy,
    one.played,
    one.missing,
    one.score?.mean,
    one.score?.low,
    one.score?.high,
    one.maxScore,
    one.penaltyMinutes,
    one.standing?.rank,
    one.standing?.contestants,
    one.standing?.medals?.gold,
    one.standing?.medals?.silver,
    one.standing?.medals?.bronze,
    one.submissions,
    baseline,
    one.difference?.mean,
    one.difference?.low,
    one.difference?.high,
  ]);
  return [head, ...rows].map((row) => row.map(field).join(",")).join("\n");
}

function field(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(Math.round(value * 10_000) / 10_000);
  const text = value.replaceAll('"', '""');
  // A spreadsheet takes what begins with one of these for a formula.
  const isFormula = /^[=+\-@\t\r]/.test(value);
  return isFormula || /[",\n\r]/.test(value) ? `"${isFormula ? "'" : ""}${text}"` : text;
}
