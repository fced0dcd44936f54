import type { Bench, Script } from "../../judge/bench/bench.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import type { Journal } from "../journal/journal.ts";
import type { Sample } from "../sample/take-samples.ts";
import type { AgentSettings } from "../settings.ts";

/** What making inputs needs of the world. */
export type Making = {
  problem: PublicProblem;
  bench: Bench;
  journal: Journal;
  settings: AgentSettings;
  signal: AbortSignal;
};

/** A script that the source wrote, by the digest of its text. */
export type NamedScript = Script & { id: string };

/** Different scripts of one kind, in the order they were sampled. */
export function scriptsOf(samples: readonly Sample[], want: Sample["want"]): NamedScript[] {
  const scripts = new Map<string, NamedScript>();
  for (const sample of samples) {
    if (sample.want === want && sample.code !== null) scripts.set(sample.code.id, sample.code);
  }
  return [...scripts.values()];
}

export function asScript({ language, source }: NamedScript): Script {
  return { language, source };
}
