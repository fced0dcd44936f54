/** Whether a pattern's place takes this character. */
export type Takes = (char: string) => boolean;

/** A regular expression of the subset, as a tree. */
export type Pattern =
  | { kind: "char"; takes: Takes }
  | { kind: "start" }
  | { kind: "end" }
  | { kind: "sequence"; parts: Pattern[] }
  | { kind: "choice"; options: Pattern[] }
  /** `most` is Infinity where there is no end. */
  | { kind: "repeat"; inner: Pattern; least: number; most: number };

const MOST_CHARACTERS = 1000;
const MOST_REPEATS = 100;
const DEEPEST = 20;

type Source = { text: string; at: number; depth: number };

/**
 * Parses what Python's `re` and this subset have in common: literals, `.`, classes, `\d`, `\w` and
 * `\s`, groups, `|`, `^`, `$`, and the quantifiers `*`, `+`, `?` and `{n,m}`, also lazy ones.
 *
 * @returns null for anything else
 */
export function parsePattern(text: string): Pattern | null {
  if (text.length > MOST_CHARACTERS) return null;
  const source = { text, at: 0, depth: 0 };
  const pattern = choice(source);
  return source.at === text.length ? pattern : null;
}

function choice(source: Source): Pattern | null {
  const options: Pattern[] = [];
  do {
    const option = sequence(source);
    if (option === null) return null;
    options.push(option);
  } while (eat(source, "|"));
  return { kind: "choice", options };
}

function sequence(source: Source): Pattern | null {
  const parts: Pattern[] = [];
  while (source.at < source.text.length && !"|)".includes(source.text.charAt(source.at))) {
    const inner = atom(source);
    const part = inner && quantified(source, inner);
    if (part === null) return null;
    parts.push(part);
  }
  return { kind: "sequence", parts };
}

function atom(source: Source): Pattern | null {
  const char = source.text.charAt(source.at++);
  if (char === "(") return group(source);
  if (char === "[") return charOf(charClass(source));
  if (char === "\\") return charOf(escaped(source));
  if (char === ".") return charOf((each) => each !== "\n");
  if (char === "^") return { kind: "start" };
  if (char === "$") return { kind: "end" };
  return "*+?{}".includes(char) ? null : charOf((each) => each === char);
}

function charOf(takes: Takes | null): Pattern | null {
  return takes && { kind: "char", takes };
}

function group(source: Source): Pattern | null {
  if (eat(source, "?") && !eat(source, ":")) return null;
  if (++source.depth > DEEPEST) return null;
  const inner = choice(source);
  source.depth -= 1;
  return eat(source, ")") ? inner : null;
}

function quantified(source: Source, inner: Pattern): Pattern | null {
  const rest = source.text.slice(source.at, source.at + 12);
  const found = /^(?:[*+?]|\{(\d{0,3})(,?)(\d{0,3})\})/.exec(rest);
  if (found === null) return inner;
  source.at += found[0].length;
  eat(source, "?");
  const next = source.text.charAt(source.at);
  if (inner.kind === "start" || inner.kind === "end" || (next !== "" && "*+?{".includes(next)))
    return null;
  if (found[0] === "*") return { kind: "repeat", inner, least: 0, most: Infinity };
  if (found[0] === "+") return { kind: "repeat", inner, least: 1, most: Infinity };
  if (found[0] === "?") return { kind: "repeat", inner, least: 0, most: 1 };
  const [, from = "", comma = "", to = ""] = found;
  if (from === "" && to === "") return null;
  const least = Number(from);
  const open = to === "" ? Infinity : Number(to);
  const most = comma === "" ? least : open;
  const isSound = least <= most && least <= MOST_REPEATS && (most <= MOST_REPEATS || to === "");
  return isSound ? { kind: "repeat", inner, least, most } : null;
}

function charClass(source: Source): Takes | null {
  const isNegative = eat(source, "^");
  const members: Takes[] = [];
  while (!eat(source, "]")) {
    const member = classMember(source);
    if (member === null) return null;
    members.push(member);
  }
  if (members.length === 0) return null;
  return (char) => members.some((takes) => takes(char)) !== isNegative;
}

function classMember(source: Source): Takes | null {
  const first = source.text.charAt(source.at++);
  if (first === "\\") return escaped(source);
  if (first === "" || first === "[") return null;
  const range = /^-([^\]\\[])/.exec(source.text.slice(source.at, source.at + 2));
  const last = range?.[1];
  if (last === undefined) return (char) => char === first;
  source.at += 2;
  return first <= last ? (char) => char >= first && char <= last : null;
}

function escaped(source: Source): Takes | null {
  const char = source.text.charAt(source.at++);
  if (/^[dws]$/i.test(char)) {
    const kind = { d: /^\d$/, w: /^\w$/, s: /^\s$/ }[char.toLowerCase()];
    return (each) => kind?.test(each) !== (char !== char.toLowerCase());
  }
  return /^[^A-Za-z0-9]$/.test(char) ? (each) => each === char : null;
}

function eat(source: Source, char: string): boolean {
  if (source.text.charAt(source.at) !== char) return false;
  source.at += 1;
  return true;
}
