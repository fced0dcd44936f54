/** Lets at most so many calls run at once; the others wait in the order in which they came. */
export function limitJudging<A extends unknown[], R>(
  slots: number,
  judge: (...asked: A) => Promise<R>,
): (...asked: A) => Promise<R> {
  const waiting: (() => void)[] = [];
  let free = slots;
  return async (...asked) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await judge(...asked);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
