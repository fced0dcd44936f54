import { quote } from "../../package/fault.ts";

/** Where a text stops being a JSON object, what is wrong there, and what belongs there. */
export type JsonBreak = { at: number; rule: string; hint: string };

/** One open `{` or `[`; keys are those of a map so far. */
type Open = { close: "}" | "]"; at: number; keys: Set<string> | null };

type State = "value" | "first value" | "key" | "first key" | "colon" | "next" | "end";

const token =
  /([{}[\],:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const blanks = /[ \t\n\r]*/y;

const DEEPEST = 100;

/**
 * Finds the first place where a text isn't JSON, which the engine's own parser names for few
 * mistakes only. A key that stands twice in a map is one too, as readers differ in which one counts.
 *
 * @returns null for a sound object
 */
export function jsonBreak(text: string): JsonBreak | null {
  const open: Open[] = [];
  let state: State = "value";
  let at = 0;
  for (;;) {
    blanks.lastIndex = at;
    blanks.exec(text);
    at = blanks.lastIndex;
    if (state === "value" && open.length === 0 && text[at] !== "{")
      return { at, rule: "not a JSON object", hint: "Begin it with { and end it with }." };
    token.lastIndex = at;
    const word = at < text.length ? token.exec(text)?.[0] : undefined;
    if (word === undefined)
      return state === "end" && at === text.length ? null : broken(text, at, state, open);
    const next = step(word, at, state, open);
    if (typeof next !== "string") return next ?? broken(text, at, state, open);
    state = next;
    at = token.lastIndex;
  }
}

/** The state after a token; null where the token doesn't belong there. */
function step(word: string, at: number, state: State, open: Open[]): State | JsonBreak | null {
  const inner = open.at(-1);
  const isValue = state === "value" || state === "first value";
  if (isValue && (word === "{" || word === "[")) {
    if (open.length >= DEEPEST) return { at, rule: "JSON that nests too deep", hint: deep };
    const keys = word === "{" ? new Set<string>() : null;
    open.push({ close: keys === null ? "]" : "}", at, keys });
    return keys === null ? "first value" : "first key";
  }
  if (word === inner?.close && (state === "next" || state.startsWith("first"))) {
    open.pop();
    return open.length === 0 ? "end" : "next";
  }
  if (state === "next" && word === ",") return inner?.keys ? "key" : "value";
  if (state === "colon" && word === ":") return "value";
  if ((state === "key" || state === "first key") && word.startsWith('"'))
    return addKey(word, at, inner);
  return isValue && !/^[{}[\],:]/.test(word) ? "next" : null;
}

const deep = `Write it with at most ${DEEPEST} brackets open.`;

function addKey(word: string, at: number, inner: Open | undefined): State | JsonBreak {
  const key = String(JSON.parse(word));
  if (inner?.keys?.has(key))
    return { at, rule: `the key ${quote(key)} twice`, hint: "Remove one of them." };
  inner?.keys?.add(key);
  return "colon";
}

function broken(text: string, at: number, state: State, open: readonly Open[]): JsonBreak {
  const inner = open.at(-1);
  const rule = "not valid JSON";
  if (at >= text.length && inner !== undefined)
    return { at: inner.at, rule, hint: `Close this bracket with ${inner.close}.` };
  const belongs = {
    value: "A value belongs here: a text in double quotes, a number, true, false, null, { or [.",
    "first value": "A value or ] belongs here.",
    key: "A key in double quotes belongs here; no comma may be before } or ].",
    "first key": "A key in double quotes or } belongs here.",
    colon: "A colon belongs here, between key and value.",
    next: `A comma or ${inner?.close ?? "}"} belongs here.`,
    end: "Remove what follows the end of the object.",
  };
  return { at, rule, hint: belongs[state] };
}
