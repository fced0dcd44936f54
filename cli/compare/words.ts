import { simulatedLabel } from "../../agent/simulated-model/simulated-id.ts";
import { type ComparedCell, type Comparison, cellUnder } from "./comparison.ts";

/** A strategy's mean scores under the cap that is spoken of, and without a cap. */
type Made = { name: string; capped: number; uncapped: number | null };

/** What the cap costs and what choosing wins, in one sentence that stands by itself. */
export function differenceInWords(comparison: Comparison): string {
  const { cap } = comparison;
  const made = madeBy(comparison);
  const [first, ...others] = made.map(({ name, capped }) => ({ name, capped }));
  if (first === undefined) return "";
  const all = [
    `${called(first.name)} makes ${score(first.capped)} of ${score(comparison.maxScore)}`,
    ...others.map(({ name, capped }) => `${called(name)} ${score(capped)}`),
  ].join(", ");
  if (cap === null) return `Without a cap ${all}.`;
  const uncapped = uncappedInWords(made);
  const worth = worthInWords(comparison);
  const start = `With ${submissions(cap)} a problem ${all}`;
  return `${[start, ...(uncapped === "" ? [] : [uncapped])].join("; ")}${worth === "" ? "" : `: ${worth}`}.`;
}

/** What is worth how much, in the rule's currency. */
export type Worth = {
  /** Chosen at random, or by the strategy that makes least where that was not played. */
  baseline: string;
  best: string;
  /** What the best makes more than the baseline, under the cap. */
  choosing: number;
  /** What the baseline lacks under the cap of what it makes without one; null where that was not played. */
  cap: number | null;
};

/** Null where nothing was played under a cap. */
export function worthOf(comparison: Comparison): Worth | null {
  const made = madeBy(comparison);
  const least = made.toSorted((a, b) => a.capped - b.capped)[0];
  const baseline = made.find(({ name }) => name === "random") ?? least;
  const best = made.toSorted((a, b) => b.capped - a.capped)[0];
  if (comparison.cap === null || baseline === undefined || best === undefined) return null;
  return {
    baseline: baseline.name,
    best: best.name,
    choosing: best.capped - baseline.capped,
    cap: baseline.uncapped === null ? null : baseline.uncapped - baseline.capped,
  };
}

function worthInWords(comparison: Comparison): string {
  const worth = worthOf(comparison);
  if (worth === null) return "";
  const { cap, choosing, baseline, best } = worth;
  if (cap === null) {
    const won = `${best} wins ${amount(choosing, comparison)} over ${called(baseline)}`;
    return isWorth(choosing) ? won : "";
  }
  if (!isWorth(cap)) return "the cap costs nothing";
  const cost =
    baseline === "random"
      ? `the cap costs ${amount(cap, comparison)} when choosing at random`
      : `the cap costs ${baseline} ${amount(cap, comparison)}`;
  if (comparison.strategies.length === 1) return cost;
  return `${cost}, and ${wonBack(worth, cap)}`;
}

function wonBack({ best, choosing }: Worth, cap: number): string {
  if (!isWorth(choosing)) return "choosing otherwise wins nothing back";
  return isWorth(cap - choosing)
    ? `${best} wins ${score(choosing)} of them back`
    : `${best} wins them all back`;
}

function uncappedInWords(made: readonly Made[]): string {
  const scores = made.flatMap(({ uncapped }) => (uncapped === null ? [] : [uncapped]));
  const [least, most] = [Math.min(...scores), Math.max(...scores)];
  if (scores.length === 0) return "";
  if (scores.length === 1) return `without a cap it makes ${score(least)}`;
  return isWorth(most - least)
    ? `without a cap they make ${score(least)} to ${score(most)}`
    : `without a cap every strategy makes ${score(most)}`;
}

function madeBy(comparison: Comparison): Made[] {
  return comparison.strategies.flatMap((strategy) => {
    const capped = cellUnder(strategy, comparison.cap);
    const uncapped = comparison.cap === null ? null : cellUnder(strategy, null);
    if (capped === null) return [];
    return [
      { name: strategy.name, capped: capped.score.mean, uncapped: uncapped?.score.mean ?? null },
    ];
  });
}

function called(strategy: string): string {
  return strategy === "random" ? "choosing at random" : strategy;
}

/** What a difference would round to is nothing. */
function isWorth(difference: number): boolean {
  return difference >= 0.05;
}

function amount(value: number, { currency }: Comparison): string {
  const one = currency === "points" ? "point" : "problem";
  return `${score(value)} ${score(value) === "1" ? one : `${one}s`}`;
}

function submissions(cap: number): string {
  return `${count(cap)} ${cap === 1 ? "submission" : "submissions"}`;
}

/** A mean score, to a tenth. */
export function score(mean: number): string {
  return String(Math.round(mean * 10) / 10);
}

/** Such as `50 submissions`. */
export function capInWords(cap: number | null): string {
  return cap === null ? "no cap" : submissions(cap);
}

/** `± 3.4`; empty where a single seed was played, or all made the same. */
export function spreadInWords({ score: { mean, low, high } }: ComparedCell): string {
  const half = low === null || high === null ? 0 : Math.max(mean - low, high - mean);
  return isWorth(half) ? `± ${score(half)}` : "";
}

function count(number: number): string {
  return number.toLocaleString("en");
}

/** What was replayed, and under which rule. */
export function recordingInWords(comparison: Comparison): string {
  const { title, recording, source, programs, problems, rule } = comparison;
  const { least, most } = programs;
  const each = least === most ? count(most) : `${count(least)} to ${count(most)}`;
  const many = problems.length === 1 ? "of one problem" : `for each of ${problems.length} problems`;
  return `A recorded run of ${title} (${recording}): ${each} programs ${many}, from ${source}, replayed under ${rule} rules.`;
}

/** What is to be known of figures that no model made; null for those of a model. */
export function simulatedInWords({ simulated }: Comparison): string | null {
  return simulated ? `${simulatedLabel}.` : null;
}

/** How often was played, and what time cut short. */
export function notesInWords({ strategies }: Comparison): string[] {
  const cells = strategies.flatMap(({ cells: each }) => each);
  const seeds = Math.max(...cells.map((each) => each.seeds));
  const late = strategies.filter(({ cells: each }) => each.some(({ outOfTime }) => outOfTime > 0));
  return [
    ...(seeds > 1
      ? [`What depends on lots is a mean over ${seeds} seeds, ± half a 95 % interval.`]
      : []),
    ...(late.length > 0
      ? [`The end of the contest cut short ${late.map(({ name }) => name).join(", ")}.`]
      : []),
  ];
}
