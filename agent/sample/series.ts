import { programId, type ProgramText } from "../../judge/program.ts";
import { type PublicProblem, showsOutputs } from "../../problems/public-view.ts";
import type { AgentSettings } from "../settings.ts";
import { mostSamples } from "../settings.ts";
import type { RepairCase, SampleRequest, Want } from "../sources/source.ts";

/** Repeated requests for one thing, told apart by their index. */
export type Series = {
  want: Want;
  group: string | null;
  count: number;
  /** The program that is to be mended; only with solutions. */
  repair?: RepairCase;
};

/** What is asked for a problem. Beside solutions it is what its practice can use. */
export function planSeries(problem: PublicProblem, settings: AgentSettings): Series[] {
  const { practice } = problem.task;
  const makes = practice === "outputs" || practice === "tool";
  const compares = practice === "outputs" && problem.comparison !== null;
  const scores = showsOutputs(practice) && problem.comparison === null;
  const count = settings.samples === "all" ? mostSamples : settings.samples;
  const aims = aimsOf(problem, settings.aim);
  const made: Series[] = [
    { want: "generator", group: null, count: makes ? settings.generators : 0 },
    { want: "validator", group: null, count: makes ? settings.validators : 0 },
    { want: "brute", group: null, count: compares ? settings.brutes : 0 },
    { want: "scorer", group: null, count: scores ? settings.scorers : 0 },
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

/** One place in a series. */
export type Place = { series: Series; index: number };

/** The order of all requests: the first of each series, then the second of each, and so on. */
export function* requestOrder(series: readonly Series[]): Generator<Place> {
  const longest = Math.max(0, ...series.map((one) => one.count));
  for (let index = 0; index < longest; index++) {
    for (const one of series) if (index < one.count) yield { series: one, index };
  }
}

export function requestAt(problem: PublicProblem, { series, index }: Place): SampleRequest {
  const { want, group, repair } = series;
  return { problem, want, group, index, ...(repair === undefined ? {} : { repair }) };
}

/** Unique in a problem; the other way round it is another game. */
export function comparisonKey(first: ProgramText, second: ProgramText): string {
  return `comparison/${shortId(first)}/${shortId(second)}`;
}

function shortId(program: ProgramText): string {
  return programId(program).slice(0, 16);
}

/** Unique in a problem. */
export function requestKey(request: Omit<SampleRequest, "problem">): string {
  const { want, group, index, repair } = request;
  const aim = group === null ? "whole" : `group:${encodeURIComponent(group)}`;
  if (repair === undefined) return `sample/${want}/${aim}/${index}`;
  return `sample/repair/${repair.round}/${shortId(repair.program)}/${aim}/${index}`;
}
