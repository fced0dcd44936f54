import type { Entry, EventType } from "../journal/events.ts";

/** Events that say what the world answered. All others are decisions, and are made anew. */
const answers: ReadonlySet<EventType> = new Set<EventType>([
  "problem-opened",
  "sample",
  "budget-stop",
  "sampled",
  "practised",
  "scorer-chosen",
  "generated",
  "validated",
  "inputs-voted",
  "signatures",
  "shown",
  "compared",
  "tournament",
]);

/** The answers of the world in a run's journal, from which the same decisions can be made anew. */
export function answersOf(recorded: readonly Entry[]): Entry[] {
  return renumber(recorded.filter((entry) => answers.has(entry.event.type)));
}

export function renumber(entries: readonly Entry[]): Entry[] {
  return entries.map((entry, seq) => ({ ...entry, seq }));
}
