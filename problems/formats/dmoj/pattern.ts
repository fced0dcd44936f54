/**
 * A safe part of Python's regular expressions, for names of files. Matching remembers what failed,
 * and is given a number of steps for all of a package's names.
 */
export type Pattern = { atoms: Atom[]; end: boolean };

type Atom = {
  /** One character that it takes, which may have to be lower-cased. */
  test: RegExp;
  min: 0 | 1;
  many: boolean;
  lazy: boolean;
  group: string | null;
};

/** Steps that are left to all matching with the package's patterns. */
export type Budget = { steps: number };

const LONGEST_PATTERN = 200;
const LONGEST_NAME = 300;

/** A group's begin or end, a quantified atom: a class, an escape, a dot or a plain character. */
const token =
  /\(\?P<(?<open>batch|case)>|(?<close>\))|(?<atom>\[\^?(?:\\[dDwW.\\\]-]|[^\]\\[^])+\]|\\[dDwW]|\\[^A-Za-z0-9\s]|[^\\()[\]{}*+?|^$])(?<many>[*+?]?)(?<lazy>\??)/uy;

/**
 * Reads `^literal(?P<batch>\d+)[a-z]*(?P<case>\d+).*\.in$` and the like: characters, classes and
 * `\d \D \w \W` with `* + ?`, in the groups `batch` and `case` or outside; no alternatives, no
 * other groups, no counts.
 *
 * @returns null for all else
 */
export function readPattern(text: string): Pattern | null {
  if (text.length > LONGEST_PATTERN) return null;
  const end = /(?:^|[^\\])(?:\\\\)*\$$/.test(text);
  const body = text.slice(text.startsWith("^") ? 1 : 0, end ? -1 : undefined);
  const atoms: Atom[] = [];
  const seen = new Set<string>();
  let group: string | null = null;
  for (let at = 0; at < body.length; ) {
    token.lastIndex = at;
    const parts = token.exec(body);
    if (parts === null) return null;
    at = token.lastIndex;
    const { open, close, atom = "", many = "", lazy = "" } = parts.groups ?? {};
    if (open !== undefined) {
      if (group !== null || seen.has(open)) return null;
      seen.add(open);
      group = open;
    } else if (close !== undefined) {
      if (group === null) return null;
      group = null;
    } else {
      const test = characterTest(atom);
      if (test === null) return null;
      const min = many === "*" || many === "?" ? 0 : 1;
      atoms.push({ test, min, many: /[*+]/.test(many), lazy: lazy !== "", group });
    }
  }
  return group === null && seen.has("case") ? { atoms, end } : null;
}

function characterTest(atom: string): RegExp | null {
  try {
    return new RegExp(`^${atom}$`, "iu");
  } catch {
    return null;
  }
}

/** The groups' texts, where a name matches from its beginning, in any case; null where not. */
export function matchName(
  pattern: Pattern,
  name: string,
  budget: Budget,
): Map<string, string> | null {
  if (name.length > LONGEST_NAME) return null;
  const ends: number[] = [];
  const characters = Array.from(name);
  const search = { pattern, name: characters, ends, failed: new Set<number>(), budget };
  if (!matchFrom(search, 0, 0)) return null;
  const groups = new Map<string, string>();
  for (const [index, { group }] of pattern.atoms.entries()) {
    const piece = characters.slice(ends[index - 1] ?? 0, ends[index]).join("");
    if (group !== null) groups.set(group, (groups.get(group) ?? "") + piece);
  }
  return groups;
}

type Search = {
  pattern: Pattern;
  name: readonly string[];
  /** Where each atom ended. */
  ends: number[];
  failed: Set<number>;
  budget: Budget;
};

/** Whether the atoms from one on match from a place on. */
function matchFrom(search: Search, index: number, from: number): boolean {
  const { pattern, name, ends, failed, budget } = search;
  const atom = pattern.atoms[index];
  if (atom === undefined) return !pattern.end || from === name.length;
  const state = index * (LONGEST_NAME + 1) + from;
  if (failed.has(state)) return false;
  const most = takes(atom, name, from);
  budget.steps -= 1 + most;
  if (budget.steps < 0) return false;
  const lengths = Array.from({ length: most - atom.min + 1 }, (_, count) => atom.min + count);
  for (const length of atom.lazy ? lengths : lengths.toReversed()) {
    ends[index] = from + length;
    if (matchFrom(search, index + 1, from + length)) return true;
  }
  failed.add(state);
  return false;
}

/** How many characters an atom can take; below its least number where it can't match. */
function takes({ test, many }: Atom, name: readonly string[], from: number): number {
  const most = many ? name.length - from : 1;
  let count = 0;
  while (count < most && test.test(name[from + count] ?? "")) count += 1;
  return count;
}
