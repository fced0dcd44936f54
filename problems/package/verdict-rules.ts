import type { FormatVerdict, VerdictRule } from "../problem.ts";
import { expandGlob, matchesPathOrParent } from "./glob.ts";
import { entryKeys, type SubmissionsYaml, testsEntry } from "./submissions-yaml.ts";

/** The format's words. */
export type Requirement = "AC" | "WA" | "TLE" | "RTE";

type Requirements = {
  permitted?: Requirement[] | undefined;
  required?: Requirement[] | undefined;
};

/** The verdicts that each of the format's stands for: it has no partial answers and no memory limit. */
const meanings: Record<Requirement, FormatVerdict[]> = {
  AC: ["AC", "PA"],
  WA: ["WA"],
  TLE: ["TLE"],
  RTE: ["RTE", "MLE"],
};
const any: Requirement[] = ["AC", "WA", "TLE", "RTE"];

/** What the format requires of solutions by folder, unless submissions.yaml names the folder. */
export const defaultRules: Readonly<Record<string, Requirements>> = {
  accepted: { permitted: ["AC"] },
  rejected: { required: ["RTE", "TLE", "WA"] },
  wrong_answer: { permitted: ["AC", "WA"], required: ["WA"] },
  time_limit_exceeded: { permitted: ["AC", "TLE"], required: ["TLE"] },
  run_time_error: { permitted: ["AC", "RTE"], required: ["RTE"] },
  brute_force: { permitted: ["AC", "RTE", "TLE"], required: ["RTE", "TLE"] },
};

/**
 * The verdicts that a solution must get, from the defaults and from all globs that match it.
 *
 * @param name of the solution, such as `accepted/full.cpp`
 * @param tests names of all secret tests
 */
export function verdictRules(
  name: string,
  data: SubmissionsYaml | null,
  tests: readonly string[],
): VerdictRule[] {
  const globs = new Set([...Object.keys(defaultRules), ...Object.keys(data ?? {})]);
  return [...globs]
    .filter((glob) => matches(glob, name))
    .flatMap((glob) => {
      const entry = data !== null && Object.hasOwn(data, glob) ? data[glob] : undefined;
      const usual = Object.hasOwn(defaultRules, glob) ? defaultRules[glob] : undefined;
      const keys = Object.keys(entry ?? {}).filter((key) => !entryKeys.has(key));
      return [
        ...ruleOf(
          {
            permitted: entry?.permitted ?? usual?.permitted,
            required: entry?.required ?? usual?.required,
          },
          tests,
        ),
        ...keys.flatMap((key) => {
          const part = testsEntry.safeParse(entry?.[key]);
          const named = tests.filter((test) => matches(key, `secret/${test}`));
          return part.success ? ruleOf(part.data, named) : [];
        }),
      ];
    });
}

function matches(glob: string, path: string): boolean {
  return matchesPathOrParent(expandGlob(glob) ?? [], path);
}

function ruleOf({ permitted, required }: Requirements, tests: readonly string[]): VerdictRule[] {
  if ((permitted === undefined && required === undefined) || tests.length === 0) return [];
  return [{ tests: [...tests], permitted: meaningOf(permitted), required: meaningOf(required) }];
}

/** The verdicts that words of the format stand for; any, without words. */
export function meaningOf(words: readonly Requirement[] = any): FormatVerdict[] {
  return words.flatMap((each) => meanings[each]);
}
