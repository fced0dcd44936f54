import type { FormatVerdict, VerdictRule } from "../../problems/problem.ts";
import type { Verdict } from "../verdict.ts";

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

/** A rule that the results break: the first test that shows it, or that none of them meets it. */
export type BrokenRule = { expected: string; got: string };

/**
 * The rules of a solution that its results break. Tests that were skipped break none, and might
 * have had a required verdict.
 */
export function brokenRules(
  rules: readonly VerdictRule[],
  results: readonly Judged[],
): BrokenRule[] {
  return rules.flatMap(({ tests, permitted, required }) => {
    const own = new Set(tests);
    const all = results.filter(({ name }) => own.has(name));
    const judged = all.filter(({ verdict }) => verdict !== "SK");
    const bad = judged.filter(({ verdict }) => !isOneOf(verdict, permitted));
    const unknown = all.length === 0 || judged.length < all.length;
    const isMet = unknown || judged.some(({ verdict }) => isOneOf(verdict, required));
    const [first] = bad;
    const others = bad.length > 1 ? ` and ${bad.length - 1} more` : "";
    return [
      ...(first === undefined
        ? []
        : [
            { expected: permitted.join(" or "), got: `${first.verdict} on ${first.name}${others}` },
          ]),
      ...(isMet
        ? []
        : [
            {
              expected: `${required.join(" or ")} on a test`,
              got: `none of ${judged.length} tests`,
            },
          ]),
    ];
  });
}

function isOneOf(verdict: Verdict, wanted: readonly FormatVerdict[]): boolean {
  const told = inFormat[verdict];
  return told !== null && wanted.includes(told);
}
