import { quote } from "../../package/fault.ts";
import { type Document, refuse } from "./document.ts";
import { attributeOf, childOf, type Element } from "./xml/element.ts";

const MOST_POINTS = 1e6;

/** The whole number in an element's child, within bounds; null with a fault. */
export function wholeIn(
  doc: Document,
  parent: Element,
  name: string,
  unit: string,
  [least, most]: readonly [number, number],
): number | null {
  const child = childOf(parent, name);
  if (child === undefined) {
    refuse(doc, parent, `<${name}> is missing`, `Add it, ${unit}.`);
    return null;
  }
  const text = child.text.trim();
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const rule = `<${name}> is ${quote(text)}, and no number from ${least} to ${most}`;
  refuse(doc, child, rule, `Write it ${unit}.`);
  return null;
}

/** Points of a test or group; null without the attribute, and 0 after a fault. */
export function pointsIn(doc: Document, element: Element): number | null {
  const text = attributeOf(element, "points");
  if (text === undefined) return null;
  const value = /^\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  if (value <= MOST_POINTS) return value;
  refuse(doc, element, `points that are no number from 0: ${quote(text)}`, "Correct them.");
  return 0;
}

/** A sum of decimal numbers without what binary ones add to it. */
export function totalOf(points: readonly number[]): number {
  const sum = points.reduce((total, each) => total + each, 0);
  return Math.round(sum * 1e9) / 1e9;
}
