import { programText, type Candidate, collectCandidates } from "../candidate.ts";
import type { Entry } from "../journal/events.ts";
import type { Results } from "../journal/results.ts";
import { runInParallel } from "../parallel.ts";
import type { Sample } from "../sample/take-samples.ts";
import type { AskJudge } from "./recorded-referee.ts";
import { ReplayError } from "./replay-error.ts";

export type Asked = { problem: string; candidate: Candidate };

/** Every program of a run that compiles, by problem in the order in which they were sampled. */
export function compiledPrograms(entries: readonly Entry[]): Asked[] {
  const samples = new Map<string, Sample[]>();
  const compiled = new Set<string>();
  for (const { event } of entries) {
    if (event.type === "sample") {
      const known = samples.get(event.problem) ?? [];
      samples.set(event.problem, known);
      known.push(event);
    }
    if (event.type === "practised" && event.role === "solution" && event.compiled)
      compiled.add(`${event.problem}/${event.program}`);
  }
  return [...samples].flatMap(([problem, all]) =>
    collectCandidates(all)
      .filter(({ id }) => compiled.has(`${problem}/${id}`))
      .map((candidate) => ({ problem, candidate })),
  );
}

/**
 * The journal of a finished run with the official results of all its programs, so that it can be
 * played again in any way without a judge.
 *
 * @param atOnce programs that are judged at the same time
 * @param onJudged told after each program
 * @throws ReplayError for a run that has not ended
 */
export async function withAllResults(
  entries: readonly Entry[],
  ask: AskJudge,
  atOnce: number,
  onJudged: () => void = () => {},
): Promise<Entry[]> {
  const last = entries.findLastIndex(({ event }) => event.type === "results");
  if (last < 0)
    throw new ReplayError("the run has not ended", "Resume it to its end, then record it.");
  const programs = compiledPrograms(entries);
  const judged: Results["judged"] = [];
  await runInParallel(programs.entries(), atOnce, async ([index, { problem, candidate }]) => {
    const { official } = await ask(problem, programText(candidate));
    const { verdict, score, groups } = official;
    judged[index] = { problem, program: candidate.id, verdict, score, groups };
    onJudged();
  });
  return entries.map((entry, index) =>
    index === last && entry.event.type === "results"
      ? { ...entry, event: { ...entry.event, judged } }
      : entry,
  );
}
