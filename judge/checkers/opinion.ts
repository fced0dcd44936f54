/** What a checker says of an output. */
export type Opinion = {
  verdict: "AC" | "PA" | "WA";
  /** `fraction` of the test's points, 0 to 1, or the points themselves. */
  share: { kind: "fraction" | "points"; value: number };
  /** The checker's words, bounded. */
  message: string;
};

export function accepted(message: string): Opinion {
  return { verdict: "AC", share: { kind: "fraction", value: 1 }, message };
}

export function wrong(message: string): Opinion {
  return { verdict: "WA", share: { kind: "fraction", value: 0 }, message };
}

/** All is accepted, nothing is wrong. */
export function partial(fraction: number, message: string): Opinion {
  if (fraction === 0) return wrong(message);
  if (fraction === 1) return accepted(message);
  return { verdict: "PA", share: { kind: "fraction", value: fraction }, message };
}

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A finite decimal number, or null: no `nan`, `inf`, hexadecimal or trailing text. */
export function readNumber(text: string): number | null {
  if (text.length > 64 || !decimal.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
