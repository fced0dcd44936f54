import { z } from "zod";
import { absent } from "./problem-yaml.ts";
import { notYet } from "./yaml-file.ts";

const words = z.array(z.string(), {
  error: 'not a list of strings | Write a list, and numbers in quotes: ["1e-6"].',
});

/** For every input validator, or by the validator's name. */
export type ValidatorArgs = string[] | Record<string, string[]>;

const sampleArgs = words
  .optional()
  .refine(
    (given) => given === undefined || given.length === 0,
    notYet("args for samples", "Remove args."),
  );

const validatorArgs = z
  .union([z.array(z.string()), z.record(z.string(), z.array(z.string()))], {
    error: "not arguments | Write a list of strings, or a map from validator to such a list.",
  })
  .default([]);

const argumentKeys = {
  args: words.default([]),
  input_validator_args: validatorArgs,
  output_validator_args: words.default([]),
  input_visualizer_args: words.optional(),
  output_visualizer_args: words.optional(),
  static_validation_score: absent("static_validation_score", "Remove it."),
  static_validator_args: absent("static_validator_args", "Remove it."),
};

const require_pass = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [given].flat())
  .refine((given) => !given.includes("sample"), notYet("require_pass: sample", "Remove it."))
  .refine(
    (given) => given.every((each) => each === "sample" || each.startsWith("secret/")),
    "a group is named by its path in data/ | Write secret/ and the group's name.",
  )
  .transform((given) => given.map((each) => each.slice("secret/".length)));

const feedback = (usual: boolean) =>
  z.literal(usual, notYet(`full_feedback: ${!usual} here`, "Remove it.")).optional();

const noPoints = "not a number of points | Write a whole number that is not negative.";
const points = z.union([z.int(noPoints).min(0, noPoints), z.literal("unbounded")], {
  error: noPoints,
});

const bounded = (given: unknown) => given !== "unbounded";
const unbounded = notYet("unbounded scores", "Write the points.");

/** `data/sample/test_group.yaml`; scoring keys are not permitted there. */
export const sampleGroupYaml = z.strictObject({
  ...argumentKeys,
  args: sampleArgs,
  full_feedback: feedback(true),
});

const aggregation = z.enum(["pass-fail", "sum", "min"], {
  error: "not an aggregation | Write min, sum or pass-fail.",
});

/** All that `secret` may require. */
const nothingRequired = require_pass.refine(
  (given) => given.length === 0,
  "data/secret requires no group | Write it in a group's test_group.yaml.",
);

/** `data/secret/test_group.yaml` over groups. It has no tests of its own, and so no use for arguments. */
export const secretYaml = z.strictObject({
  max_score: points.default(100).refine(bounded, unbounded).transform(Number),
  score_aggregation: aggregation
    .default("sum")
    .refine(
      (given) => given === "sum",
      notYet("score_aggregation other than sum in data/secret", "Write score_aggregation: sum."),
    ),
  require_pass: nothingRequired,
  ...argumentKeys,
  args: nothingHere("args"),
  input_validator_args: nothingHere("input_validator_args"),
  output_validator_args: nothingHere("output_validator_args"),
  full_feedback: feedback(false),
});

function nothingHere(key: string) {
  return validatorArgs.refine(
    (given) => Array.isArray(given) && given.length === 0,
    `${key} is not handed down to groups | Write it in each group's test_group.yaml.`,
  );
}

/** `test_group.yaml` of a group in `data/secret/`. */
export const groupYaml = z.strictObject({
  max_score: points
    .default("unbounded")
    .refine(bounded, `${unbounded} Without max_score a group is unbounded.`)
    .transform(Number),
  score_aggregation: aggregation.default("pass-fail"),
  require_pass,
  ...argumentKeys,
  full_feedback: feedback(false),
});

export type GroupYaml = z.output<typeof groupYaml>;

/** `data/secret/test_group.yaml` where the tests stand in `data/secret/` itself. */
export const ungroupedYaml = z.strictObject({
  max_score: points.default(100).refine(bounded, unbounded).transform(Number),
  score_aggregation: aggregation.default("sum"),
  require_pass: nothingRequired,
  ...argumentKeys,
  full_feedback: feedback(false),
});

const noScores = (key: string) =>
  z
    .undefined({ error: `${key} in a pass-fail problem | Remove it, or add scoring to type.` })
    .optional();

/** The same in a pass-fail problem: one group, for which every test must be accepted. */
export const passFailYaml = z
  .strictObject({
    max_score: noScores("max_score"),
    score_aggregation: noScores("score_aggregation"),
    require_pass: noScores("require_pass"),
    ...argumentKeys,
    full_feedback: feedback(false),
  })
  .transform(
    (given): GroupYaml => ({
      ...given,
      max_score: 100,
      score_aggregation: "pass-fail",
      require_pass: [],
    }),
  );

const noArguments = (key: string) =>
  absent(`${key} for a single test`, "Write it in test_group.yaml.");

/** `X.yaml` beside a test. */
export const testYaml = z.strictObject({
  hint: z.string().optional(),
  description: z.string().optional(),
  args: words.optional(),
  input_validator_args: noArguments("input_validator_args"),
  output_validator_args: words.optional(),
  input_visualizer_args: words.optional(),
  output_visualizer_args: words.optional(),
  full_feedback: absent("full_feedback for a single test", "Remove it."),
});

export type TestYaml = z.output<typeof testYaml>;
