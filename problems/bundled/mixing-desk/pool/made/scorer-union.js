// Minus the number of joins. Does not mind when an instrument is on both recordings.
function score(input, output) {
  const lines = input.trim().split("\n");
  const n = parseInt(lines[0].split(" ")[0], 10);
  const out = output.trim().split("\n");
  const k = parseInt(out[0], 10);
  if (!(k >= 0) || out.length !== k + 1) return null;
  const tapes = [new Set()];
  for (let i = 1; i <= n; i++) tapes.push(new Set([i]));
  for (const line of out.slice(1)) {
    const [a, b] = line.trim().split(/\s+/).map(Number);
    if (!(a >= 1 && b >= 1 && a < tapes.length && b < tapes.length)) return null;
    tapes.push(new Set([...tapes[a], ...tapes[b]]));
  }
  const names = new Set(tapes.map((tape) => [...tape].sort((x, y) => x - y).join()));
  for (const line of lines.slice(1)) {
    const order = line.trim().split(/\s+/).slice(1).map(Number).sort((x, y) => x - y);
    if (!names.has(order.join())) return null;
  }
  return -k;
}
