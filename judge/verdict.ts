/**
 * What became of a program on a test.
 * AC accepted, PA partly accepted (a checker's fraction), WA wrong answer, TLE CPU time, ILE wall clock (idle),
 * MLE memory, OLE output, RTE crash or non-zero exit, CE does not compile,
 * SV security violation, JE the judge's own fault, never the program's,
 * SK not run, because the group's score was settled already.
 */
export const verdicts = [
  "AC",
  "PA",
  "WA",
  "TLE",
  "ILE",
  "MLE",
  "OLE",
  "RTE",
  "CE",
  "SV",
  "JE",
  "SK",
] as const;
export type Verdict = (typeof verdicts)[number];

/** How a process ended, before anybody looked at its output. */
export const runStatuses = ["OK", "TLE", "ILE", "MLE", "OLE", "RTE", "SV", "JE"] as const;
export type RunStatus = (typeof runStatuses)[number];
