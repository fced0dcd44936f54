import type { Candidate } from "../candidate.ts";
import type { Practised, Practising } from "./practise.ts";
import { sampleFailures } from "./practise.ts";
import { type Behaviour, isFailure, signAll, type SignInputs, unrun } from "./signatures.ts";

/** A program that compiles, and what the samples told of it. */
export type Practisable = { program: Candidate; practised: Practised };

/**
 * Runs programs on made inputs, in two parts: on the first inputs of each group all of them, and
 * on the rest of a group those that have not fallen apart there. The others have the signature
 * `unrun` for these inputs.
 *
 * A program has fallen apart in a group when at least half of its first runs there failed, or when
 * it fails a sample and no other program agrees with it on the first inputs: it would stay alone.
 *
 * @param known what programs of earlier calls did, with whom it may agree
 */
export async function signInParts(
  practising: Practising,
  programs: readonly Practisable[],
  inputs: SignInputs,
  known: readonly Behaviour[] = [],
): Promise<Behaviour[]> {
  const positions = [...inputs.digests.keys()];
  const first = firstOfEach(inputs.groups, practising.settings.firstInputs);
  const rest = positions.filter((position) => !first.has(position));
  const part = rest.length === 0 ? "all" : "first";
  const early = positions.filter((position) => first.has(position));
  const wanted = programs.map(({ program }) => ({ program, inputs: pick(inputs, early) }));
  const seen = await signAll(practising, wanted, "solution", part);
  if (part === "all") return seen;

  const all = seen.map((behaviour) => spread(behaviour, early, positions.length));
  const isApart = fallenApart(programs, [...all, ...known], inputs.groups, early);
  const more = programs.map(({ program }, index) => {
    const own = rest.filter((position) => !isApart(index, inputs.groups[position] ?? ""));
    return { program, own, inputs: pick(inputs, own) };
  });
  const late = await signAll(practising, more, "solution", "rest");
  return all.map((behaviour, index) => {
    const own = late[index];
    if (own !== undefined) fill(behaviour, own, more[index]?.own ?? []);
    return behaviour;
  });
}

/** Positions of the first so many inputs of each group. */
function firstOfEach(groups: readonly string[], most: number): Set<number> {
  const counts = new Map<string, number>();
  const first = new Set<number>();
  for (const [position, group] of groups.entries()) {
    const count = counts.get(group) ?? 0;
    counts.set(group, count + 1);
    if (count < most) first.add(position);
  }
  return first;
}

function pick({ digests, groups }: SignInputs, positions: readonly number[]): SignInputs {
  return {
    digests: positions.map((position) => digests[position] ?? ""),
    groups: positions.map((position) => groups[position] ?? ""),
  };
}

/** A behaviour on some inputs as one on all: the others are not run. */
function spread(own: Behaviour, positions: readonly number[], inputs: number): Behaviour {
  const behaviour: Behaviour = {
    signatures: Array.from({ length: inputs }, () => unrun),
    values: own.values.length === 0 ? [] : Array.from({ length: inputs }, () => null),
  };
  fill(behaviour, own, positions);
  return behaviour;
}

function fill(behaviour: Behaviour, own: Behaviour, positions: readonly number[]): void {
  for (const [index, position] of positions.entries()) {
    behaviour.signatures[position] = own.signatures[index] ?? unrun;
    if (own.values.length > 0) behaviour.values[position] = own.values[index] ?? null;
  }
}

/** Whether a program has fallen apart in a group, by its first inputs. */
function fallenApart(
  programs: readonly Practisable[],
  behaviours: readonly Behaviour[],
  groups: readonly string[],
  early: readonly number[],
): (program: number, group: string) => boolean {
  const byGroup = new Map<string, number[]>();
  for (const position of early) {
    const group = groups[position] ?? "";
    byGroup.set(group, [...(byGroup.get(group) ?? []), position]);
  }
  const apart = new Map<string, Set<number>>();
  for (const [group, columns] of byGroup) {
    const keys = behaviours.map(({ signatures }) =>
      columns.map((column) => signatures[column]).join(" "),
    );
    const sizes = new Map<string, number>();
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
    const fallen = programs.flatMap(({ practised }, index) => {
      const { signatures = [] } = behaviours[index] ?? {};
      const failures = columns.filter((column) => isFailure(signatures[column] ?? "")).length;
      const isAlone = sizes.get(keys[index] ?? "") === 1;
      const isWrong = isAlone && sampleFailures(practised) > 0;
      return 2 * failures >= columns.length || isWrong ? [index] : [];
    });
    apart.set(group, new Set(fallen));
  }
  return (program, group) => apart.get(group)?.has(program) ?? false;
}
