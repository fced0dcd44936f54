import type { Entry } from "../journal/events.ts";
import { sampleFailures } from "./practise.ts";

/**
 * Keys of the signatures on later inputs that hold only among the programs that were there: on
 * which of these inputs a program that fails a sample was run depends on who agreed with it on
 * the first ones.
 */
export function restAmongOthers(entries: readonly Entry[]): Set<string> {
  const failing = new Set<string>();
  for (const { event } of entries)
    if (event.type === "practised" && event.role === "solution" && sampleFailures(event) > 0)
      failing.add(`${event.problem}/${event.program}`);
  const keys = new Set<string>();
  for (const { key, event } of entries)
    if (event.type === "signatures" && event.role === "solution" && event.part === "rest")
      if (failing.has(`${event.problem}/${event.program}`)) keys.add(key);
  return keys;
}
