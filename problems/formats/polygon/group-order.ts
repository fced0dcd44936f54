import { quote } from "../../package/fault.ts";
import { type Document, refuse } from "./document.ts";
import type { WrittenGroup } from "./policies.ts";

/**
 * The groups in the order in which they are written, except that each comes after those that it
 * depends on. A ring of them is a fault, and is left out.
 */
export function inOrder<Group extends WrittenGroup>(
  doc: Document,
  groups: readonly Group[],
): Group[] {
  const placed: Group[] = [];
  const names = new Set<string>();
  const waiting = [...groups];
  while (waiting.length > 0) {
    const at = waiting.findIndex(({ requires }) => requires.every((each) => names.has(each)));
    const [next] = at < 0 ? [] : waiting.splice(at, 1);
    if (next === undefined) {
      reportRing(doc, waiting);
      break;
    }
    placed.push(next);
    names.add(next.name);
  }
  return placed;
}

/** Nothing where a group depends on one that isn't there, which is a fault of its own. */
function reportRing(doc: Document, waiting: readonly WrittenGroup[]): void {
  const left = new Set(waiting.map(({ name }) => name));
  const first = waiting.find(({ requires }) => requires.some((each) => left.has(each)));
  if (first === undefined) return;
  const rule = `the group ${quote(first.name)} depends on itself, by itself or by others`;
  refuse(doc, first.element, rule, "Take out a dependency.");
}
