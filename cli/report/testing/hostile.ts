import { type Comparison, comparisonSchema } from "../../compare/comparison.ts";
import { type Entry, entrySchema } from "../../../agent/journal/events.ts";

/** Each would call `caught()` or load something if it became markup anywhere in a page. */
export const attacks: readonly string[] = [
  `<script>caught()</script>`,
  `</code></pre></style></title><img src="http://127.0.0.1:9/leak" onerror="caught()">`,
  `"><svg onload="caught()"><a href="javascript:caught()">`,
  `' onfocus='caught()' autofocus='`,
  `<style>@import url("http://127.0.0.1:9/leak.css");</style>`,
  `<meta http-equiv="refresh" content="0;url=javascript:caught()">`,
  `\u202E<b>\u0000\u001B]0;title\u0007`,
];

/** Fields whose text the journal's schema fixes. */
const fixed = new Set([
  "role",
  "type",
  "verdict",
  "level",
  "strategy",
  "want",
  "language",
  "scoring",
  "aim",
  "part",
  "practice",
]);
const fixedReasons = new Set(["solved", "exhausted", "time", "cap", "ended", "void", "all"]);

/**
 * A journal in which every text that a package, a model or a program can choose is an attack:
 * names, titles, sources, reasons, notes. It is a valid journal still.
 */
export function hostileRun(entries: readonly Entry[]): Entry[] {
  const renamed = new Map<string, string>();
  let turn = 0;
  const attack = () => attacks[turn++ % attacks.length] ?? "";
  const rename = (name: string) => {
    const known = renamed.get(name) ?? `${attack()} ${name}`;
    renamed.set(name, known);
    return known;
  };
  const poison = (field: string, value: unknown): unknown => {
    if (typeof value !== "string" || fixed.has(field) || fixedReasons.has(value)) return value;
    if (/^[0-9a-f]{64}$/.test(value) || /^[01]+$/.test(value)) return value;
    return field === "source" || field === "message" ? `${attack()}\n${value}` : rename(value);
  };
  return entries.map((entry) => {
    const event: object = JSON.parse(JSON.stringify(entry.event), poison);
    // A rule's texts are fixed, or checked when it is read.
    const rule = entry.event.type === "run-started" ? { rule: entry.event.rule } : {};
    return entrySchema.parse({ ...entry, event: { ...event, ...rule } });
  });
}

/** A comparison in which every text that a recording or a strategy's file can choose is an attack. */
export function hostileComparison(comparison: Comparison): Comparison {
  let turn = 0;
  const attack = () => attacks[turn++ % attacks.length] ?? "";
  return comparisonSchema.parse({
    ...comparison,
    recording: attack(),
    title: attack(),
    source: attack(),
    rule: attack(),
    problems: comparison.problems.map((problem) => ({ ...problem, title: attack() })),
    strategies: comparison.strategies.map((strategy) => ({ ...strategy, name: attack() })),
  });
}
