const pattern = /^([^%]{0,200})%(?:0(\d{1,2}))?d([^%]{0,200})$/;

/** Path of the n-th file. */
export type PathPattern = (number: number) => string;

/**
 * A pattern of C's `printf` with one `%d`, which may be padded with zeros, as in `tests/%02d.a`.
 *
 * @returns null for anything else
 */
export function pathPatternOf(text: string): PathPattern | null {
  const parts = pattern.exec(text);
  if (parts === null) return null;
  const [, before = "", digits = "0", after = ""] = parts;
  return (number) => before + String(number).padStart(Number(digits), "0") + after;
}
