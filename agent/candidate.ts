import type { ProgramText } from "../judge/program.ts";
import type { LanguageId } from "../problems/language.ts";
import type { Sample } from "./sample/take-samples.ts";

/** A program that might be submitted. */
export type Candidate = {
  /** SHA-256 of language and normalised source. */
  id: string;
  language: LanguageId;
  source: string;
  /** Groups it was aimed at; null stands for the whole problem. */
  aims: (string | null)[];
  /** Most tokens spent thinking on any answer that was this program. */
  reasoningTokens: number;
};

/** Different programs among the answers, in the order they were first given. */
export function collectCandidates(samples: readonly Sample[]): Candidate[] {
  return collect(samples, "solution");
}

/** Different brute-force programs among the answers. */
export function collectBrutes(samples: readonly Sample[]): Candidate[] {
  return collect(samples, "brute");
}

function collect(samples: readonly Sample[], want: Sample["want"]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { want: given, code, aimedAt, usage } of samples) {
    if (given !== want || code === null || code.language === "javascript") continue;
    const { id, language, source } = code;
    const known = found.get(id);
    if (known === undefined) {
      const { reasoningTokens } = usage;
      found.set(id, { id, language, source, aims: [aimedAt], reasoningTokens });
      continue;
    }
    if (!known.aims.includes(aimedAt)) known.aims.push(aimedAt);
    known.reasoningTokens = Math.max(known.reasoningTokens, usage.reasoningTokens);
  }
  return [...found.values()];
}

export function programText({ language, source }: Candidate): ProgramText {
  return { language, source };
}
