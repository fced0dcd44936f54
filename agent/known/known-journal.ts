import type { Entry, EventBody } from "../journal/events.ts";
import { JournalError } from "../journal/journal-error.ts";
import { expectType, type Journal } from "../journal/journal.ts";
import type { KnownPractice } from "./known-practice.ts";

export type Known = {
  /** The run that is taken over from, and all that happened in it. */
  run: string;
  entries: readonly Entry[];
  practice: KnownPractice;
};

/**
 * A journal in which what is known is not done again: it is recorded as if it had been. What it
 * rests on, the made inputs and the scorer, is made anew and has to come out as it was.
 *
 * @throws JournalError from the effect that came out otherwise
 */
export function knownJournal(journal: Journal, { run, entries, practice }: Known): Journal {
  const grounds = new Map<string, string>();
  for (const { key, event } of entries) {
    const ground = groundOf(event);
    if (ground !== null) grounds.set(key, ground);
  }
  return {
    ...journal,
    async effect(key, types, make) {
      const event = await journal.effect(key, types, () => {
        const known = practice.get(key);
        return known === undefined ? make() : expectType(known, key, types);
      });
      const before = grounds.get(key);
      if (before !== undefined && before !== groundOf(event)) throw notAsBefore(event, run);
      return event;
    },
  };
}

/** What the practice of all programs of a problem rests on, to be compared; null for all else. */
function groundOf(event: EventBody): string | null {
  if (event.type === "scorer-chosen") return JSON.stringify(event.scorer);
  if (event.type !== "inputs-voted") return null;
  const kept = event.inputs.filter((input) => input.kept);
  return JSON.stringify(kept.map(({ group, digest }) => [group, digest]));
}

function notAsBefore(event: EventBody, run: string): JournalError {
  const problem = "problem" in event ? event.problem : "";
  const what =
    event.type === "scorer-chosen"
      ? "another scorer was chosen"
      : "the made inputs that were kept are others";
  return new JournalError(
    `${problem}: ${what} than in run ${run}, so what its programs did there tells nothing here`,
    "Begin a new run without --known: all programs are tried anew then.",
  );
}
