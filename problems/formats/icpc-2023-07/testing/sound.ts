import type { Layout } from "../../shared/testing.ts";
import { testAt, yamlOf } from "../../icpc-legacy/testing/sound.ts";

export { testAt, without, yamlOf } from "../../icpc-legacy/testing/sound.ts";

type Keys = Record<string, unknown>;

const keys: Keys = {
  problem_format_version: "2023-07-draft",
  name: "Twice the Number",
  limits: { time_limit: 1.5, memory: 256 },
};

/** A problem without a fault or a remark: pass-fail, with a sample and two secret tests. */
export const sound: Layout = {
  "problem.yaml": yamlOf(keys),
  "statement/problem.en.md": "Print twice the number.\n",
  ...testAt("sample/1"),
  ...testAt("secret/01"),
  ...testAt("secret/02"),
  "input_validators/validate.py": "import sys\nsys.exit(42)\n",
  "submissions/accepted/twice.py": "print(2 * int(input()))\n",
};

/** The sound problem with other keys, from the fourth line on, and more files. */
export function soundWith(more: Keys, files: Layout = {}): Layout {
  return { ...sound, "problem.yaml": yamlOf({ ...keys, ...more }), ...files };
}

/** Two groups of two tests, worth 30 and 70 points. */
export const scored: Layout = {
  ...Object.fromEntries(
    Object.entries(soundWith({ type: "scoring" })).filter(
      ([path]) => !path.startsWith("data/secret"),
    ),
  ),
  "data/secret/a/test_group.yaml": "max_score: 30\n",
  ...testAt("secret/a/1"),
  ...testAt("secret/a/2"),
  "data/secret/b/test_group.yaml": "max_score: 70\n",
  ...testAt("secret/b/1"),
  ...testAt("secret/b/2"),
};
