const digest = /^[0-9a-f]{16}$/;

/**
 * A signature as 64 bits at an input's place: a digest's own, a hash of any other text. Two
 * signatures of one input with the same bits are taken for equal.
 */
export function codeSignature(signature: string, into: Int32Array, input: number): void {
  if (digest.test(signature)) {
    into[2 * input] = Number.parseInt(signature.slice(0, 8), 16);
    into[2 * input + 1] = Number.parseInt(signature.slice(8), 16);
    return;
  }
  into[2 * input] = hashText(signature, 0x811c9dc5);
  into[2 * input + 1] = hashText(signature, 0x2f0b4c47);
}

/** FNV-1a over UTF-16 units, from a given basis. */
export function hashText(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
