import type { Prepared } from "../solve/prepare.ts";
import type { Submitted } from "../strategy/strategy.ts";

/** A made input that a program fails, and whose answer is held for right there. */
export type FailingInput = {
  digest: string;
  /** Id of a program; null where no answer is known to be right. */
  reference: string | null;
};

/**
 * The most telling made input that a program fails in a group, or in one within it: one with a
 * known answer before one without, then the smallest. Right is what the oracle says, and what a
 * submission that solved a group answers there; a crash or a broken limit is wrong anyhow.
 */
export function failingInput(
  { field, inputs, oracle }: Prepared,
  submitted: readonly Submitted[],
  program: number,
  group: string,
): FailingInput | null {
  const row = rowOf(field, program);
  const within = field.groups.find(({ name }) => name === group);
  if (row === undefined || within === undefined) return null;
  const solvers = solversOf(field, submitted, [group, ...within.contains]);
  let best: { input: number; reference: string | null } | null = null;
  for (const input of within.columns) {
    const reference = referenceFor(input);
    if (reference === undefined) continue;
    if (best === null || isBetter({ input, reference }, best)) best = { input, reference };
  }
  const digest = best === null ? undefined : inputs.digests[best.input];
  return best === null || digest === undefined ? null : { digest, reference: best.reference };

  /** Undefined where the program does not fail. */
  function referenceFor(input: number): string | null | undefined {
    if (row === undefined || row.unrun[input] === 1) return undefined;
    const isFailed = row.failed[input] === 1;
    const speaks = field.oracle.speaks[input] === 1;
    if (speaks && (isFailed || differ(row.codes, field.oracle.codes, input)))
      return oracle.trusted[0] ?? null;
    const solver = solvers.find(
      ({ columns, codes }) => columns.has(input) && differ(row.codes, codes, input),
    );
    if (solver !== undefined) return solver.id;
    return isFailed ? null : undefined;
  }

  function isBetter(
    one: { input: number; reference: string | null },
    other: { input: number; reference: string | null },
  ): boolean {
    const known = Number(one.reference !== null) - Number(other.reference !== null);
    if (known !== 0) return known > 0;
    return (inputs.bytes[one.input] ?? 0) < (inputs.bytes[other.input] ?? 0);
  }
}

type Solver = { id: string; columns: ReadonlySet<number>; codes: Int32Array };

/** Submissions that solved one of the groups, and the inputs on which they are held for right. */
function solversOf(
  field: Prepared["field"],
  submitted: readonly Submitted[],
  groups: readonly string[],
): Solver[] {
  // Where many answers are right, another one is no sign of a mistake.
  if (field.scored) return [];
  return groups.flatMap((name) => {
    const solver = submitted.find(({ solved }) => solved.includes(name));
    const columns = field.groups.find((group) => group.name === name)?.columns ?? [];
    const row = solver === undefined ? undefined : rowOf(field, solver.program);
    const id = field.programs[solver?.program ?? -1]?.id;
    if (row === undefined || id === undefined) return [];
    const told = columns.filter((input) => row.unrun[input] !== 1 && row.failed[input] !== 1);
    return [{ id, columns: new Set(told), codes: row.codes }];
  });
}

function rowOf(field: Prepared["field"], program: number) {
  return field.table.rows()[field.programs[program]?.row ?? -1];
}

function differ(one: Int32Array, other: Int32Array, input: number): boolean {
  return one[2 * input] !== other[2 * input] || one[2 * input + 1] !== other[2 * input + 1];
}
