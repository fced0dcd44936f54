const tolerances = new Set([
  "float_tolerance",
  "float_absolute_tolerance",
  "float_relative_tolerance",
]);

/**
 * Flags of the default validator with each tolerance once: problemtools' validator takes the
 * last one.
 */
export function lastTolerances(flags: readonly string[]): string[] {
  const others: string[] = [];
  let absolute: string | null = null;
  let relative: string | null = null;
  for (let index = 0; index < flags.length; index++) {
    const flag = flags[index] ?? "";
    const value = flags[index + 1];
    if (!tolerances.has(flag) || value === undefined) {
      others.push(flag);
      continue;
    }
    index++;
    if (flag !== "float_relative_tolerance") absolute = value;
    if (flag !== "float_absolute_tolerance") relative = value;
  }
  return [
    ...others,
    ...(absolute === null ? [] : ["float_absolute_tolerance", absolute]),
    ...(relative === null ? [] : ["float_relative_tolerance", relative]),
  ];
}
