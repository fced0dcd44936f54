import { z } from "zod";

const chance = z.number().min(0).max(1);

const groupSchema = z.strictObject({
  name: z.string().min(1),
  points: z.number().positive(),
  /** Names of earlier groups whose inputs it has too. */
  contains: z.array(z.string()).default([]),
});

const outcomeSchema = z.strictObject({
  /** Weight of this outcome among all; they need not add up to 1. */
  chance: z.number().min(0),
  /** What a program has of each group, from 0 to 1, in the order of groups; missing ones are 0. */
  shares: z.array(chance),
});

/** The skill of a made-up model at one problem (docs/strategies.md). */
export const simulatedProblemSchema = z
  .strictObject({
    name: z.string().min(1),
    /** Easiest first. */
    groups: z.array(groupSchema).min(1).max(20),
    outcomes: z.array(outcomeSchema).min(1).max(200),
    /** Share of the programs whose mistakes are common ones. */
    correlation: chance.default(0.5),
    commonMistakes: z.int().min(1).max(100).default(5),
    /** Probability that a made input tells a mistake. */
    separation: chance.default(0.9),
    /** Probability that a program fails the samples when it doesn't solve the first group. */
    sampleFailures: chance.default(0.7),
    /** Probability that the model names the better of two programs in a tournament. */
    comparison: chance.default(0.7),
    inputsPerGroup: z.int().min(1).max(256).default(16),
  })
  .superRefine(({ groups, outcomes }, context) => {
    const before = new Set<string>();
    for (const [index, { name, contains }] of groups.entries()) {
      const path = ["groups", index];
      if (before.has(name))
        context.addIssue({ code: "custom", path, message: "a group's name twice" });
      for (const each of contains)
        if (!before.has(each))
          context.addIssue({
            code: "custom",
            path,
            message: `contains ${each}, which is no earlier group`,
          });
      before.add(name);
    }
    for (const [index, { shares }] of outcomes.entries())
      if (shares.length > groups.length)
        context.addIssue({
          code: "custom",
          path: ["outcomes", index],
          message: "more shares than there are groups",
        });
  });
export type SimulatedProblem = z.infer<typeof simulatedProblemSchema>;

/** A made-up model at the problems of a contest; a YAML file for `medalist lab`. */
export const simulationSchema = z.strictObject({
  name: z.string().min(1),
  /** Says what it is made up after; reports quote it. */
  note: z.string().default(""),
  /** Programs for each problem. */
  programs: z.int().min(1).max(100_000).default(1_000),
  problems: z.array(simulatedProblemSchema).min(1).max(100),
});
export type Simulation = z.infer<typeof simulationSchema>;
