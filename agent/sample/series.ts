import type { PublicProblem } from "../../problems/public-view.ts";
import type { AgentSettings } from "../settings.ts";
import { mostSamples } from "../settings.ts";
import type { Want } from "../sources/source.ts";

/** Repeated requests for one thing, told apart by their index. */
export type Series = { want: Want; group: string | null; count: number };

/** What is asked for a problem. Scorers only where many answers are right. */
export function planSeries(problem: PublicProblem, settings: AgentSettings): Series[] {
  const { generators, validators, brutes, scorers } = settings;
  const scored = problem.comparison === null;
  const count = settings.samples === "all" ? mostSamples : settings.samples;
  const aims = aimsOf(problem, settings.aim);
  const made: Series[] = [
    { want: "generator", group: null, count: generators },
    { want: "validator", group: null, count: validators },
    { want: "brute", group: null, count: scored ? 0 : brutes },
    { want: "scorer", group: null, count: scored ? scorers : 0 },
  ];
  const solutions = aims.map((group): Series => ({ want: "solution", group, count }));
  return [...made, ...solutions].filter((series) => series.count > 0);
}

/** The hardest group first, as submissions begin there. */
function aimsOf(problem: PublicProblem, aim: AgentSettings["aim"]): (string | null)[] {
  const groups = problem.groups.map((group) => group.name).toReversed();
  if (aim === "whole") return [null];
  return aim === "groups" ? groups : [...groups, null];
}

/** The order of all requests: the first of each series, then the second of each, and so on. */
export function* requestOrder(
  series: readonly Series[],
): Generator<{ series: Series; index: number }> {
  const longest = Math.max(0, ...series.map((one) => one.count));
  for (let index = 0; index < longest; index++) {
    for (const one of series) if (index < one.count) yield { series: one, index };
  }
}

/** Unique in a problem. */
export function requestKey(want: Want, group: string | null, index: number): string {
  const aim = group === null ? "whole" : `group:${encodeURIComponent(group)}`;
  return `sample/${want}/${aim}/${index}`;
}
