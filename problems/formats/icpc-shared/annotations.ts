import type { FormatVerdict } from "../../problem.ts";

/** What the comments of a source say that it must get. */
export type Annotations = {
  /** The verdicts of `@EXPECTED_RESULTS@`, of which the submission gets one; null without it. */
  results: FormatVerdict[] | null;
  /** Of `@EXPECTED_SCORE@`. */
  score: number | null;
  /** Of `@EXPECTED_GRADES@`: one for each group in `data/secret`. */
  grades: FormatVerdict[][] | null;
  /** What of them can't be read. */
  unread: string[];
};

/** DOMjudge's words, and those of the folders. A run out of memory or output is a crash there. */
const meanings = new Map<string, FormatVerdict[]>([
  ["CORRECT", ["AC", "PA"]],
  ["ACCEPTED", ["AC", "PA"]],
  ["AC", ["AC", "PA"]],
  ["PARTIALLY_ACCEPTED", ["AC", "PA"]],
  ["PAC", ["AC", "PA"]],
  ["WRONG-ANSWER", ["WA"]],
  ["WRONG_ANSWER", ["WA"]],
  ["WA", ["WA"]],
  ["NO-OUTPUT", ["WA"]],
  ["NO_OUTPUT", ["WA"]],
  ["TIMELIMIT", ["TLE"]],
  ["TIME_LIMIT_EXCEEDED", ["TLE"]],
  ["TLE", ["TLE"]],
  ["RUN-ERROR", ["RTE", "MLE"]],
  ["RUN_TIME_ERROR", ["RTE", "MLE"]],
  ["RTE", ["RTE", "MLE"]],
  ["MLE", ["MLE", "RTE"]],
  ["OUTPUT-LIMIT", ["RTE"]],
  ["OUTPUT_LIMIT", ["RTE"]],
  ["COMPILER-ERROR", ["RTE"]],
  ["COMPILER_ERROR", ["RTE"]],
]);

/** Reads the annotations as DOMjudge does: each once, on one line, in any case of letters. */
export function annotationsIn(source: string): Annotations {
  const found: Annotations = { results: null, score: null, grades: null, unread: [] };
  readResults(found, once(found, source, /@EXPECTED_RESULTS@:/gi));
  const score = once(found, source, /@EXPECTED_SCORE@:/gi);
  if (score !== null && /^\d+(\.\d+)?$/.test(score)) found.score = Number(score);
  else if (found.results === null) readResults(found, score);
  const grades = once(found, source, /@EXPECTED_GRADES@/gi);
  if (grades !== null) {
    const words = grades.replace(/^:/, "").trim().split(/\s+/);
    const known = words.map((word) => meanings.get(word.toUpperCase()));
    if (known.every((each) => each !== undefined)) found.grades = known;
    else found.unread.push("@EXPECTED_GRADES@");
  }
  return found;
}

function readResults(found: Annotations, text: string | null): void {
  if (text === null) return;
  const known = text.split(",").map((word) => meanings.get(word.trim().toUpperCase()));
  if (known.every((each) => each !== undefined)) found.results = [...new Set(known.flat())];
  else found.unread.push("@EXPECTED_RESULTS@");
}

/** What stands after a word up to the end of the line; null where it is nowhere or twice. */
function once(found: Annotations, source: string, word: RegExp): string | null {
  const [first, second] = [...source.matchAll(word)];
  if (first === undefined) return null;
  if (second !== undefined) {
    found.unread.push(`${first[0].replace(":", "")}, which is there twice`);
    return null;
  }
  const rest = source.slice(first.index + first[0].length).split("\n", 1)[0] ?? "";
  return rest.replace(/(\*\/|-->)\s*$/, "").trim();
}
