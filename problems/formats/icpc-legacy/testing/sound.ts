import type { Layout } from "../../shared/testing.ts";

type Keys = Record<string, unknown>;

/** YAML with one key a line; undefined leaves one out. */
export function yamlOf(keys: Keys): string {
  return Object.entries(keys)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("");
}

const keys: Keys = { name: "Twice the Number", limits: { memory: 256 } };

/** A problem without a fault or a remark: pass-fail, with a sample and three secret tests. */
export const sound: Layout = {
  "problem.yaml": yamlOf(keys),
  ".timelimit": "1.5\n",
  "problem_statement/problem.en.tex": "\\problemname{Twice}\nPrint twice the number.\n",
  ...testAt("sample/1"),
  ...testAt("secret/01"),
  ...testAt("secret/02"),
  ...testAt("secret/03"),
  "input_validators/validate.py": "import sys\nsys.exit(42)\n",
  "submissions/accepted/twice.py": "print(2 * int(input()))\n",
};

export function testAt(path: string): Layout {
  return { [`data/${path}.in`]: `${path.length}\n`, [`data/${path}.ans`]: `${2 * path.length}\n` };
}

export function soundWith(more: Keys, files: Layout = {}): Layout {
  return { ...sound, "problem.yaml": yamlOf({ ...keys, ...more }), ...files };
}

/** Without these files. */
export function without(files: Layout, ...paths: string[]): Layout {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}

/** Two groups of two tests, worth 30 and 70 points, as most packages with points have them. */
export const scored: Layout = {
  ...without(
    soundWith({ type: "scoring" }),
    ...["01", "02", "03"].flatMap((name) => [`data/secret/${name}.in`, `data/secret/${name}.ans`]),
  ),
  "data/testdata.yaml": "on_reject: continue\nrange: 0 100\ngrader_flags: ignore_sample\n",
  "data/secret/testdata.yaml": "grader_flags: first_error accept_if_any_accepted\n",
  "data/secret/a/testdata.yaml": groupYaml(30),
  ...testAt("secret/a/1"),
  ...testAt("secret/a/2"),
  "data/secret/b/testdata.yaml": groupYaml(70),
  ...testAt("secret/b/1"),
  ...testAt("secret/b/2"),
};

function groupYaml(points: number): string {
  return `on_reject: break\ngrader_flags: min\naccept_score: ${points}\nrange: 0 ${points}\n`;
}
