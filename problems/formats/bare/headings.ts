/**
 * What a line of a statement announces, as Codeforces, AtCoder, Kattis and SPOJ write it, or null.
 * `side-by-side` has both halves of a sample on one line, as a table copied from a page does.
 */
export type Heading = "input" | "output" | "examples" | "side-by-side" | "other";

const longest = 80;

const plainInput = /^input$/;
const plainOutput = /^output$/;
const input =
  /^(?:(?:sample|example) input(?: #?\d{1,3})?|input for sample(?: input)?(?: \d{1,3})?|(?:sample|example) #?\d{1,3} input)$/;
const output =
  /^(?:(?:sample|example) output(?: #?\d{1,3})?|output for sample(?: input)?(?: \d{1,3})?|(?:sample|example) #?\d{1,3} output)$/;
const examples =
  /^(?:(?:sample|example)s?(?: #?\d{1,3})?|(?:sample|example) (?:tests?|cases?|data)(?: #?\d{1,3})?|(?:sample|example)s? inputs? (?:and|\/) outputs?)$/;
const sideBySide =
  /^(?:sample |example )?input(?: #?\d{1,3})? (?:\| ?)?(?:sample |example )?output(?: #?\d{1,3})?$/;
const other =
  /^(?:notes?|explanations?(?: .{0,40})?|hints?|constraints?|scoring|sub-?tasks?|source|limits|(?:problem )?statement|task|(?:input|output) (?:format|specification|description)|limitations?|problem id.{0,40}|(?:cpu )?time limit.{0,60}|memory limit.{0,60}|added by.{0,60})$/;

/** @param inExamples whether plain `Input` and `Output` are a sample's halves */
export function headingOf(line: string, inExamples: boolean): Heading | null {
  if (line.length > longest) return null;
  const words = plainWords(line);
  if (sideBySide.test(words)) return "side-by-side";
  if (input.test(words)) return "input";
  if (output.test(words)) return "output";
  if (examples.test(words)) return "examples";
  if (plainInput.test(words)) return inExamples ? "input" : "other";
  if (plainOutput.test(words)) return inExamples ? "output" : "other";
  if (other.test(words)) return "other";
  return isMarkdownHeading(line) ? "other" : null;
}

export function isMarkdownHeading(line: string): boolean {
  return /^ {0,3}#{1,6} .*\p{L}/u.test(line);
}

/** A line's `casedWords` in lower case. */
export function plainWords(line: string): string {
  return casedWords(line).toLowerCase();
}

/** A line without Markdown's signs and the button that pages have for copying. */
export function casedWords(line: string): string {
  return line
    .replace(/[#*|:`>]/g, " ")
    .replace(/(?<!\w)_+|_+(?!\w)/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=\w) ?copy$/i, "");
}
