import { z } from "zod";
import { absent } from "./problem-yaml.ts";

const words = z.array(z.string(), {
  error: 'not a list of strings | Write a list, and numbers in quotes: ["1e-6"].',
});

/** For every input validator, or by the validator's name. */
export type ValidatorArgs = string[] | Record<string, string[]>;

const validatorArgs = z.union([z.array(z.string()), z.record(z.string(), z.array(z.string()))], {
  error: "not arguments | Write a list of strings, or a map from validator to such a list.",
});

const caseKeys = {
  args: words.optional(),
  input_validator_args: validatorArgs.optional(),
  output_validator_args: words.optional(),
  input_visualizer_args: words.optional(),
  output_visualizer_args: words.optional(),
  full_feedback: z.boolean().optional(),
};

const groupKeys = {
  ...caseKeys,
  static_validation_score: absent("static_validation_score", "Remove it."),
  static_validator_args: absent("static_validator_args", "Remove it."),
};

const require_pass = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [given].flat())
  .refine(
    (given) => given.every((each) => each === "sample" || each.startsWith("secret/")),
    "a group is named by its path in data/ | Write secret/ and the group's name, or sample.",
  );

const noPoints = "not a number of points | Write a whole number that is not negative.";
const max_score = z
  .union([z.int(noPoints).min(0, noPoints), z.literal("unbounded")], { error: noPoints })
  .optional();

const score_aggregation = z
  .enum(["pass-fail", "sum", "min"], {
    error: "not an aggregation | Write min, sum or pass-fail.",
  })
  .optional();

/** `test_group.yaml` of `data/secret/` or a group there, in a problem that gives scores. */
export const scoringYaml = z.strictObject({
  max_score,
  score_aggregation,
  require_pass,
  ...groupKeys,
});

/** What `data/secret/test_group.yaml` may say in any scoring problem. */
export const secretYaml = scoringYaml.extend({
  require_pass: require_pass.refine(
    (given) => given.every((each) => each === "sample"),
    "data/secret requires no group but sample | Write it in a group's test_group.yaml.",
  ),
});

const noScores = (key: string) =>
  z
    .undefined({ error: `${key} in a pass-fail problem | Remove it, or add scoring to type.` })
    .optional();

/** The same in a pass-fail problem, in which every test must be accepted. */
export const passFailYaml = z.strictObject({
  max_score: noScores("max_score"),
  score_aggregation: noScores("score_aggregation"),
  require_pass: noScores("require_pass").transform((): string[] => []),
  ...groupKeys,
});

/** `data/sample/test_group.yaml`; scoring keys are not permitted there. */
export const sampleYaml = z.strictObject(groupKeys).transform((given) => ({
  ...given,
  max_score: undefined,
  score_aggregation: undefined,
  require_pass: [],
}));

export type GroupYaml = z.output<typeof scoringYaml>;

/** `X.yaml` beside a test. */
export const testYaml = z.strictObject({
  hint: z.string().optional(),
  description: z.string().optional(),
  ...caseKeys,
});

export type TestYaml = z.output<typeof testYaml>;
