/** Which case a file's name says that it belongs to; numbers as such, for their order. */
export type Position = { batch: string | number | null; case: string | number };

/** As Python's `int` has it, which DMOJ tries on what its patterns found. */
export function positionOf(groups: {
  batch?: string | undefined;
  case?: string | undefined;
}): Position | null {
  if (groups.case === undefined) return null;
  return {
    batch: groups.batch === undefined ? null : numberOf(groups.batch),
    case: numberOf(groups.case),
  };
}

function numberOf(text: string): string | number {
  return /^\d{1,15}$/.test(text) ? Number(text) : text;
}

/** Words before numbers, each in its order. */
export function comparePositions(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number") return 1;
  if (typeof b === "number") return -1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * What DMOJ's patterns find where a package has none. The name has to begin with the word (`in`,
 * `out`) or to hold it after a dot. Its last number is the case's; the number before that is the
 * batch's, when it is at the beginning or after a character that is in no word, and no space lies
 * after it. Written out, as the pattern itself takes long on odd names.
 */
export function usualPosition(name: string, word: "in" | "out"): Position | null {
  const lower = name.toLowerCase();
  if (/\n/.test(name) || !(lower.startsWith(word) || lower.includes(`.${word}`))) return null;
  const [last, previous] = [...name.matchAll(/\d+/g)].toReversed();
  if (last === undefined || /\s/.test(name.slice(last.index + last[0].length))) return null;
  if (previous === undefined) return positionOf({ case: last[0] });
  const between = name.slice(previous.index + previous[0].length, last.index);
  const before = name.slice(0, previous.index).at(-1);
  const isBatch = !/\s/.test(between) && (before === undefined || /[^\p{L}\p{N}_]/u.test(before));
  return positionOf({ batch: isBatch ? previous[0] : undefined, case: last[0] });
}
