/**
 * A signature as 64 bits at an input's place: a digest's own, a hash of any other text. Two
 * signatures of one input with the same bits are taken for equal.
 */
export function codeSignature(signature: string, into: Int32Array, input: number): void {
  const high = signature.length === 16 ? parseWord(signature, 0) : null;
  const low = high === null ? null : parseWord(signature, 8);
  into[2 * input] = low === null || high === null ? hashText(signature, 0x811c9dc5) : high;
  into[2 * input + 1] = low ?? hashText(signature, 0x2f0b4c47);
}

/** Eight hexadecimal digits as 32 bits; null when they are anything else. */
function parseWord(text: string, start: number): number | null {
  let word = 0;
  for (let index = start; index < start + 8; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) word = (word << 4) | (code - 48);
    else if (code >= 97 && code <= 102) word = (word << 4) | (code - 87);
    else return null;
  }
  return word;
}

/** FNV-1a over UTF-16 units, from a given basis. */
export function hashText(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
