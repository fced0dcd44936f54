import type { RunResult } from "./slot.ts";

/** A file that a run had kept; packages may name one `constructor`, which every object has. */
export function keptBy({ kept }: Pick<RunResult, "kept">, name: string) {
  return Object.hasOwn(kept, name) ? kept[name] : undefined;
}
