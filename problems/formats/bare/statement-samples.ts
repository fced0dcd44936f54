import { bounds } from "../../package/bounds.ts";
import type { Sample } from "../../problem.ts";
import type { Reading } from "../format.ts";
import { headingOf } from "./headings.ts";

/** Lines under a heading of a sample. */
type Block = { side: "input" | "output"; line: number; text: string; hasMore: boolean };

const MOST_SAMPLES = 50;

/**
 * Samples of a statement's text: what follows `Sample Input 1` and `Sample Output 1`, or `Input`
 * and `Output` below `Examples`, in a code fence or up to the next heading. An output that is in
 * no fence ends at the first empty line, for an explanation may follow.
 *
 * @param file the statement's path, for remarks
 */
export function statementSamples({ remarks }: Reading, file: string, text: string): Sample[] {
  const lines = text.split("\n");
  const blocks = blocksOf(lines, (line) =>
    remarks.add(
      file,
      "a sample's input and output side by side",
      "Write one below the other.",
      line,
    ),
  );
  const samples: Sample[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.side === "output") continue;
    const next = blocks[index + 1];
    if (next?.side !== "output") {
      remarks.add(file, "a sample without an output is left out", "Add it.", block.line);
      continue;
    }
    if (Math.max(block.text.length, next.text.length) > bounds.sampleBytes) {
      remarks.add(file, "a sample that is too large is left out", "Shorten it.", block.line);
      continue;
    }
    if (next.hasMore) {
      const rule = "what follows an empty line is not taken to be a sample's output";
      remarks.add(file, rule, "Put the output in a code fence if it belongs to it.", next.line);
    }
    if (samples.length === MOST_SAMPLES) break;
    samples.push({ name: String(samples.length + 1), input: block.text, answer: next.text });
  }
  return samples;
}

function blocksOf(lines: readonly string[], sideBySide: (line: number) => void): Block[] {
  const blocks: Block[] = [];
  let inExamples = false;
  for (let at = 0; at < lines.length; at += 1) {
    const heading = headingOf(lines[at] ?? "", inExamples);
    if (heading === null) continue;
    if (heading === "examples") inExamples = true;
    if (heading === "other") inExamples = false;
    if (heading === "side-by-side") sideBySide(at + 1);
    if (heading !== "input" && heading !== "output") continue;
    const { text, end, hasMore } = bodyAt(lines, at + 1, inExamples, heading);
    blocks.push({ side: heading, line: at + 1, text, hasMore });
    at = end - 1;
  }
  return blocks;
}

type Body = { text: string; end: number; hasMore: boolean };

/** Text from a line on, and the line that follows it. */
function bodyAt(
  lines: readonly string[],
  from: number,
  inExamples: boolean,
  side: Block["side"],
): Body {
  let start = from;
  while (start < lines.length && isSkipped(lines[start] ?? "")) start += 1;
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(lines[start] ?? "")?.[1];
  if (fence !== undefined) {
    let end = start + 1;
    while (end < lines.length && !(lines[end] ?? "").trimStart().startsWith(fence)) end += 1;
    return { text: joined(lines.slice(start + 1, end)), end: end + 1, hasMore: false };
  }
  let end = start;
  while (end < lines.length && headingOf(lines[end] ?? "", inExamples) === null) end += 1;
  const body = lines.slice(start, end);
  while (body.length > 0 && body.at(-1)?.trim() === "") body.pop();
  const blank = side === "output" ? body.findIndex((line) => line.trim() === "") : -1;
  if (blank < 0) return { text: joined(body), end, hasMore: false };
  return { text: joined(body.slice(0, blank)), end, hasMore: true };
}

/** An empty line, or the button that pages have for copying. */
function isSkipped(line: string): boolean {
  return /^\s*(?:copy)?\s*$/i.test(line);
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
