/** Who goes first: official judging before practice. */
export type Priority = "referee" | "bench";

/** Things lent to one holder at a time, and those who wait for one. */
export type WaitList<T> = {
  /** Resolves with a thing when there is one; rejects when aborted or closed. */
  take(priority: Priority, signal?: AbortSignal): Promise<T>;
  give(thing: T): void;
  /** Rejects those who wait and whoever comes. */
  close(reason: Error): void;
};

type Waiter<T> = { resolve: (thing: T) => void; reject: (reason: unknown) => void };

/** First come, first served within a priority; the last returned is lent first. */
export function createWaitList<T>(things: readonly T[]): WaitList<T> {
  const free = things.toReversed();
  const waiting: Record<Priority, Set<Waiter<T>>> = { referee: new Set(), bench: new Set() };
  let closed: Error | null = null;

  const nextWaiter = (): Waiter<T> | undefined => {
    for (const priority of ["referee", "bench"] as const) {
      for (const waiter of waiting[priority]) {
        waiting[priority].delete(waiter);
        return waiter;
      }
    }
    return undefined;
  };

  return {
    async take(priority, signal) {
      signal?.throwIfAborted();
      if (closed) throw closed;
      const thing = free.pop();
      if (thing !== undefined) return thing;
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      const waiter = { resolve, reject };
      waiting[priority].add(waiter);
      const onAbort = () => {
        if (waiting[priority].delete(waiter)) reject(signal?.reason);
      };
      signal?.addEventListener("abort", onAbort);
      return promise.finally(() => signal?.removeEventListener("abort", onAbort));
    },
    give(thing) {
      const waiter = nextWaiter();
      if (waiter) waiter.resolve(thing);
      else free.push(thing);
    },
    close(reason) {
      closed = reason;
      for (let waiter = nextWaiter(); waiter; waiter = nextWaiter()) waiter.reject(reason);
    },
  };
}
