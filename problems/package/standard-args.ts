import type { Checker } from "../problem.ts";
import { type Faults, quote } from "./fault.ts";

type Standard = Extract<Checker, { kind: "standard" }>;

/** The format's grammar for floating-point numbers, without a sign: tolerances have none. */
const float = /^(\d*\.\d+|\d+\.|\d+)([Ee][+-]?\d+)?$/;

const tolerances: Record<string, readonly (keyof Standard)[]> = {
  float_tolerance: ["floatAbsolute", "floatRelative"],
  float_absolute_tolerance: ["floatAbsolute"],
  float_relative_tolerance: ["floatRelative"],
};

/** Arguments of the format's default output validator. */
export function parseStandardArgs(
  words: readonly string[],
  file: string,
  faults: Faults,
): Standard {
  const checker: Standard = {
    kind: "standard",
    caseSensitive: false,
    spaceSensitive: false,
    floatAbsolute: null,
    floatRelative: null,
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (word === "case_sensitive") checker.caseSensitive = true;
    else if (word === "space_change_sensitive") checker.spaceSensitive = true;
    else if (Object.hasOwn(tolerances, word)) {
      index += 1;
      setTolerance(checker, word, words[index], file, faults);
    } else {
      const hint = "The default validator knows case_sensitive, space_change_sensitive, float_….";
      faults.add(file, `output_validator_args: unknown argument ${quote(word)}`, hint);
    }
  }
  return checker;
}

function setTolerance(
  checker: Standard,
  word: string,
  value: string | undefined,
  file: string,
  faults: Faults,
): void {
  if (value === undefined || !float.test(value) || !Number.isFinite(Number(value))) {
    const rule = `output_validator_args: ${word} needs a number that is not negative`;
    faults.add(file, rule, `Write [${word}, "1e-6"].`);
    return;
  }
  for (const key of tolerances[word] ?? []) {
    if (checker[key] !== null) {
      const hint = "Give each tolerance once, or float_tolerance alone.";
      faults.add(file, "output_validator_args: a tolerance is given twice", hint);
    }
    Object.assign(checker, { [key]: Number(value) });
  }
}
