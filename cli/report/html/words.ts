import type { Rule } from "../../../judge/rules/rule.ts";
import { endings } from "../../run-state/endings.ts";
import type { ProblemReport, SubmissionReport } from "../data/report-data-types.ts";

/** `group12` is written `12` where it is plain that groups are meant. */
export function shortGroup(name: string): string {
  return /^(?:group|subtask)[-_ ]?(\d+)$/i.exec(name)?.[1] ?? name;
}

export function longGroup(name: string | null): string {
  if (name === null) return "the whole problem";
  const short = shortGroup(name);
  return short === name ? name : `group ${short}`;
}

export function shortId(program: string): string {
  return program.slice(0, 8);
}

export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? noun : nouns}`;
}

const featureWords: Readonly<Record<string, string>> = {
  sampleFailures: "fails samples",
  madeFailures: "crashes or is too slow on made inputs",
  oracleAgreement: "agrees with the brute force",
  clusterShare: "many programs answer alike",
  scorerMean: "good answers, says the scorer",
  reasoning: "length of its reasoning",
  aimed: "written for this group",
  clusterPenalty: "its cluster was submitted before",
};

/** A part of a program's score, in words; the name itself for one that is not known. */
export function featureInWords(feature: string): string {
  return featureWords[feature] ?? feature;
}

export function closedInWords({ closed, failures }: ProblemReport): string {
  if (closed !== null) return endings[closed];
  return failures.length > 0 ? "broke off" : "still under way";
}

const refusalWords: Readonly<Record<SubmissionReport["refusal"], string>> = {
  "": "",
  cap: "refused: all submissions were used",
  ended: "refused: the contest had ended",
  void: "not counted: the judge failed on it",
};

export function refusalInWords(refusal: SubmissionReport["refusal"]): string {
  return refusalWords[refusal];
}

/** First letter in upper case, a full stop at the end. */
export function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(first) || first === "" ? first : `${first}.`;
}

/** What a rule's scores are counted in. */
export function unitOf({ scoring }: Pick<Rule, "scoring">): string {
  return scoring === "icpc" ? "problems solved" : "points";
}
