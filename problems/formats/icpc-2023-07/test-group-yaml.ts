import { z } from "zod";
import { checkYaml } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";
import { type DataFolder, foldersOf } from "../icpc-shared/data-folder.ts";
import { remarkOnUnused, yamlAt } from "../icpc-shared/unused-keys.ts";
import type { ValidatorWords } from "../icpc-shared/validators.ts";
import { looseNumber, words } from "../icpc-shared/words.ts";
import { readLooseYamlFile } from "../shared/loose-yaml.ts";

const points = z
  .union([looseNumber, z.literal("unbounded")], { error: "a number of points from 0" })
  .refine(
    (given) => given !== "unbounded",
    "not supported yet: unbounded scores | Write the points.",
  )
  .transform(Number)
  .refine((given) => given >= 0, "a number of points from 0")
  .nullish();

const aggregation = z.enum(["pass-fail", "sum", "min"], "pass-fail, sum or min").nullish();

const none = (key: string) => z.literal(false, `not supported yet: ${key} | Remove it.`).nullish();

/** Of drafts before those that this reads, and of the legacy format. */
const older = (key: string) =>
  z.never(`not supported yet: ${key}, a key of other versions | Write scoring.`).nullish();

const scoringKeys = {
  max_score: points,
  score: points,
  aggregation,
  score_aggregation: aggregation,
  require_pass: words.nullish(),
};

const validatorWords = z.union([words, z.record(z.string(), words)]).nullish();

const argumentKeys = {
  args: words.nullish(),
  input_validator_args: validatorWords,
  output_validator_args: words.nullish(),
  full_feedback: z.unknown().optional(),
  hint: z.unknown().optional(),
  description: z.unknown().optional(),
};

const testGroupYaml = z.looseObject({
  ...scoringKeys,
  scoring: z.looseObject(scoringKeys).nullish(),
  ...argumentKeys,
  input_visualizer_args: z.unknown().optional(),
  output_visualizer_args: z.unknown().optional(),
  static_validation: none("static validation"),
  static_validation_score: none("static validation"),
  grading: older("grading"),
  grader_flags: older("grader_flags"),
  on_reject: older("on_reject"),
  accept_score: older("accept_score"),
  reject_score: older("reject_score"),
  range: older("range"),
  input_validator_flags: older("input_validator_flags"),
  output_validator_flags: older("output_validator_flags"),
});
type TestGroupYaml = z.output<typeof testGroupYaml>;

const known: ReadonlySet<string> = new Set(Object.keys(testGroupYaml.shape));

/** What holds in a folder: scoring of its own, and arguments that go down to folders in it. */
export type Config = {
  maxScore: number | null;
  aggregation: "pass-fail" | "sum" | "min" | null;
  requires: string[];
  /** Whether it says anything of scores. */
  hasScoring: boolean;
  args: string[];
  inputWords: ValidatorWords;
  outputWords: string[];
  /** The file that has `output_validator_args`. */
  outputFrom: string;
  /** The folder's own file, whether or not it is there. */
  from: string;
};

/** Configurations by folder below `data/`. */
export async function readConfigs(given: Reading, data: DataFolder): Promise<Map<string, Config>> {
  const configs = new Map<string, Config>();
  for (const { path } of foldersOf(data)) {
    const above = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const parent = path === "" ? undefined : configs.get(above);
    const folder = path === "" ? "data" : `data/${path}`;
    const at = yamlAt(given, folder, ["test_group", "testdata"]);
    const yaml = at === null ? null : await readLooseYamlFile(given, at);
    const own = yaml === null ? null : checkYaml(yaml, testGroupYaml, given.faults);
    if (yaml !== null && own !== null) remarkOnUnused(given, yaml, [], Object.keys(own), known);
    configs.set(path, configOf(parent, own ?? {}, at ?? `${folder}/test_group.yaml`));
  }
  return configs;
}

function configOf(parent: Config | undefined, own: Partial<TestGroupYaml>, from: string): Config {
  const scores = { ...own, ...own.scoring };
  return {
    maxScore: scores.max_score ?? scores.score ?? null,
    aggregation: scores.score_aggregation ?? scores.aggregation ?? null,
    requires: scores.require_pass ?? [],
    hasScoring: Object.keys(scoringKeys).some((key) => Object.hasOwn(scores, key)),
    args: own.args ?? parent?.args ?? [],
    inputWords: own.input_validator_args ?? parent?.inputWords ?? [],
    outputWords: own.output_validator_args ?? parent?.outputWords ?? [],
    outputFrom: own.output_validator_args == null ? (parent?.outputFrom ?? from) : from,
    from,
  };
}

/** `NAME.yaml` beside a test. */
export const testYaml = z.looseObject(argumentKeys);
