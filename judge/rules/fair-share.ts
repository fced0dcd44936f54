/** What one problem has of things that several share: so many at once, each slowed by a factor. */
export type Share = { lanes: number; slowdown: number };

/**
 * The fair share of one of several problems that are open together. Where there are at least as
 * many things as problems they are dealt out, the first problems get one more when they don't
 * come out even; where there are fewer, each problem has one for a part of the time. A share
 * does not depend on what the other problems do, so that each plays alike every time.
 */
export function fairShare(things: number, problems: number, index: number): Share {
  if (things < problems) return { lanes: 1, slowdown: problems / things };
  const more = index < things % problems ? 1 : 0;
  return { lanes: Math.floor(things / problems) + more, slowdown: 1 };
}
