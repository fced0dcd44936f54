import type { CompareSpec } from "../slot.ts";

type How = Omit<CompareSpec, "answer">;

/** What the runner's comparison must decide, written as plainly as can be. */
export function sameOutput(output: string, answer: string, how: How): boolean {
  if (!how.spaceSensitive) return sameTokens(tokensOf(output), tokensOf(answer), how);
  return [
    [output, answer],
    [`${output}\n`, answer],
    [output, `${answer}\n`],
  ].some(([a = "", b = ""]) => {
    const [spacesA, spacesB] = [spacesOf(a), spacesOf(b)];
    return spacesA.join("|") === spacesB.join("|") && sameTokens(tokensOf(a), tokensOf(b), how);
  });
}

export function tokensOf(text: string): string[] {
  return text.split(/[ \t\n\v\f\r]+/).filter((token) => token !== "");
}

/** The white space around and between tokens. */
function spacesOf(text: string): string[] {
  return text.split(/[^ \t\n\v\f\r]+/);
}

function sameTokens(output: string[], answer: string[], how: How): boolean {
  if (output.length !== answer.length) return false;
  return output.every((token, i) => sameToken(token, answer[i] ?? "", how));
}

function sameToken(seen: string, expected: string, how: How): boolean {
  const fold = (text: string) =>
    how.caseSensitive ? text : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  if (fold(seen) === fold(expected)) return true;
  const [a, b] = [decimalOf(seen), decimalOf(expected)];
  if (a === null || b === null) return false;
  const error = Math.abs(a - b);
  return (
    (how.floatAbsolute !== null && error <= how.floatAbsolute) ||
    (how.floatRelative !== null && error <= how.floatRelative * Math.abs(b))
  );
}

function decimalOf(token: string): number | null {
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(token) ? Number(token) : null;
}
