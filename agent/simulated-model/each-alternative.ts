import type { Grammar, Hole, Idea } from "./grammar.ts";
import type { SlipKind } from "./grammar-schema.ts";
import { writeIdea, type WrittenProgram } from "./write-program.ts";

/** A program that differs from its idea's file in one place at most. */
export type Alternative = WrittenProgram & {
  /** What was changed; null for the idea as it stands. */
  changed: Change | null;
};

type Change = { hole: string; code: string } | { name: string; to: string };

/**
 * Every idea as it stands, and with each alternative of each hole and name by itself: what an
 * author judges to see that ideas score what they should, that the same stays the same, and what
 * a slip does.
 */
export function* eachAlternative({ ideas }: Grammar): Generator<Alternative, void, void> {
  for (const idea of ideas) {
    yield { idea, slips: [], source: writeWith(idea, null), changed: null };
    for (const hole of idea.holes) yield* alternativesIn(idea, hole);
    for (const { name, options } of idea.names)
      for (const to of options.slice(1))
        yield { idea, slips: [], source: writeWith(idea, { name, to }), changed: { name, to } };
  }
}

function* alternativesIn(idea: Idea, { name: hole, same, slips }: Hole) {
  const alternative = (code: string, slip?: SlipKind): Alternative => ({
    idea,
    slips: slip === undefined ? [] : [{ hole, slip }],
    source: writeWith(idea, { hole, code }),
    changed: { hole, code },
  });
  for (const code of same.slice(1)) yield alternative(code);
  for (const { code, slip } of slips) yield alternative(code, slip);
}

function writeWith(idea: Idea, change: Change | null): string {
  const isHole = change !== null && "hole" in change;
  const isName = change !== null && "name" in change;
  return writeIdea(idea, {
    textIn: ({ name, same }) => (isHole && change.hole === name ? change.code : (same[0] ?? "")),
    nameFor: ({ name }) => (isName && change.name === name ? change.to : name),
  });
}
