import type { Candidate } from "../candidate.ts";
import type { Practised, Practising } from "./practise.ts";
import { sampleFailures } from "./practise.ts";
import {
  type Behaviour,
  isFailure,
  signAll,
  signatureList,
  type SignInputs,
  unrun,
} from "./signatures.ts";

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

  const all = seen.map((own) => withMore(unrunOn(positions.length), own, early));
  const isApart = fallenApart(programs, [...all, ...known], inputs.groups, early);
  const more = programs.map(({ program }, index) => {
    const own = rest.filter((position) => !isApart(index, inputs.groups[position] ?? ""));
    return { program, own, inputs: pick(inputs, own) };
  });
  const late = await signAll(practising, more, "solution", "rest");
  return all.map((behaviour, index) => {
    const own = late[index];
    return own === undefined ? behaviour : withMore(behaviour, own, more[index]?.own ?? []);
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

function unrunOn(inputs: number): Behaviour {
  return { signatures: Array.from({ length: inputs }, () => unrun).join(" "), values: [] };
}

/** A behaviour on all inputs, with what is known of some of them filled in. */
function withMore(all: Behaviour, own: Behaviour, positions: readonly number[]): Behaviour {
  const signatures = signatureList(all);
  const values =
    own.values.length > 0 && all.values.length === 0 ? signatures.map(() => null) : [...all.values];
  const ownSignatures = signatureList(own);
  for (const [index, position] of positions.entries()) {
    signatures[position] = ownSignatures[index] ?? unrun;
    if (own.values.length > 0) values[position] = own.values[index] ?? null;
  }
  return { signatures: signatures.join(" "), values };
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
  const told = behaviours.map((behaviour) => {
    const signatures = signatureList(behaviour);
    return [...byGroup.values()].map((columns) => columns.map((one) => signatures[one] ?? unrun));
  });
  const apart = new Map<string, Set<number>>();
  for (const [position, group] of [...byGroup.keys()].entries()) {
    const seen = told.map((parts) => parts[position] ?? []);
    const sizes = countBy(seen.map((part) => part.join(" ")));
    const fallen = programs.flatMap(({ practised }, index) => {
      const part = seen[index] ?? [];
      const isAlone = sizes.get(part.join(" ")) === 1;
      const isWrong = isAlone && sampleFailures(practised) > 0;
      return 2 * part.filter(isFailure).length >= part.length || isWrong ? [index] : [];
    });
    apart.set(group, new Set(fallen));
  }
  return (program, group) => apart.get(group)?.has(program) ?? false;
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
