import type { FormatPackage } from "../package.ts";

type Case = { answer: string; outputs: Record<string, string> };

/**
 * A problem of one of DMOJ's checkers. A program prints what stands under its name, for each of
 * the cases, of which each is worth a point.
 *
 * @param yaml of the checker
 * @param scores by the program
 */
function ofChecker(
  title: string,
  yaml: string,
  cases: readonly Case[],
  scores: Record<string, number>,
): FormatPackage {
  const programs = Object.keys(scores).map((name) => [
    `solutions/${name}.py`,
    `print(${JSON.stringify(cases.map(({ outputs }) => outputs[name] ?? ""))}[int(input())], end="")\n`,
  ]);
  const data = cases.flatMap(({ answer }, index) => [
    [`${index}.in`, `${index}\n`],
    [`${index}.out`, answer],
  ]);
  const list = cases.map((_, index) => `  - {in: ${index}.in, out: ${index}.out}\n`);
  return {
    format: "dmoj",
    title: `the checker ${title}`,
    files: {
      "init.yml": `checker: ${yaml}\ntest_cases:\n${list.join("")}`,
      ...Object.fromEntries(data),
      ...Object.fromEntries(programs),
    },
    inspection: { tests: cases.length, maxScore: cases.length },
    scores: Object.fromEntries(
      Object.entries(scores).map(([name, score]) => [`${name}.py`, score]),
    ),
  };
}

const words = (answer: string, outputs: Record<string, string>): Case => ({ answer, outputs });

export const checkers: FormatPackage[] = [
  ofChecker(
    "standard",
    "standard",
    [
      words("a b\nc\n", {
        same: "a b\nc\n",
        spaces: "  a   b \n\nc",
        ends: "a\nb c\n",
        case: "A b\nc",
      }),
      words("d\r\n", { same: "d", spaces: "\nd\n", ends: "d", case: "D" }),
    ],
    { same: 2, spaces: 2, ends: 1, case: 0, nothing: 0 },
  ),
  ofChecker(
    "identical",
    "identical",
    [
      words("a b\nc\n", { same: "a b\nc\n", open: "a b\nc", spaces: "a  b\nc\n" }),
      words("d\r\n\r\n", { same: "d\n\n", open: "d\n\n", spaces: "d \n\n" }),
    ],
    { same: 2, open: 1, spaces: 0 },
  ),
  ofChecker(
    "easy",
    "easy",
    [
      words("Ab c\n", { same: "Ab c", mixed: "C\nbA", less: "ab" }),
      words("d", { same: "d\n", mixed: " D ", less: "" }),
      words("ee", { same: "ee\n", mixed: "eE", less: "ee" }),
    ],
    { same: 3, mixed: 3, less: 1 },
  ),
  ofChecker(
    "rstripped",
    "rstripped",
    [
      words("a b\nc\n", {
        same: "a b\nc\n",
        ends: "a b  \nc\t\n",
        open: "a b\nc",
        empty: "a b\n\nc\n",
        before: " a b\nc",
      }),
      words("d\r\n", { same: "d\n", ends: "d \n", open: "d\n", empty: "d\n", before: "d\n" }),
    ],
    { same: 2, ends: 2, open: 1, empty: 1, before: 1, nothing: 0 },
  ),
  ofChecker(
    "rstripped without empty lines",
    "{name: rstripped, args: {filter_new_line: yes}}",
    [
      words("a b\nc\n", { same: "a b\nc", empty: "a b\n\nc\n\n", before: " a b\nc" }),
      words("d\n\ne", { same: "d\ne\n", empty: "d\n\n\ne", before: "d\n e\n" }),
    ],
    { same: 2, empty: 2, before: 0 },
  ),
  ofChecker(
    "sorted",
    "sorted",
    [
      words("a b\nc d\n", { same: "a b\nc d\n", lines: "c  d\na b", tokens: "b a\nd c" }),
      words("e\nf\n", { same: "e\nf\n", lines: "f\n\ne", tokens: "f\ne" }),
    ],
    { same: 2, lines: 2, tokens: 1, nothing: 0 },
  ),
  ofChecker(
    "sorted by words",
    "{name: sorted, args: {split_on: whitespace}}",
    [
      words("a b\nc d\n", { lines: "c d\na b", tokens: "d c b\na", twice: "a b c d d" }),
      words("e\nf\n", { lines: "f\ne", tokens: "f e", twice: "e f" }),
    ],
    { lines: 2, tokens: 2, twice: 1 },
  ),
  ofChecker(
    "unordered",
    "{name: unordered}",
    [
      words("3 1\n2\n", { same: "3 1\n2\n", mixed: "1 2 3", less: "1 2" }),
      words("4", { same: "4", mixed: "\n4\n", less: "4" }),
    ],
    { same: 2, mixed: 2, less: 1 },
  ),
  ofChecker(
    "floats",
    "{name: floats, args: {precision: 3, error_mode: default}}",
    [
      words("1.5 ok\n", { near: "1.5009 ok", share: "1.5 ok", far: "1.502 ok", words: "1.5 OK" }),
      words("20000\n", { near: "2.00000005e4\n", share: "20019", far: "20021", words: "20000" }),
      words("0\n-1", { near: "-0\n\n-1", share: "0.001\n-1", far: "0 -1", words: "zero\n-1" }),
    ],
    { near: 3, share: 3, far: 0, words: 1 },
  ),
  ofChecker(
    "floats of relative error",
    "{name: floats, args: {precision: 2, error_mode: relative}}",
    [
      words("200", { near: "201.9", far: "203", tiny: "200" }),
      words("-200", { near: "-198.1", far: "-197", tiny: "-200" }),
      words("0", { near: "0", far: "1", tiny: "1e-9" }),
    ],
    { near: 3, far: 0, tiny: 2 },
  ),
  ofChecker(
    "floatsabs",
    "{name: floatsabs, args: {precision: 1}}",
    [
      words("200", { near: "200.05", far: "200.2", share: "200.01" }),
      words("1000", { near: "999.95", far: "1000", share: "1001" }),
    ],
    { near: 2, far: 1, share: 1, nothing: 0 },
  ),
  ofChecker(
    "floatsrel",
    "floatsrel",
    [
      words("2000000", { near: "2000001", far: "2000003" }),
      words("0.5 x", { near: "0.5000004 x", far: "0.500001 x" }),
    ],
    { near: 2, far: 0, nothing: 0 },
  ),
];
