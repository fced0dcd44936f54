import type { Entry } from "../../agent/journal/events.ts";
import { hashText } from "../../agent/cluster/code-signature.ts";
import { seededRandom } from "../../agent/lab/random.ts";
import { restAmongOthers } from "../../agent/practise/rest-among-others.ts";

/**
 * A run's journal as if of each problem's answers with programs only `count` had been bought: the
 * seed draws them, without replacement, whatever is then played with them. A problem with fewer
 * keeps them all. Sampling still ends at the contest time at which it ended in the run. What
 * programs that fail a sample did on later inputs is left out, as it depended on the others.
 */
export function drawAnswers(entries: readonly Entry[], count: number, seed: number): Entry[] {
  const byProblem = Map.groupBy(entries.filter(isProgram), (entry) => problemOf(entry));
  const dropped = new Set<string>();
  for (const [problem, answers] of byProblem) {
    const random = seededRandom(seed ^ hashText(problem, 0x811c9dc5));
    const order = answers.map(({ key }) => ({ key, lot: random() }));
    for (const { key } of order.toSorted((a, b) => a.lot - b.lot).slice(count)) dropped.add(key);
  }
  const kept = entries.filter(({ key }) => !dropped.has(key));
  const amongOthers = restAmongOthers(entries);
  return kept.map((entry, seq) => {
    const event = amongOthers.has(entry.key) ? asNotRun(entry.event) : entry.event;
    return { ...entry, seq, event: recounted(event, kept) };
  });
}

/** With fewer programs it is not known on which of these inputs the program would have been run. */
function asNotRun(event: Entry["event"]): Entry["event"] {
  return event.type === "signatures" ? { ...event, signatures: "", values: [] } : event;
}

function isProgram({ event }: Entry): boolean {
  return event.type === "sample" && event.want === "solution" && event.code !== null;
}

function problemOf({ event }: Entry): string {
  return "problem" in event ? event.problem : "";
}

/** The end of sampling says how many answers of each series there are. */
function recounted(event: Entry["event"], kept: readonly Entry[]): Entry["event"] {
  if (event.type !== "sampled") return event;
  const taken = (want: string, group: string | null) =>
    kept.filter(
      ({ event: each }) =>
        each.type === "sample" &&
        each.problem === event.problem &&
        each.want === want &&
        each.group === group,
    ).length;
  return {
    ...event,
    series: event.series.map((one) => ({ ...one, taken: taken(one.want, one.group) })),
  };
}
