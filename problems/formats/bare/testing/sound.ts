import type { Layout } from "../../shared/testing.ts";

/** A small folder without a fault: a statement, limits and three tests. */
export const sound: Layout = {
  "problem.yaml": "title: Twice\ntime_limit: 1.5\nmemory_limit: 64\nchecker: tokens\n",
  "statement.md": "Print twice the number.\n",
  ...pairsOf(["1", "2", "10"]),
};

/** Files of tests by their stems, in a number and twice it. */
export function pairsOf(stems: readonly string[], input = "in", answer = "out"): Layout {
  return Object.fromEntries(
    stems.flatMap((stem, index) => [
      [input === "" ? stem : `${stem}.${input}`, `${index}\n`],
      [`${stem}.${answer}`, `${2 * index}\n`],
    ]),
  );
}

/** The sound folder's files under another `problem.yaml`. */
export function withYaml(yaml: string, files: Layout = {}): Layout {
  return { ...sound, "problem.yaml": yaml, ...files };
}

/** A group of all tests, for `problem.yaml`. */
export const oneGroup = 'groups:\n- {name: all, points: 100, tests: "*"}\n';

/** The sound folder with a group, so that there is nothing to remark upon. */
export const grouped: Layout = withYaml(`${String(sound["problem.yaml"])}${oneGroup}`);
