import type { BodyOf, Entry, EventBody, EventType } from "./events.ts";
import { JournalError } from "./journal-error.ts";

/**
 * What happened in a run, by key. The agent is deterministic but for its effects, so a
 * resumed run is the same code run again: effects that are recorded are not repeated.
 */
export interface Journal {
  /** The recorded event of a key. */
  recorded(key: string): EventBody | undefined;
  /**
   * The event under `key`: the recorded one, else what `make` returns, once it is durable.
   * Nothing may be built on an effect before this promise is resolved.
   */
  effect<T extends EventType>(
    key: string,
    types: readonly T[],
    make: () => BodyOf<T> | Promise<BodyOf<T>>,
  ): Promise<BodyOf<T>>;
  /** Every entry so far, in order. */
  entries(): readonly Entry[];
}

/** Where new entries go; resolves when the entry is durable. */
export type Store = (entry: Entry) => Promise<void>;

export type JournalOptions = {
  /** Called for every new entry, once it is durable. */
  onEntry?: (entry: Entry) => void;
  /** Wall-clock time, ISO 8601. */
  now?: () => string;
};

export function createJournal(
  recorded: readonly Entry[],
  store: Store,
  options: JournalOptions = {},
): Journal {
  const { onEntry, now = () => new Date().toISOString() } = options;
  const entries = [...recorded];
  const byKey = new Map(entries.map((entry) => [entry.key, entry.event]));
  const underWay = new Map<string, Promise<EventBody>>();
  let nextSeq = entries.length;

  async function record(
    key: string,
    make: () => EventBody | Promise<EventBody>,
  ): Promise<EventBody> {
    const event = await make();
    const entry: Entry = { seq: nextSeq++, at: now(), key, event };
    await store(entry);
    entries.push(entry);
    byKey.set(key, event);
    onEntry?.(entry);
    return event;
  }

  return {
    recorded: (key) => byKey.get(key),
    entries: () => entries,
    async effect(key, types, make) {
      let event = byKey.get(key);
      if (event === undefined) {
        const running = underWay.get(key) ?? record(key, make).finally(() => underWay.delete(key));
        underWay.set(key, running);
        event = await running;
      }
      return expectType(event, key, types);
    },
  };
}

/** A journal without a file, for tests and for replay. */
export function memoryJournal(
  recorded: readonly Entry[] = [],
  options: JournalOptions = {},
): Journal {
  return createJournal(recorded, () => Promise.resolve(), options);
}

export function expectType<T extends EventType>(
  event: EventBody,
  key: string,
  types: readonly T[],
): BodyOf<T> {
  if (isOfType(event, types)) return event;
  throw new JournalError(
    `the journal holds "${event.type}" under "${key}", where ${types.join(" or ")} was expected`,
    "The run was recorded by another version of medalist: resume it with that version, or start a new run.",
  );
}

function isOfType<T extends EventType>(event: EventBody, types: readonly T[]): event is BodyOf<T> {
  return (types as readonly EventType[]).includes(event.type);
}
