/** A place in a text that only goes forward, and knows its line. */
export type Cursor = { text: string; at: number; line: number };

/** What is wrong, and where. */
export type Broken = { line: number; rule: string };

export function cursorAt(text: string): Cursor {
  return { text, at: 0, line: 1 };
}

export function broken({ line }: Cursor, rule: string): Broken {
  return { line, rule };
}

export function isAtEnd({ text, at }: Cursor): boolean {
  return at >= text.length;
}

/** Goes on to an offset, and returns what lies between. */
export function goTo(cursor: Cursor, end: number): string {
  const passed = cursor.text.slice(cursor.at, end);
  cursor.at = end;
  for (let next = passed.indexOf("\n"); next >= 0; next = passed.indexOf("\n", next + 1))
    cursor.line += 1;
  return passed;
}

/** Steps over this word, if it is next. */
export function take(cursor: Cursor, word: string): boolean {
  if (!cursor.text.startsWith(word, cursor.at)) return false;
  goTo(cursor, cursor.at + word.length);
  return true;
}

/** Steps over all up to and with this word, and returns what was before it; null without it. */
export function takeUpTo(cursor: Cursor, word: string): string | null {
  const end = cursor.text.indexOf(word, cursor.at);
  if (end < 0) return null;
  const passed = goTo(cursor, end);
  take(cursor, word);
  return passed;
}

/** Steps over as much as a sticky regular expression takes. */
export function takeAll(cursor: Cursor, sticky: RegExp): string {
  sticky.lastIndex = cursor.at;
  return goTo(cursor, cursor.at + (sticky.exec(cursor.text)?.[0].length ?? 0));
}
