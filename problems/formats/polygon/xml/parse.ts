import {
  type Broken,
  broken,
  type Cursor,
  cursorAt,
  goTo,
  isAtEnd,
  take,
  takeAll,
  takeUpTo,
} from "./cursor.ts";
import type { Element } from "./element.ts";
import { readTag } from "./tag.ts";
import { withoutReferences } from "./text.ts";

const DEEPEST = 32;
const MOST_ELEMENTS = 60_000;

type Tree = { root: Element | null; open: Element[]; elements: number };

/**
 * Reads XML without a document type, and so without entities of its own: elements with attributes,
 * text, CDATA sections, comments and processing instructions, the last two of which are dropped.
 * Nothing that isn't well-formed is read.
 */
export function parseXml(text: string): Element | Broken {
  const cursor = cursorAt(text.startsWith("\uFEFF") ? text.slice(1) : text);
  const tree: Tree = { root: null, open: [], elements: 0 };
  while (!isAtEnd(cursor)) {
    const problem = readNext(cursor, tree);
    if (problem !== null) return problem;
  }
  const left = tree.open.at(-1);
  if (left !== undefined) return { line: left.line, rule: `<${left.name}> is never closed` };
  return tree.root ?? broken(cursor, "no element");
}

export function isBroken(result: Element | Broken): result is Broken {
  return "rule" in result;
}

/** The first element's name, for telling what a beginning of a file is of; null without one. */
export function rootName(beginning: string): string | null {
  const cursor = cursorAt(beginning.replace(/^\uFEFF/, ""));
  for (;;) {
    takeAll(cursor, /\s*/y);
    if (take(cursor, "<!--")) {
      if (takeUpTo(cursor, "-->") === null) return null;
    } else if (take(cursor, "<?")) {
      if (takeUpTo(cursor, "?>") === null) return null;
    } else {
      return /^<([\w.-]{1,100})[\s/>]/.exec(beginningAt(cursor))?.[1] ?? null;
    }
  }
}

function beginningAt({ text, at }: Cursor): string {
  return text.slice(at, at + 200);
}

function readNext(cursor: Cursor, tree: Tree): Broken | null {
  const line = broken(cursor, "");
  if (take(cursor, "<!--"))
    return takeUpTo(cursor, "-->") === null ? { ...line, rule: "a comment without an end" } : null;
  if (take(cursor, "<![CDATA[")) {
    const text = takeUpTo(cursor, "]]>");
    if (text === null) return { ...line, rule: "a CDATA section without an end" };
    return addText(tree, text, line);
  }
  if (take(cursor, "<!"))
    return { ...line, rule: "a document type or entity, which are not read here" };
  if (take(cursor, "<?"))
    return takeUpTo(cursor, "?>") === null
      ? { ...line, rule: "a processing instruction without an end" }
      : null;
  if (take(cursor, "</")) return closeElement(cursor, tree);
  if (take(cursor, "<")) return openElement(cursor, tree);
  return readText(cursor, tree);
}

function readText(cursor: Cursor, tree: Tree): Broken | null {
  const place = broken(cursor, "a character reference that means nothing");
  const next = cursor.text.indexOf("<", cursor.at);
  const text = withoutReferences(goTo(cursor, next < 0 ? cursor.text.length : next));
  return text === null ? place : addText(tree, text, place);
}

function addText({ open }: Tree, text: string, { line }: Broken): Broken | null {
  const parent = open.at(-1);
  if (parent !== undefined) parent.text += text;
  else if (text.trim() !== "") return { line, rule: "text outside of the root element" };
  return null;
}

function openElement(cursor: Cursor, tree: Tree): Broken | null {
  const tag = readTag(cursor);
  if ("rule" in tag) return tag;
  const { element, isEmpty } = tag;
  const { line } = element;
  const parent = tree.open.at(-1);
  if (++tree.elements > MOST_ELEMENTS) return { line, rule: `more than ${MOST_ELEMENTS} elements` };
  if (tree.open.length >= DEEPEST) return { line, rule: `elements nest deeper than ${DEEPEST}` };
  if (parent !== undefined) parent.children.push(element);
  else if (tree.root === null) tree.root = element;
  else return { line, rule: "a second root element" };
  if (!isEmpty) tree.open.push(element);
  return null;
}

function closeElement(cursor: Cursor, { open }: Tree): Broken | null {
  const place = broken(cursor, "");
  const name = takeUpTo(cursor, ">")?.trimEnd();
  const element = open.pop();
  if (name !== undefined && element?.name === name) return null;
  const wanted = element === undefined ? "no end tag" : `</${element.name}>`;
  return { ...place, rule: `an end tag where there should be ${wanted}` };
}
