import type { Faults } from "../../problems/package/fault.ts";

/** A stretch of an idea's file: text that always stands, or a hole. */
export type Piece = { text: string } | { hole: string };

export type IdeaFile = {
  pieces: Piece[];
  /** What each hole holds in the file, and the line of its first occurrence. */
  holes: Map<string, { text: string; line: number }>;
};

const marker = /\/\*<(.*?)\*\/|\/\*>(.*?)\*\//g;

const example = "Write /*<NAME*/ before the text and /*>*/ behind it; holes don't nest.";

/**
 * Takes a source text apart at its markers, which are comments: one with `<` and the hole's name
 * begins a hole, one with `>` alone ends it. What breaks the format is added to the faults.
 */
export function readIdeaFile(source: string, file: string, faults: Faults): IdeaFile {
  const pieces: Piece[] = [];
  const holes: IdeaFile["holes"] = new Map();
  let open: { name: string; line: number } | null = null;
  let end = 0;
  for (const match of source.matchAll(marker)) {
    const [whole, opened, closed] = match;
    const line = lineAt(source, match.index);
    const fault = (rule: string) => faults.add(file, rule, example, line);
    const before = source.slice(end, match.index);
    end = match.index + whole.length;
    if (opened === undefined) {
      if (closed !== "") fault(`${whole} is no marker`);
      else if (open === null) fault("a hole ends that did not begin");
      else keepHole(open.name, before, open.line);
      open = null;
    } else {
      if (open !== null) fault(`hole ${opened} begins within hole ${open.name}`);
      if (!/^[A-Za-z][\w-]*$/.test(opened)) fault(`${whole} is no marker`);
      if (before !== "") pieces.push({ text: before });
      open = { name: opened, line };
    }
  }
  if (open !== null) faults.add(file, `hole ${open.name} does not end`, example, open.line);
  if (end < source.length) pieces.push({ text: source.slice(end) });
  return { pieces, holes };

  function keepHole(name: string, text: string, line: number): void {
    pieces.push({ hole: name });
    const first = holes.get(name);
    if (first === undefined) holes.set(name, { text, line });
    else if (first.text !== text) {
      const rule = `hole ${name} holds ${JSON.stringify(text)} here and ${JSON.stringify(first.text)} in line ${first.line}`;
      faults.add(file, rule, "Give different texts holes of different names.", line);
    }
  }
}

/** The pieces as one text, with what each hole is to hold. */
export function fillHoles(pieces: readonly Piece[], textOf: (hole: string) => string): string {
  return pieces.map((piece) => ("text" in piece ? piece.text : textOf(piece.hole))).join("");
}

/** Whether text would look like a marker in a program. */
export function holdsMarker(code: string): boolean {
  return code.includes("/*<") || code.includes("/*>");
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
