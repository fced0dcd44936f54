import type { Verdict } from "../judge/verdict.ts";
import type { FormatVerdict, VerdictRule } from "../problems/problem.ts";

type Judged = { name: string; verdict: Verdict };

/** What each verdict is to packages; null where it is none of the program's. */
const inFormat: Record<Verdict, FormatVerdict | null> = {
  AC: "AC",
  PA: "PA",
  WA: "WA",
  TLE: "TLE",
  ILE: "TLE",
  MLE: "MLE",
  OLE: "RTE",
  RTE: "RTE",
  CE: "RTE",
  SV: "RTE",
  SK: null,
  JE: null,
};

/** The rules of a solution that its results break, in words. Tests that were skipped break none. */
export function brokenRules(rules: readonly VerdictRule[], results: readonly Judged[]): string[] {
  return rules.flatMap(({ tests, permitted, required }) => {
    const judged = results.filter(({ name, verdict }) => tests.includes(name) && verdict !== "SK");
    const bad = judged.filter(({ verdict }) => !isOneOf(verdict, permitted));
    const isMet = judged.length === 0 || judged.some(({ verdict }) => isOneOf(verdict, required));
    return [
      ...bad.map(({ name, verdict }) => `${name} is ${verdict}, permitted: ${permitted.join()}`),
      ...(isMet ? [] : [`none of ${judged.length} tests is ${required.join()}`]),
    ];
  });
}

function isOneOf(verdict: Verdict, wanted: readonly FormatVerdict[]): boolean {
  const told = inFormat[verdict];
  return told !== null && wanted.includes(told);
}
