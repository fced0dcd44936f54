import type { ComparisonAnswer, Winner } from "../sources/source.ts";

/** Decoration and blanks around the words are allowed, other words are not. */
const verdictLine = /^[ \t*_`>#-]*better[ \t*_`]*:[ \t*_`]*(a|b|neither)[ \t*_`.!]*$/i;
const winnerOf: Readonly<Record<string, Winner>> = { a: "first", b: "second", neither: "neither" };
/** No line that says it is longer. */
const mostCharacters = 80;

/** Reads the last line `Better: A`, `Better: B` or `Better: neither`; anything else names nobody. */
export function parseComparison(text: string): ComparisonAnswer["answer"] {
  const said = text
    .split(/\r?\n/)
    .filter((line) => line.length <= mostCharacters)
    .flatMap((line) => verdictLine.exec(line)?.[1] ?? []);
  const winner = winnerOf[said.at(-1)?.toLowerCase() ?? ""];
  if (winner === undefined) return { ok: false, reason: "no line `Better: A`, `B` or `neither`" };
  return { ok: true, winner };
}
