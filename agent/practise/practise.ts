import type { Bench } from "../../judge/bench/bench.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import { programText, type Candidate } from "../candidate.ts";
import type { BodyOf } from "../journal/events.ts";
import type { Journal } from "../journal/journal.ts";
import type { NamedScript } from "../made/making.ts";
import { runInParallel } from "../parallel.ts";
import type { AgentSettings } from "../settings.ts";

export type Practised = BodyOf<"practised">;

export type Practising = {
  problem: PublicProblem;
  bench: Bench;
  journal: Journal;
  settings: AgentSettings;
  /** Judges answers where many are right. */
  scorer: NamedScript | null;
  signal: AbortSignal;
};

const mostLogCharacters = 2_000;

/** Compiles programs and runs them on the samples; results by program, in their order. */
export async function practiseAll(
  practising: Practising,
  programs: readonly Candidate[],
  role: Practised["role"],
): Promise<Practised[]> {
  const results: Practised[] = [];
  const parallel = practising.settings.benchConcurrency;
  await runInParallel(programs.entries(), parallel, async ([index, program]) => {
    results[index] = await practise(practising, program, role);
  });
  return results;
}

function practise(
  practising: Practising,
  program: Candidate,
  role: Practised["role"],
): Promise<Practised> {
  const { problem, bench, journal, scorer, signal } = practising;
  const under = scorer === null ? "" : `/scorer:${scorer.id.slice(0, 16)}`;
  const key = `${problem.name}/practised/${role}/${program.id}${under}`;
  return journal.effect(key, ["practised"], async () => {
    signal.throwIfAborted();
    const report = await bench.samples(problem, programText(program), script(scorer));
    return {
      type: "practised",
      problem: problem.name,
      program: program.id,
      role,
      scorer: scorer?.id ?? null,
      compiled: report.compile.ok,
      log: report.compile.ok ? "" : report.compile.log.slice(0, mostLogCharacters),
      samples: report.samples.map(({ name, verdict }) => ({ name, verdict })),
    };
  });
}

export function script(
  scorer: NamedScript | null,
): { language: NamedScript["language"]; source: string } | undefined {
  return scorer === null ? undefined : { language: scorer.language, source: scorer.source };
}

/** Share of the samples that a program gets wrong; 0 for a problem without samples. */
export function sampleFailures(practised: Practised): number {
  const { samples } = practised;
  if (samples.length === 0) return 0;
  return samples.filter((sample) => sample.verdict !== "AC").length / samples.length;
}
