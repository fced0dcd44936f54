/**
 * Run inside the isolate before a script. Takes away what escapes the isolate's memory limit
 * (WebAssembly) or blocks a thread (Atomics.wait), and makes chance repeatable.
 * `cyrb128`-style mixing of the seed text feeds the generator sfc32 (public domain, by
 * Chris Doty-Humphrey): 128 bits of state, 32 bits a step.
 */
export const prelude = `
(() => {
  delete globalThis.WebAssembly;
  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;
})();
(function seeded(text) {
  let a = 0x9e3779b9, b = 0x243f6a88, c = 0xb7e15162, d = text.length | 0;
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < text.length; i++) {
    a ^= text.charCodeAt(i);
    next();
  }
  for (let i = 0; i < 16; i++) next();
  Math.random = next;
  return next;
})
`;
