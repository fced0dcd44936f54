/** One fenced code block of a Markdown text. */
export type FencedBlock = {
  /** The first word after the opening fence, in lower case; empty where there is none. */
  tag: string;
  /** Without the fences; every line ends in `\n`. */
  text: string;
  /** False when the text ended before the closing fence. */
  closed: boolean;
};

type Fence = { indent: number; mark: string; length: number; info: string };

/**
 * The fenced code blocks of a text, in order, by CommonMark 0.31, section 4.5: a fence is
 * three or more backticks or tildes, indented by up to three blanks; it is closed by a fence
 * of the same kind, at least as long, with nothing after it. Anything in between, other
 * fences included, is the block's text.
 */
export function fencedBlocks(markdown: string): FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: (Fence & { lines: string[] }) | null = null;
  for (const line of markdown.replace(/\r\n?/g, "\n").split("\n")) {
    const fence = readFence(line);
    if (open === null) {
      if (fence !== null) open = { ...fence, lines: [] };
    } else if (fence !== null && closes(fence, open)) {
      blocks.push(finish(open, true));
      open = null;
    } else {
      open.lines.push(withoutIndent(line, open.indent));
    }
  }
  if (open !== null) blocks.push(finish(open, false));
  return blocks;
}

function readFence(line: string): Fence | null {
  const match = /^( {0,3})(`{3,}|~{3,})([^\n]*)$/.exec(line);
  if (match === null) return null;
  const [, blanks = "", run = "", info = ""] = match;
  const mark = run.charAt(0);
  if (mark === "`" && info.includes("`")) return null;
  return { indent: blanks.length, mark, length: run.length, info: info.trim() };
}

function closes(fence: Fence, open: Fence): boolean {
  return fence.mark === open.mark && fence.length >= open.length && fence.info === "";
}

function finish(open: Fence & { lines: string[] }, closed: boolean): FencedBlock {
  const tag = open.info.split(/\s/, 1)[0] ?? "";
  const text = open.lines.map((line) => `${line}\n`).join("");
  return { tag: tag.toLowerCase(), text, closed };
}

function withoutIndent(line: string, indent: number): string {
  let blanks = 0;
  while (blanks < indent && line[blanks] === " ") blanks++;
  return line.slice(blanks);
}

/** `text` in a fence that nothing in it can close. */
export function fenced(tag: string, text: string): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`{3,}/g)) longest = Math.max(longest, run.length);
  const mark = "`".repeat(longest + 1);
  return `${mark}${tag}\n${text.replace(/\n*$/, "\n")}${mark}`;
}
