/**
 * Text of unknown origin (programs, model answers, checker messages, package titles) with
 * every control and invisible character written out, so that it can neither steer a terminal
 * nor reorder what is read. Line feeds and tabs stay.
 */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("\r\n", "\n")
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
      character === "\n" || character === "\t" ? character : codePoint(character),
    );
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
