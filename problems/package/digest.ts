import { createHash } from "node:crypto";
import type { Problem } from "../problem.ts";

/** SHA-256 (hex) of a test's files, by the test's name; `files` by the names of the test's other files. */
export type TestDigests = ReadonlyMap<
  string,
  { input: string; answer: string; files?: Record<string, string> }
>;

/**
 * SHA-256 (hex) of everything that can change a verdict: limits, graders, manager,
 * interactor, checker, groups and tests by relative name and content. The same on every machine, whatever the folder
 * and its times.
 */
export function packageDigest(
  problem: Pick<Problem, "limits" | "task" | "languages" | "checker" | "groups" | "tests">,
  digests: TestDigests,
): string {
  const { limits, task, languages, checker, groups } = problem;
  const content = {
    format: "medalist-package-3",
    limits,
    task,
    languages,
    checker,
    groups: groups.map(({ name, maxScore, scoring, requires, tests }) => ({
      name,
      maxScore,
      scoring,
      requires,
      tests,
    })),
    tests: problem.tests.map(({ name, args, checker: own }) => ({
      name,
      args,
      checker: own,
      ...digests.get(name),
    })),
  };
  return createHash("sha256").update(JSON.stringify(content, sortKeys)).digest("hex");
}

/** Objects are written with sorted keys, so that the order they were built in is no matter. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
