/** What a slot's store holds, least recently used first. The runner itself keeps no count. */
export type StoreLedger = {
  has(digest: string): boolean;
  /** Marks a file as used now. */
  touch(digest: string): void;
  /** Counts a file that the store now holds. */
  add(digest: string, bytes: number): void;
  /** Takes files off the ledger until `bytes` more fit; the caller drops them in the store. */
  makeRoom(bytes: number): string[];
};

const pageBytes = 4096;

/** Bounded in bytes, each file rounded up to pages, and in number of files. */
export function createStoreLedger(maxBytes: number, maxFiles: number): StoreLedger {
  const files = new Map<string, number>();
  let total = 0;

  const remove = (digest: string) => {
    total -= files.get(digest) ?? 0;
    files.delete(digest);
  };

  return {
    has: (digest) => files.has(digest),
    touch(digest) {
      const size = files.get(digest);
      if (size === undefined) return;
      files.delete(digest);
      files.set(digest, size);
    },
    add(digest, bytes) {
      remove(digest);
      const size = Math.ceil(bytes / pageBytes) * pageBytes;
      files.set(digest, size);
      total += size;
    },
    makeRoom(bytes) {
      const dropped: string[] = [];
      for (const digest of files.keys()) {
        if (total + bytes <= maxBytes && files.size < maxFiles) break;
        remove(digest);
        dropped.push(digest);
      }
      return dropped;
    },
  };
}
