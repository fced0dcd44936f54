import { quote } from "../../package/fault.ts";
import type { YamlFile } from "../../package/yaml-file.ts";
import type { Reading } from "../format.ts";

/** What to do about keys of a map: the rest of them are not known at all. */
export type KeyRules = {
  /** Read elsewhere, or of no account to a verdict. */
  known: readonly string[];
  /** Not used, and said so: hint by key. */
  unused?: Record<string, string>;
  /** What a problem can't be judged right without: hint by key. */
  refused?: Record<string, string>;
};

/**
 * Goes through the keys of a map in `init.yml`. DMOJ lets every key of the file stand in a case as
 * well, and runs Python that stands under a key with a plus sign after it.
 */
export function reviewKeys(
  { faults, remarks }: Reading,
  yaml: YamlFile,
  at: readonly PropertyKey[],
  map: Readonly<Record<string, unknown>>,
  { known, unused = {}, refused = {} }: KeyRules,
): void {
  for (const key of Object.keys(map)) {
    const line = yaml.lineOf([...at, key]);
    const name = quote([...at, key].join("."));
    const [refusal, remark] = [own(refused, key), own(unused, key)];
    if (refusal !== undefined) faults.add(yaml.file, `not supported yet: ${name}`, refusal, line);
    else if (key === "<<")
      faults.add(yaml.file, "not supported yet: a merge of maps", "Write the keys out.", line);
    else if (key.endsWith("+"))
      faults.add(yaml.file, `not supported yet: ${name}, made by Python`, "Write it out.", line);
    else if (remark !== undefined) remarks.add(yaml.file, `${name} is not used`, remark, line);
    else if (!known.includes(key))
      remarks.add(yaml.file, `unknown key ${name}`, "It is not used.", line);
  }
}

function own(hints: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(hints, key) ? hints[key] : undefined;
}

const python = "Graders written in Python for DMOJ can't be run; give a bridged interactor.";
const files = "Let programs read standard input and write standard output.";

export const rootKeys: KeyRules = {
  known: [
    "archive",
    "points",
    "checker",
    "interactive",
    "signature_grader",
    "binary_data",
    "wall_time_factor",
    "output_limit_length",
    "output_prefix_length",
    "test_cases",
    "generator",
    "generator_args",
  ],
  unused: {
    pretest_test_cases: "Contests with pretests only are DMOJ's; all of test_cases is judged.",
    unbuffered: "Programs write through a pipe; interactive ones have to flush.",
    hints: "They are for DMOJ's runtimes.",
    short_circuit:
      "Whether a failure ends the judging is for DMOJ's site to say; here it does not.",
  },
  refused: {
    custom_judge: python,
    grader: python,
    dependencies: "Write them at the batches that have them.",
    in: "Write it at the cases.",
    out: "Write it at the cases.",
    symlinks: files,
    io_redirects: files,
    file_io: files,
  },
};

const everywhere = "Write it once, for all cases, at the top of the file.";

export const caseKeys: KeyRules = {
  known: ["in", "out", "points", "generator", "generator_args", "output_prefix_length"],
  refused: {
    checker: everywhere,
    binary_data: everywhere,
    wall_time_factor: everywhere,
    output_limit_length: everywhere,
    batched: "A batch can't hold batches.",
    dependencies: "Only a batch has them.",
    symlinks: files,
    io_redirects: files,
    file_io: files,
  },
};

const { batched: _, dependencies: _own, ...refusedInBatch } = caseKeys.refused ?? {};

export const batchKeys: KeyRules = {
  known: [...caseKeys.known, "batched", "dependencies"],
  refused: refusedInBatch,
};

/** Of a bridged checker or interactor: messages, and limits of its own, change no verdict. */
export const bridgedKeys: KeyRules = {
  known: [
    "files",
    "lang",
    "type",
    "args",
    "args_format_string",
    "flags",
    "feedback",
    "cached",
    "unbuffered",
    "time_limit",
    "memory_limit",
    "compiler_time_limit",
    "preprocessing_time",
  ],
};

export const checkerKeys: KeyRules = { known: ["name", "args"] };

export const checkerArgKeys: KeyRules = {
  known: ["precision", "error_mode", "split_on", "filter_new_line", "pe_allowed", "feedback"],
};

export const signatureKeys: KeyRules = { known: ["entry", "header", "allow_main"] };
