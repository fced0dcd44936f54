import { z } from "zod";
import { checkYaml } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";
import { type DataFolder, foldersOf } from "../icpc-shared/data-folder.ts";
import { remarkOnUnused, yamlAt } from "../icpc-shared/unused-keys.ts";
import type { ValidatorWords } from "../icpc-shared/validators.ts";
import { looseNumber, looseText, splitWords, words } from "../icpc-shared/words.ts";
import { readLooseYamlFile } from "../shared/loose-yaml.ts";
import type { ProblemYaml } from "./problem-yaml.ts";

const number = /^[+-]?(inf|\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

const range = looseText
  .transform(splitWords)
  .refine(
    (given) => given.length === 2 && given.every((each) => number.test(each)),
    "two numbers, such as 0 100",
  )
  .transform(([low = "", high = ""]) => ({ low: numberOf(low), high: numberOf(high) }))
  .refine(({ low, high }) => low <= high, "the lower number comes first");

function numberOf(text: string): number {
  return Number(text.replace("inf", "Infinity"));
}

/** Words, or those for the validator of a name. */
const flags = z.union(
  [
    words,
    z
      .looseObject({ name: looseText, flags: words.nullish() })
      .transform(({ name, flags: own }) => ({ name, flags: own ?? [] })),
  ],
  { error: "words, or a map with name and flags" },
);

const testdataYaml = z.looseObject({
  on_reject: z.enum(["break", "continue"], "break or continue").nullish(),
  grading: z
    .literal("default", "not supported yet: graders of the package | Use the default grader.")
    .nullish(),
  grader_flags: words.nullish(),
  input_validator_flags: flags.nullish(),
  input_validator_args: flags.nullish(),
  output_validator_flags: flags.nullish(),
  output_validator_args: flags.nullish(),
  accept_score: looseNumber.nullish(),
  reject_score: looseNumber.nullish(),
  range: range.nullish(),
});
type TestdataYaml = z.output<typeof testdataYaml>;

const known: ReadonlySet<string> = new Set(Object.keys(testdataYaml.shape));

/** What holds in a folder: its own `testdata.yaml`, and key by key those above it. */
export type Config = {
  breaks: boolean;
  graderFlags: string[];
  inputWords: ValidatorWords;
  outputWords: string[];
  /** The file that has them. */
  outputFrom: string;
  accepted: number;
  rejected: number;
  range: { low: number; high: number };
  /** Whether the range is the folder's own. */
  hasRange: boolean;
  /** The folder's file, or that of the nearest folder above it. */
  from: string;
};

/**
 * Configurations by folder below `data/`. As problemtools has it, each key goes down to folders
 * that don't have it, and what `problem.yaml` has under `grading` comes first everywhere.
 */
export async function readConfigs(
  given: Reading,
  data: DataFolder,
  grading: ProblemYaml["grading"],
): Promise<Map<string, Config>> {
  const configs = new Map<string, Config>();
  for (const { path } of foldersOf(data)) {
    const parent =
      path === "" ? undefined : configs.get(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
    const folder = path === "" ? "data" : `data/${path}`;
    const at = yamlAt(given, folder, ["testdata", "test_group"]);
    const yaml = at === null ? null : await readLooseYamlFile(given, at);
    const own = yaml === null ? null : checkYaml(yaml, testdataYaml, given.faults);
    if (yaml !== null && own !== null) remarkOnUnused(given, yaml, [], Object.keys(own), known);
    configs.set(path, merged(parent ?? usual, own ?? {}, at, grading ?? {}));
  }
  return configs;
}

const usual: Config = {
  breaks: true,
  graderFlags: [],
  inputWords: [],
  outputWords: [],
  outputFrom: "problem.yaml",
  accepted: 1,
  rejected: 0,
  range: { low: -Infinity, high: Infinity },
  hasRange: false,
  from: "data/testdata.yaml",
};

function merged(
  parent: Config,
  own: Partial<TestdataYaml>,
  at: string | null,
  grading: NonNullable<ProblemYaml["grading"]>,
): Config {
  const output = own.output_validator_flags ?? own.output_validator_args;
  const input = own.input_validator_flags ?? own.input_validator_args;
  const above = range.safeParse(grading.range).data;
  const breaks =
    grading.on_reject === "first_error" || (grading.on_reject === "grade" ? false : null);
  return {
    breaks:
      breaks || breaks === false
        ? breaks
        : own.on_reject == null
          ? parent.breaks
          : own.on_reject === "break",
    graderFlags: own.grader_flags ?? parent.graderFlags.filter((flag) => flag !== "ignore_sample"),
    inputWords: input == null ? parent.inputWords : wordsOf(input),
    outputWords: output == null ? parent.outputWords : "flags" in output ? output.flags : output,
    outputFrom: output == null || at === null ? parent.outputFrom : at,
    accepted: grading.accept_score ?? own.accept_score ?? parent.accepted,
    rejected: grading.reject_score ?? own.reject_score ?? parent.rejected,
    range: above ?? own.range ?? parent.range,
    hasRange: own.range != null,
    from: at ?? parent.from,
  };
}

function wordsOf(given: z.output<typeof flags>): ValidatorWords {
  return "flags" in given ? { [given.name]: given.flags } : given;
}
