import type { Layout } from "../../shared/testing.ts";

/** A small problem without a fault: a case that gates, two batches and two cases. */
export const sound: Layout = {
  "init.yml": `test_cases:
- {in: 0.in, out: 0.out, points: 0}
- points: 30
  batched:
  - {in: 1.in, out: 1.out}
  - {in: 2.in, out: 2.out}
- points: 40
  batched:
  - {in: 3.in, out: 3.out}
  dependencies: [1]
- {in: 4.in, out: 4.out, points: 10}
- {in: 5.in, out: 5.out, points: 20}
`,
  "problem.md": "Print twice the number.\n",
  ...Object.fromEntries(
    [0, 1, 2, 3, 4, 5].flatMap((each) => [
      [`${each}.in`, `${each}\n`],
      [`${each}.out`, `${2 * each}\n`],
    ]),
  ),
};

/** The sound problem with lines before its cases, and other files. */
export function withTop(top: string, files: Layout = {}): Layout {
  return { ...sound, "init.yml": `${top}\n${String(sound["init.yml"])}`, ...files };
}

/** The sound problem's files under another `init.yml`. */
export function withInit(init: string, files: Layout = {}): Layout {
  return { ...sound, "init.yml": init, ...files };
}
