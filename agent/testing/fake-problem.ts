import { standardTask, type PublicProblem } from "../../problems/public-view.ts";

/** A problem with nested groups g1 ⊂ g2 ⊂ …, worth `points`. */
export function fakeProblem(
  name: string,
  points: readonly number[],
  comparison: PublicProblem["comparison"] = tokens,
): PublicProblem {
  return {
    name,
    title: `The ${name}`,
    digest: `digest-of-${name}`,
    statement: "",
    limits: {
      cpuMs: 1000,
      wallMs: 2000,
      memoryKiB: 262_144,
      outputKiB: 1024,
      sourceKiB: 64,
      compileCpuMs: 10_000,
      compileMemoryKiB: 1_048_576,
      checkerCpuMs: 1000,
      checkerMemoryKiB: 262_144,
      checkerOutputKiB: 8192,
    },
    groups: points.map((maxScore, index) => ({
      name: `g${index + 1}`,
      maxScore,
      constraint: "",
      allOrNothing: true,
      contains: points.slice(0, index).map((_, easier) => `g${easier + 1}`),
    })),
    samples: [{ name: "1", input: "1\n", answer: "1\n" }],
    task: standardTask(["cpp", "python3"]),
    comparison,
  };
}

const tokens = {
  caseSensitive: true,
  spaceSensitive: false,
  floatAbsolute: null,
  floatRelative: null,
};
