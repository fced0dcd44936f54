import type { Alternative } from "../../agent/simulated-model/each-alternative.ts";
import type { Grammar } from "../../agent/simulated-model/grammar.ts";
import type { SlipKind } from "../../agent/simulated-model/grammar-schema.ts";
import type { ProgramRequest, WrittenProgram } from "../../agent/simulated-model/write-program.ts";

/**
 * One program as `medalist judge --programs` reads it, which takes `id`, `language` and `source`
 * and passes over the rest.
 */
export type SimulatedLine = {
  id: string;
  language: "cpp20";
  source: string;
  simulated: true;
  problem: string;
  idea: string;
  slips: { hole: string; slip: SlipKind }[];
  /** Points of each group that the idea has without a slip. */
  points: Record<string, number>;
  /** What was asked for; absent with `--each`, which draws nothing. */
  request?: ProgramRequest;
  /** What differs from the idea's file; only with `--each`. */
  changed?: Alternative["changed"];
};

export function simulatedLine(
  { problem, groups }: Grammar,
  program: WrittenProgram | Alternative,
  request?: ProgramRequest,
): SimulatedLine {
  const { idea, slips, source } = program;
  const changed = "changed" in program ? program.changed : undefined;
  return {
    id: request === undefined ? alternativeId(idea.name, changed ?? null) : requestId(request),
    language: "cpp20",
    source,
    simulated: true,
    problem,
    idea: idea.name,
    slips,
    points: Object.fromEntries(groups.map(({ name }, index) => [name, idea.points[index] ?? 0])),
    ...(request === undefined ? {} : { request }),
    ...(changed === undefined ? {} : { changed }),
  };
}

/** `simulated:0.6/1/group4/17`: skill, seed, aim, index. */
function requestId({ skill, seed, group, index }: ProgramRequest): string {
  return `simulated:${skill}/${seed}/${group ?? "whole"}/${index}`;
}

function alternativeId(idea: string, changed: Alternative["changed"]): string {
  if (changed === null) return idea;
  return "hole" in changed
    ? `${idea}, ${changed.hole}: ${changed.code}`
    : `${idea}, ${changed.name} called ${changed.to}`;
}
