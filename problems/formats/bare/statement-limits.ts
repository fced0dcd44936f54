import { casedWords } from "./headings.ts";

/** What a statement says of how programs are run; null for what it doesn't say. */
export type StatedLimits = {
  timeMs: number | null;
  memoryMiB: number | null;
  inputFile: string | null;
  outputFile: string | null;
};

/** Limits stand at the top, or in a list at the end of a page. */
const MOST_LINES = 2000;
const LONGEST_LINE = 120;

const time =
  /time ?limit(?: per test(?: ?case)?)? ?(\d{1,6}(?:[.,]\d{1,3})?) ?(ms|milliseconds?|msecs?|seconds?|secs?|s)(?![a-z])/;
const memory =
  /memory ?limit(?: per test(?: ?case)?)? ?(\d{1,8}(?:[.,]\d{1,3})?) ?(kib|kb|kilobytes?|kibibytes?|mib|mb|megabytes?|mebibytes?|m|gib|gb|gigabytes?|gibibytes?)(?![a-z])/;
const inputName = /^input(?: file)? ?([\w-]{1,60}\.(?:in|inp|txt|dat))$/i;
const outputName = /^output(?: file)? ?([\w-]{1,60}\.(?:out|txt|dat))$/i;

/**
 * Limits as Codeforces, AtCoder, Kattis and SPOJ write them, on one line or on the next. A
 * megabyte is a MiB, as all of them have it.
 */
export function statedLimits(text: string): StatedLimits {
  const lines = text
    .split("\n")
    .map((line) => casedWords(line.slice(0, LONGEST_LINE)))
    .filter((line) => line !== "")
    .slice(0, MOST_LINES);
  const stated: StatedLimits = { timeMs: null, memoryMiB: null, inputFile: null, outputFile: null };
  for (const [index, line] of lines.entries()) {
    const both = /^(?:input|output|.*limit(?: per test(?: ?case)?)?)(?: file)?$/i.test(line)
      ? `${line} ${lines[index + 1] ?? ""}`
      : line;
    const timed = time.exec(both.toLowerCase());
    const sized = memory.exec(both.toLowerCase());
    stated.timeMs ??= timed && millisecondsOf(timed[1] ?? "", timed[2] ?? "");
    stated.memoryMiB ??= sized && mebibytesOf(sized[1] ?? "", sized[2] ?? "");
    stated.inputFile ??= inputName.exec(both)?.[1] ?? null;
    stated.outputFile ??= outputName.exec(both)?.[1] ?? null;
  }
  return stated;
}

function millisecondsOf(amount: string, unit: string): number | null {
  const value = Number(amount.replace(",", "."));
  return within(Math.round(unit.startsWith("m") ? value : value * 1000), 600_000);
}

function mebibytesOf(amount: string, unit: string): number | null {
  const value = Number(amount.replace(",", "."));
  if (unit.startsWith("k")) return within(Math.ceil(value / 1024), 65_536);
  return within(Math.ceil(unit.startsWith("g") ? value * 1024 : value), 65_536);
}

function within(value: number, most: number): number | null {
  return value >= 1 && value <= most ? value : null;
}
