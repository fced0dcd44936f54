import type { Layout } from "../../shared/testing.ts";

type Keys = Record<string, unknown>;

const keys: Keys = {
  name: "twice",
  title: "Twice the Number",
  time_limit: 1.5,
  memory_limit: 256,
  n_input: 3,
  infile: "",
  outfile: "",
};

/** `task.yaml` with one key a line, and other values for some; undefined leaves one out. */
export function taskYamlWith(more: Keys = {}): string {
  return Object.entries({ ...keys, ...more })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("");
}

/** Inputs and outputs from 0. */
export function testFiles(count: number): Layout {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      [`input/input${index}.txt`, `${index}\n`],
      [`output/output${index}.txt`, `${2 * index}\n`],
    ]).flat(),
  );
}

/** A problem without a fault: three tests in two subtasks. */
export const sound: Layout = {
  "task.yaml": taskYamlWith(),
  "gen/GEN": "# twice\n\n#ST: 30\n#COPY: gen/small.txt\n1 2 # a test\n\n# ST: 70\n3 4\n",
  "statement/statement.pdf": "%PDF-1.5\n",
  ...testFiles(3),
};

/** The sound problem with other keys and more files. */
export function soundWith(more: Keys, files: Layout = {}): Layout {
  return { ...sound, "task.yaml": taskYamlWith(more), ...files };
}

/** The sound problem with a manager. */
export function communication(more: Keys, files: Layout = {}): Layout {
  return soundWith(more, { "check/manager.cpp": "int main() {}\n", ...files });
}
