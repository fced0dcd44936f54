/** `NAME.in` and `NAME.ans` by name below `data/`. */
export function dataFiles(
  tests: Record<string, { input: string; answer: string }>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tests).flatMap(([name, { input, answer }]) => [
      [`data/${name}.in`, input],
      [`data/${name}.ans`, answer],
    ]),
  );
}

/** Tests of the task of `twice.ts`, by name below `data/`. */
export function twiceData(numbers: Record<string, number>): Record<string, string> {
  return dataFiles(
    Object.fromEntries(
      Object.entries(numbers).map(([name, number]) => [
        name,
        { input: `${number}\n`, answer: `${2 * number}\n` },
      ]),
    ),
  );
}

/** An input validator of the task of `twice.ts`, called with the least and the most. */
export const rangeValidator = `import sys
least, most = map(int, sys.argv[1:])
sys.exit(42 if least <= int(input()) <= most else 43)
`;
