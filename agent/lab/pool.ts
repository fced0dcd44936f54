import type { Row } from "../cluster/signature-table.ts";
import type { Field } from "../rank/field.ts";

/**
 * All programs for one problem, what practice told of them, and the truth, which only the lab's
 * referee looks at.
 */
export type LabProblem = {
  name: string;
  field: Field;
  /** Official points by program and group: program `p` has those of group `g` at `p * groups + g`. */
  points: Float64Array;
  /** How often a made-up model names the better of two programs; a recorded one wasn't asked. */
  comparison?: number;
};

/** Points of a program by group, in the field's order of groups. */
export function pointsOf({ field, points }: LabProblem, program: number): Float64Array {
  const count = field.groups.length;
  return points.subarray(program * count, (program + 1) * count);
}

/** The problem as if just these programs had been sampled; a program drawn twice is there once. */
export function withPrograms(problem: LabProblem, drawn: Iterable<number>): LabProblem {
  const chosen = [...new Set(drawn)].toSorted((a, b) => a - b);
  const { field } = problem;
  const rows: Row[] = [];
  const places = new Map<number, number>();
  const all = field.table.rows();
  const programs = chosen.flatMap((index) => {
    const program = field.programs[index];
    const row = program && all[program.row];
    if (program === undefined || row === undefined) return [];
    const place = places.get(program.row) ?? rows.push(row) - 1;
    places.set(program.row, place);
    return [{ ...program, row: place }];
  });
  const count = field.groups.length;
  const points = new Float64Array(chosen.length * count);
  for (const [place, index] of chosen.entries())
    points.set(pointsOf(problem, index), place * count);
  return { ...problem, points, field: { ...field, programs, table: fixedTable(field, rows) } };
}

function fixedTable({ table: { inputs } }: Field, rows: readonly Row[]): Field["table"] {
  return {
    inputs,
    rows: () => rows,
    add: () => {
      throw new Error("the programs of a drawn pool are fixed");
    },
  };
}
