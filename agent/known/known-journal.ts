import type { Entry, EventBody } from "../journal/events.ts";
import { expectType, type Journal } from "../journal/journal.ts";
import type { KnownPractice } from "./known-practice.ts";

export type TakenOver = {
  /** All that happened in the run that is taken over from. */
  entries: readonly Entry[];
  practice: KnownPractice;
};

/** What programs were tried with that did not come out as in the known run. */
export type Unlike = "inputs" | "scorer";

/**
 * A journal in which what is known is not done again: it is recorded as if it had been. Made
 * inputs and the scorer are chosen anew; where they come out otherwise, what the known run's
 * programs did on inputs of that problem is left aside, and they are run again.
 *
 * @param onUnlike told once for each problem of which that is so
 */
export function knownJournal(
  journal: Journal,
  { entries, practice }: TakenOver,
  onUnlike: (problem: string, what: Unlike) => void = () => {},
): Journal {
  const grounds = new Map(
    entries.flatMap(({ key, event }) => {
      const ground = groundOf(event);
      return ground === null ? [] : [[key, ground.value] as const];
    }),
  );
  const unlike = new Set<string>();

  function knownOf(key: string): EventBody | undefined {
    const known = practice.get(key);
    return known?.type === "signatures" && unlike.has(known.problem) ? undefined : known;
  }

  return {
    ...journal,
    async effect(key, types, make) {
      const event = await journal.effect(key, types, () => {
        const known = knownOf(key);
        return known === undefined ? make() : expectType(known, key, types);
      });
      const ground = groundOf(event);
      if (ground === null || grounds.get(key) === ground.value) return event;
      if (!unlike.has(ground.problem)) onUnlike(ground.problem, ground.what);
      unlike.add(ground.problem);
      return event;
    },
  };
}

/** What the signatures of all programs of a problem rest on, to be compared; null for all else. */
function groundOf(event: EventBody): { problem: string; what: Unlike; value: string } | null {
  if (event.type === "scorer-chosen") {
    const { problem, scorer } = event;
    return { problem, what: "scorer", value: JSON.stringify(scorer) };
  }
  if (event.type !== "inputs-voted") return null;
  const kept = event.inputs.filter((input) => input.kept);
  const value = JSON.stringify(kept.map(({ group, digest }) => [group, digest]));
  return { problem: event.problem, what: "inputs", value };
}
