import type { BodyOf, Entry } from "../journal/events.ts";
import { restAmongOthers } from "../practise/rest-among-others.ts";

/** What practice told of a program. */
export type KnownEvent = BodyOf<"practised" | "signatures">;

/** What another run need not try again, by key. */
export type KnownPractice = ReadonlyMap<string, KnownEvent>;

/**
 * What a run's programs did on samples and made inputs. Scripts and brute forces are left out:
 * they are few, and what they make is kept nowhere else.
 *
 * On which of the later inputs a program runs may depend on whether others agree with it, so what
 * it did there holds among other programs only where it passed all samples.
 */
export function knownPractice(entries: readonly Entry[]): Map<string, KnownEvent> {
  const amongOthers = restAmongOthers(entries);
  const known = new Map<string, KnownEvent>();
  for (const { key, event } of entries) {
    if (event.type !== "practised" && event.type !== "signatures") continue;
    if (event.role === "solution" && !amongOthers.has(key)) known.set(key, event);
  }
  return known;
}

/** For each problem, by program's id, the id of the program that does the same. */
export type StandIns = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What is known, also told of programs of which only another one with the same stand-in is. */
export function sharedPractice(known: KnownPractice, standIns: StandIns): KnownPractice {
  const byProgram = Map.groupBy(known, ([, event]) => nameOf(event));
  const shared = new Map(known);
  for (const [problem, standInOf] of standIns) {
    const byStandIn = new Map<string, [string, KnownEvent][]>();
    for (const [program, standIn] of standInOf) {
      const own = byProgram.get(nameOf({ problem, program }));
      if (own !== undefined && !byStandIn.has(standIn)) byStandIn.set(standIn, own);
    }
    for (const [program, standIn] of standInOf) {
      if (byProgram.has(nameOf({ problem, program }))) continue;
      for (const [key, event] of byStandIn.get(standIn) ?? [])
        shared.set(key.replace(event.program, program), { ...event, program });
    }
  }
  return shared;
}

function nameOf({ problem, program }: Pick<KnownEvent, "problem" | "program">): string {
  return `${problem}/${program}`;
}
