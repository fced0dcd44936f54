// The share of the orders among the joins: 1 when no join is spare.
function score(input, output) {
  const rows = input.trim().split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  const n = rows[0][0];
  const wanted = rows.slice(1).map((row) => row.slice(1).sort((a, b) => a - b).join(" "));
  const tokens = output.trim().split(/\s+/);
  for (const token of tokens) if (!/^(0|[1-9][0-9]{0,4})$/.test(token)) return null;
  const k = Number(tokens[0]);
  if (tokens.length !== 1 + 2 * k || k > 60000) return null;
  const tapes = new Map();
  for (let i = 1; i <= n; i++) tapes.set(i, [i]);
  const seen = new Set();
  for (let j = 1; j <= k; j++) {
    const a = tapes.get(Number(tokens[2 * j - 1]));
    const b = tapes.get(Number(tokens[2 * j]));
    if (!a || !b) return null;
    const mix = [...a, ...b].sort((x, y) => x - y);
    for (let i = 1; i < mix.length; i++) if (mix[i] === mix[i - 1]) return null;
    tapes.set(n + j, mix);
    seen.add(mix.join(" "));
  }
  if (!wanted.every((name) => seen.has(name))) return null;
  return wanted.length / k;
}
