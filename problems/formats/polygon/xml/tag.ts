import { type Broken, broken, type Cursor, take, takeAll, takeUpTo } from "./cursor.ts";
import type { Element } from "./element.ts";
import { withoutReferences } from "./text.ts";

const MOST_ATTRIBUTES = 100;

/** Reads a start tag after its `<`. */
export function readTag(cursor: Cursor): { element: Element; isEmpty: boolean } | Broken {
  const { line } = cursor;
  const name = takeName(cursor);
  if (name === null) return broken(cursor, "a < that starts no tag: it is written &lt;");
  const attributes = new Map<string, string>();
  const element: Element = { name, attributes, children: [], text: "", line };
  for (;;) {
    const space = takeAll(cursor, /\s*/y);
    if (take(cursor, "/>")) return { element, isEmpty: true };
    if (take(cursor, ">")) return { element, isEmpty: false };
    const problem = space === "" ? unended(cursor, name) : addAttribute(cursor, name, attributes);
    if (problem !== null) return problem;
  }
}

function takeName(cursor: Cursor): string | null {
  const name = takeAll(cursor, /[\p{L}_:][\p{L}\p{N}_:.-]{0,99}/uy);
  return name === "" ? null : name;
}

function unended(cursor: Cursor, name: string): Broken {
  return broken(cursor, `the tag <${name}> is not well-formed`);
}

function addAttribute(cursor: Cursor, tag: string, attributes: Map<string, string>): Broken | null {
  const place = unended(cursor, tag);
  const name = takeName(cursor);
  if (name === null) return place;
  takeAll(cursor, /\s*/y);
  if (!take(cursor, "=")) return place;
  takeAll(cursor, /\s*/y);
  const quote = take(cursor, '"') ? '"' : "'";
  if (quote === "'" && !take(cursor, "'")) return place;
  const raw = takeUpTo(cursor, quote);
  if (raw === null || raw.includes("<")) return place;
  // XML has white space in an attribute be blanks, unless it is written as a reference.
  const value = withoutReferences(raw.replaceAll(/[\t\n]/g, " "));
  if (value === null) return { ...place, rule: "a character reference that means nothing" };
  if (attributes.has(name)) return { ...place, rule: `the attribute ${name} twice in <${tag}>` };
  if (attributes.size >= MOST_ATTRIBUTES)
    return { ...place, rule: `more than ${MOST_ATTRIBUTES} attributes in <${tag}>` };
  attributes.set(name, value);
  return null;
}
