import path from "node:path";
import type { Entry } from "../../agent/journal/events.ts";
import { recordedPlan } from "../../agent/run-contest.ts";
import { intervalOf } from "../../workers/batch/interval.ts";
import { UserError } from "../user-error.ts";
import type { CellPlays, ComparePlan } from "./compare-run.ts";
import type { ComparedCell, Comparison } from "./comparison.ts";

/**
 * Gathers plays into means and intervals.
 *
 * @param recording id of the run
 * @param recorded the run that was played on
 * @throws UserError where the journal holds no run
 */
export function comparisonOf(
  recording: string,
  recorded: readonly Entry[],
  { rule, strategies, caps }: ComparePlan,
  cells: readonly CellPlays[],
): Comparison {
  const run = recordedPlan(recorded);
  const [first] = cells.flatMap(({ plays }) => plays);
  if (run === null || first === undefined)
    throw new UserError("The recording holds no run.", "Name a run that was played to its end.");
  const cellsOf = (strategy: string) =>
    caps.flatMap((cap) => {
      const found = cells.find((each) => each.strategy === strategy && each.cap === cap);
      return found === undefined ? [] : [comparedCell(found)];
    });
  return {
    format: 1,
    recording,
    title: run.contest?.title ?? recording,
    source: run.source,
    simulated: run.simulated,
    programs: programsOf(recorded, run.problems),
    rule: rule.name,
    currency: rule.scoring === "icpc" ? "problems" : "points",
    maxScore: first.maxScore,
    caps: [...caps],
    cap: headline(rule.cap, caps),
    problems: first.problems.map(({ name, maxScore }) => ({
      name,
      title: titleOf(recorded, name),
      maxScore,
    })),
    strategies: strategies.map((name) => ({ name: path.basename(name), cells: cellsOf(name) })),
  };
}

function comparedCell({ cap, plays }: CellPlays): ComparedCell {
  const [first] = plays;
  const score = intervalOf(
    plays.map((play) => play.score),
    { least: 0, most: first?.maxScore ?? 0 },
  );
  const names = first?.problems.map(({ name }) => name) ?? [];
  const scoreIn = (problem: string) =>
    meanOf(plays.map((play) => play.problems.find(({ name }) => name === problem)?.score ?? 0));
  return {
    cap,
    score: score ?? { mean: 0, low: null, high: null },
    submissions: meanOf(plays.map(({ submissions }) => submissions)),
    problems: Object.fromEntries(names.map((name) => [name, scoreIn(name)])),
    seeds: plays.length,
    outOfTime: meanOf(plays.map(({ outOfTime }) => outOfTime)),
  };
}

/** The rule's own cap where it was played, else the highest that was; null where none was. */
function headline(own: number | null, caps: readonly (number | null)[]): number | null {
  if (own !== null && caps.includes(own)) return own;
  const numbers = caps.filter((cap) => cap !== null);
  return numbers.length === 0 ? null : Math.max(...numbers);
}

function programsOf(
  recorded: readonly Entry[],
  problems: readonly string[],
): Comparison["programs"] {
  const programs = new Map(problems.map((problem) => [problem, new Set<string>()]));
  for (const { event } of recorded)
    if (event.type === "sample" && event.want === "solution" && event.code !== null)
      programs.get(event.problem)?.add(event.code.id);
  const sizes = [...programs.values()].map(({ size }) => size);
  return { least: Math.min(...sizes), most: Math.max(...sizes) };
}

function titleOf(recorded: readonly Entry[], problem: string): string {
  for (const { event } of recorded)
    if (event.type === "problem-opened" && event.problem === problem) return event.title;
  return problem;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
