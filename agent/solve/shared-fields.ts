import { isDeepStrictEqual } from "node:util";
import type { Candidate } from "../candidate.ts";
import type { Field } from "../rank/field.ts";
import { rankAll, type Rankings } from "../rank/rank.ts";
import type { Weights } from "../rank/weights.ts";
import type { Trial } from "./practice.ts";

/**
 * What plays of one recording have in common: with the same programs, from the same answers, the
 * field is the same, and with the same weights also its rankings, whatever rule and strategy do
 * with them.
 */
export type SharedFields = {
  /** The field of these trials of a problem: the last one, if it was made of the same programs. */
  field(problem: string, trials: readonly Trial[], build: () => Field): Field;
  rankings(field: Field, weights: Weights): Rankings;
};

/** Holds the last field of each problem. */
export function shareFields(): SharedFields {
  const fields = new Map<string, Field>();
  const ranked = new WeakMap<Field, { weights: Weights; rankings: Rankings }>();
  return {
    field(problem, trials, build) {
      const last = fields.get(problem);
      if (last !== undefined && isOf(last, trials)) return last;
      const field = build();
      fields.set(problem, field);
      return field;
    },
    rankings(field, weights) {
      const last = ranked.get(field);
      if (last !== undefined && isDeepStrictEqual(last.weights, weights)) return last.rankings;
      const rankings = rankAll(field, weights);
      ranked.set(field, { weights, rankings });
      return rankings;
    },
  };
}

/** Nothing is shared. */
export const ownFields: SharedFields = {
  field: (_problem, _trials, build) => build(),
  rankings: rankAll,
};

function isOf({ programs }: Field, trials: readonly Trial[]): boolean {
  return (
    programs.length === trials.length &&
    programs.every((one, index) => isSame(one, trials[index]?.program))
  );
}

/** Of one program there may be several answers; those that were drawn say what it was aimed at. */
function isSame(one: Field["programs"][number], program: Candidate | undefined): boolean {
  return (
    one.id === program?.id &&
    one.reasoningTokens === program.reasoningTokens &&
    isDeepStrictEqual(one.aims, program.aims)
  );
}
