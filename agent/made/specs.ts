import type { InputSpec } from "../../judge/bench/bench.ts";

/**
 * What one of several generators is asked for: its share of `perGroup` inputs for each group,
 * with seeds that no other generator is given.
 */
export function inputSpecs(
  groups: readonly string[],
  perGroup: number,
  generators: number,
  generator: number,
): InputSpec[] {
  return groups.flatMap((group) => {
    const specs: InputSpec[] = [];
    for (let seed = generator + 1; seed <= perGroup; seed += generators)
      specs.push({ group, seed });
    return specs;
  });
}
