import type { InputSpec } from "../../judge/bench/bench.ts";

/** What several generators share. */
export type Specs = {
  groups: readonly string[];
  /** Seeds of each group, both ends included. */
  seeds: { from: number; to: number };
  generators: number;
  /** Which of them is asked, from 0. */
  generator: number;
};

/** What one generator is asked for: its share of each group's seeds, which no other is given. */
export function inputSpecs({ groups, seeds, generators, generator }: Specs): InputSpec[] {
  return groups.flatMap((group) => {
    const specs: InputSpec[] = [];
    for (let seed = seeds.from + generator; seed <= seeds.to; seed += generators)
      specs.push({ group, seed });
    return specs;
  });
}
