import { standardTask, type PublicProblem } from "../../problems/public-view.ts";
import type { BodyOf, Entry } from "../journal/events.ts";

/**
 * The problems of a run, in the plan's order, as far as choosing needs them: names, groups,
 * points. What only sampling and judging need is blank, as a replay does neither.
 */
export function recordedProblems(
  entries: readonly Entry[],
  names: readonly string[],
): PublicProblem[] {
  const opened = new Map<string, PublicProblem>();
  for (const { event } of entries) {
    if (event.type === "problem-opened") opened.set(event.problem, asPublicProblem(event));
  }
  return names.flatMap((name) => opened.get(name) ?? []);
}

function asPublicProblem(opened: BodyOf<"problem-opened">): PublicProblem {
  return {
    name: opened.problem,
    title: opened.title,
    digest: opened.digest,
    statement: "",
    limits: noLimits,
    groups: opened.groups.map((group) => ({ ...group, constraint: "" })),
    samples: [],
    task: { ...standardTask([]), practice: opened.practice },
    comparison: opened.scored ? null : tokens,
  };
}

const noLimits: PublicProblem["limits"] = {
  cpuMs: 0,
  wallMs: 0,
  memoryKiB: 0,
  outputKiB: 0,
  sourceKiB: 0,
  compileCpuMs: 0,
  compileMemoryKiB: 0,
  checkerCpuMs: 0,
  checkerMemoryKiB: 0,
  checkerOutputKiB: 0,
};

const tokens = {
  caseSensitive: true,
  spaceSensitive: false,
  floatAbsolute: null,
  floatRelative: null,
};
