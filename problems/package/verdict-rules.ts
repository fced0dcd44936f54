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

/** What is asked of a solution on some tests, by names; without words anything will do. */
export type Demand = Requirements & {
  tests: string[];
  useForTimeLimit: boolean | "lower" | "upper" | undefined;
};

/** A judged test: its name, and its path below `data/`, by which globs name it. */
export type PlacedTest = { name: string; path: string };

/**
 * What is asked of a solution, by the defaults and by all globs that match it.
 *
 * @param name of the solution, such as `accepted/full.cpp`
 */
export function demandsOn(
  name: string,
  data: SubmissionsYaml | null,
  tests: readonly PlacedTest[],
): Demand[] {
  const all = tests.map((test) => test.name);
  const globs = new Set([...Object.keys(defaultRules), ...Object.keys(data ?? {})]);
  return [...globs]
    .filter((glob) => matches(glob, name))
    .flatMap((glob) => {
      const entry = data !== null && Object.hasOwn(data, glob) ? data[glob] : undefined;
      const usual = Object.hasOwn(defaultRules, glob) ? defaultRules[glob] : undefined;
      const keys = Object.keys(entry ?? {}).filter((key) => !entryKeys.has(key));
      return [
        {
          tests: all,
          permitted: entry?.permitted ?? usual?.permitted,
          required: entry?.required ?? usual?.required,
          useForTimeLimit: entry?.use_for_time_limit,
        },
        ...keys.flatMap((key) => {
          const part = testsEntry.safeParse(entry?.[key]);
          if (!part.success) return [];
          const { permitted, required, use_for_time_limit: useForTimeLimit } = part.data;
          const named = tests.filter((test) => matches(key, test.path)).map((test) => test.name);
          return [{ tests: named, permitted, required, useForTimeLimit }];
        }),
      ];
    });
}

/** The verdicts that a solution must get. */
export function verdictRules(demands: readonly Demand[]): VerdictRule[] {
  return demands.flatMap((demand) => {
    const { tests, useForTimeLimit } = demand;
    const bound = boundOf(useForTimeLimit);
    return [...ruleOf(demand, tests), ...(bound === null ? [] : ruleOf(bound, tests))];
  });
}

/** What a solution must get that is said to tell the time limit. */
function boundOf(use: Demand["useForTimeLimit"]): Requirements | null {
  if (use === "lower") return { permitted: ["AC", "WA", "RTE"] };
  return use === "upper" ? { required: ["TLE"] } : null;
}

/**
 * The tests on which a solution must be within the time limit, so that its time there tells the
 * least that the limit may be.
 */
export function timedTests(demands: readonly Demand[]): Set<string> {
  return new Set(
    demands.flatMap(({ tests, permitted = any, useForTimeLimit }) => {
      const isBound = useForTimeLimit === "lower" || !permitted.includes("TLE");
      return isBound && useForTimeLimit !== false ? tests : [];
    }),
  );
}

/** Whether a solution may end with this verdict on one of the tests. */
export function mayGet(
  demands: readonly Demand[],
  verdict: Requirement,
  tests: ReadonlySet<string>,
): boolean {
  const refused = demands
    .filter(({ permitted = any }) => !permitted.includes(verdict))
    .map((demand) => new Set(demand.tests));
  return [...tests].some((test) => !refused.some((each) => each.has(test)));
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
