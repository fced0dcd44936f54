/** What a shell would make something else of than a word. */
const meaningful = /[$`|&;<>(){}*?[\]~!]/;

/**
 * A line's words as a shell sees them, with quotes and backslashes and nothing else of a shell's.
 *
 * @returns what is wrong with any other line
 */
export function shellWords(line: string): string[] | string {
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === "'" || char === '"') {
      const end = line.indexOf(char, at + 1);
      if (end < 0) return "a quote without an end";
      const inside = line.slice(at + 1, end);
      if (char === '"' && /[$`\\]/.test(inside)) return notYet;
      word = (word ?? "") + inside;
      at = end;
    } else if (char === "\\") {
      if (++at === line.length) return "a backslash at the end of a line";
      word = (word ?? "") + line.charAt(at);
    } else if (/\s/.test(char)) {
      if (word !== null) words.push(word);
      word = null;
    } else if (char === "#" && word === null) break;
    else if (meaningful.test(char)) return notYet;
    else word = (word ?? "") + char;
  }
  if (word !== null) words.push(word);
  return words;
}

const notYet = "not supported yet: a line that needs a shell";
