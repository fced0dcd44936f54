import { parsePattern, type Pattern, type Takes } from "./regexp-parse.ts";

type Step =
  | { kind: "char"; takes: Takes }
  | { kind: "start" }
  | { kind: "end" }
  | { kind: "split"; to: number[] }
  | { kind: "match" };

const MOST_STEPS = 10_000;

/** Steps that are left to all matching with the package's expressions. */
export type Budget = { steps: number };

/**
 * Whether a regular expression matches the beginning of a text, as Python's `re.match` does. It is
 * run as an automaton, in time of its length times the text's, whatever it says. Where the budget
 * is used up nothing matches.
 *
 * @returns null for an expression outside of the subset (regexp-parse.ts), or one that is too long
 */
export function matcherOf(regexp: string, budget: Budget): ((text: string) => boolean) | null {
  const pattern = parsePattern(regexp);
  if (pattern === null || sizeOf(pattern) > MOST_STEPS) return null;
  const steps: Step[] = [];
  compile(pattern, steps);
  steps.push({ kind: "match" });
  return (text) => matches(steps, text, budget);
}

/** Upper bound of the steps that it compiles to. */
function sizeOf(pattern: Pattern): number {
  if (pattern.kind === "sequence") return sum(pattern.parts);
  if (pattern.kind === "choice") return sum(pattern.options) + 2 * pattern.options.length;
  if (pattern.kind !== "repeat") return 1;
  const { inner, least, most } = pattern;
  return (sizeOf(inner) + 2) * (most === Infinity ? least + 1 : Math.max(1, most));
}

function sum(patterns: readonly Pattern[]): number {
  return patterns.reduce((total, each) => total + sizeOf(each), 0);
}

function compile(pattern: Pattern, steps: Step[]): void {
  if (pattern.kind === "sequence") for (const part of pattern.parts) compile(part, steps);
  else if (pattern.kind === "choice") compileChoice(pattern.options, steps);
  else if (pattern.kind === "repeat") compileRepeat(pattern, steps);
  else steps.push(pattern);
}

function compileChoice(options: readonly Pattern[], steps: Step[]): void {
  const starts: number[] = [];
  const ends: number[][] = [];
  steps.push({ kind: "split", to: starts });
  for (const option of options) {
    starts.push(steps.length);
    compile(option, steps);
    const to: number[] = [];
    ends.push(to);
    steps.push({ kind: "split", to });
  }
  for (const to of ends) to.push(steps.length);
}

function compileRepeat(
  { inner, least, most }: Extract<Pattern, { kind: "repeat" }>,
  steps: Step[],
): void {
  for (let count = 0; count < least; count++) compile(inner, steps);
  const exits: number[][] = [];
  for (let count = least; count < (most === Infinity ? least + 1 : most); count++) {
    const start = steps.length;
    const to = [start + 1];
    exits.push(to);
    steps.push({ kind: "split", to });
    compile(inner, steps);
    if (most === Infinity) steps.push({ kind: "split", to: [start] });
  }
  for (const to of exits) to.push(steps.length);
}

function matches(steps: readonly Step[], text: string, budget: Budget): boolean {
  let current = reach(steps, [0], text, 0);
  for (let at = 0; ; at++) {
    budget.steps -= current.length;
    if (budget.steps < 0) return false;
    if (current.some((step) => steps[step]?.kind === "match")) return true;
    if (at >= text.length || current.length === 0) return false;
    const taken = current.filter((index) => {
      const step = steps[index];
      return step?.kind === "char" && step.takes(text.charAt(at));
    });
    current = reach(
      steps,
      taken.map((step) => step + 1),
      text,
      at + 1,
    );
  }
}

/** Steps that are reached without taking a character; each is looked at once. */
function reach(
  steps: readonly Step[],
  from: readonly number[],
  text: string,
  at: number,
): number[] {
  const seen = new Set(from);
  const left = [...seen];
  for (let index = left.pop(); index !== undefined; index = left.pop()) {
    for (const next of nextOf(steps, index, text, at)) {
      if (seen.has(next)) continue;
      seen.add(next);
      left.push(next);
    }
  }
  return [...seen];
}

function nextOf(steps: readonly Step[], index: number, text: string, at: number): number[] {
  const step = steps[index];
  if (step?.kind === "split") return step.to;
  if (step?.kind === "start" && at === 0) return [index + 1];
  return step?.kind === "end" && at === text.length ? [index + 1] : [];
}
