const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** XML's characters in their references' places; null where one is of no known character. */
export function withoutReferences(text: string): string | null {
  let isSound = true;
  const plain = text.replaceAll(/&([^;&]{0,12};?)/g, (_, reference: string) => {
    const character = characterOf(reference);
    isSound &&= character !== null;
    return character ?? "";
  });
  return isSound ? plain : null;
}

function characterOf(reference: string): string | null {
  const name = reference.slice(0, -1);
  if (!reference.endsWith(";")) return null;
  if (Object.hasOwn(named, name)) return named[name] ?? null;
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (digits === null) return null;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}
