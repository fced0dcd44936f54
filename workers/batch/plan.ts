import path from "node:path";
import { z } from "zod";
import { reasoningEfforts } from "../../agent/sources/attempt.ts";
import { describeFaults, type Faults } from "../../problems/package/fault.ts";
import { readLooseYaml } from "../../problems/package/loose-yaml.ts";
import { checkYaml, type YamlFile } from "../../problems/package/yaml-file.ts";

const sourceKinds = ["model", "pool", "run", "simulation"] as const;
export type SourceKind = (typeof sourceKinds)[number];

const count = z.int().min(1);
const amount = z.number().positive();

const seedsSchema = z.union(
  [count.max(10_000), z.array(z.int().min(0).max(1_000_000_000)).min(1).max(10_000)],
  {
    error: "neither a number of seeds nor a list of them | Write 20, or [1, 2, 3].",
  },
);

const sourceSchema = z
  .strictObject({
    model: z.string().min(1).optional(),
    /** `own`, or a folder that holds a folder for each problem. */
    pool: z.string().min(1).optional(),
    /** The id of a finished run. */
    run: z.string().min(1).optional(),
    /** A bundled simulation's name, or a YAML file. */
    simulation: z.string().min(1).optional(),
    /** How results call it. */
    name: z.string().min(1).max(60).optional(),
    seeds: seedsSchema.optional(),
    samples: count.max(100_000).optional(),
    whole: z.boolean().optional(),
    baseUrl: z.url().optional(),
    effort: z.enum(reasoningEfforts).optional(),
    temperature: z.number().min(0).optional(),
    prompts: z.string().optional(),
    prices: z.string().optional(),
    maxTokens: amount.optional(),
    maxCost: amount.optional(),
    maxTime: amount.optional(),
    modelConcurrency: count.max(256).optional(),
  })
  .superRefine((source, context) => {
    const kinds = sourceKinds.filter((kind) => source[kind] !== undefined);
    if (kinds.length !== 1) {
      const message = `${kinds.length === 0 ? "no source" : kinds.join(" and ")} | Write one of ${sourceKinds.join(", ")}.`;
      context.addIssue({ code: "custom", message });
    } else if (kinds[0] !== "model") {
      for (const key of modelKeys)
        if (source[key] !== undefined)
          context.addIssue({
            code: "custom",
            path: [key],
            message: "for models only | Remove it.",
          });
    }
  });

const modelKeys = [
  "whole",
  "baseUrl",
  "effort",
  "temperature",
  "prompts",
  "prices",
  "maxTokens",
  "maxCost",
  "maxTime",
  "modelConcurrency",
] as const;

export type PlanSource = z.infer<typeof sourceSchema>;

const planSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and single dashes only"),
  /** For models and pools; a run and a simulation bring their own. */
  contests: z.array(z.string().min(1)).max(100).default([]),
  sources: z.array(sourceSchema).min(1).max(100),
  /** Names or files; each contest's own when absent. */
  rules: z.array(z.string().min(1)).min(1).max(100).optional(),
  /** Each rule under each of these caps in place of its own; null sets none. */
  caps: z.array(count.max(10_000).nullable()).min(1).max(100).optional(),
  strategies: z.array(z.string().min(1)).min(1).max(20).default(["o1-ioi"]),
  /** The strategy that others are held against; the first when absent. */
  baseline: z.string().optional(),
  seeds: seedsSchema.default(1),
  weights: z.string().optional(),
  /** CSV files of what contestants made, by the name of the contest. */
  scoreboards: z.record(z.string(), z.string().min(1)).optional(),
  /** How often a cell or a run that failed is tried again. */
  retries: z.int().min(0).max(10).default(2),
});

/** What a plan's file says (docs/batches.md). Names and paths are not looked up yet. */
export type Plan = z.infer<typeof planSchema>;

/** A plan that is not there, breaks its format, or names what there is not. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  readonly hint = "docs/batches.md has the format.";
  readonly exitCode = 2;

  constructor(file: string, faults: Faults) {
    super(describeFaults(`${file} is no plan`, faults));
  }
}

/** @returns null, and faults, when the file is absent or breaks the format */
export async function readPlan(
  file: string,
  faults: Faults,
): Promise<{ plan: Plan; yaml: YamlFile } | null> {
  const yaml = await readLooseYaml(path.resolve(file), faults);
  const plan = yaml === null ? null : checkYaml(yaml, planSchema, faults);
  return yaml === null || plan === null ? null : { plan, yaml };
}

export function kindOf(source: PlanSource): SourceKind {
  const kind = sourceKinds.find((each) => source[each] !== undefined);
  if (kind === undefined) throw new Error("a source of no kind");
  return kind;
}

/** A number of seeds counts from 1. */
export function seedList(seeds: number | readonly number[]): number[] {
  if (typeof seeds !== "number") return [...new Set(seeds)];
  return Array.from({ length: seeds }, (_, index) => index + 1);
}
