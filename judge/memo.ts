/**
 * The value under a key, made once, also when it is asked for twice at the same time. One
 * that could not be made is forgotten. Beyond `maxEntries` the oldest goes.
 */
export function memoised<T>(
  memory: Map<string, Promise<T>>,
  key: string,
  make: () => Promise<T>,
  maxEntries = 256,
): Promise<T> {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  made.catch(() => memory.get(key) === made && memory.delete(key));
  const [oldest] = memory.keys();
  if (memory.size > maxEntries && oldest !== undefined) memory.delete(oldest);
  return made;
}
