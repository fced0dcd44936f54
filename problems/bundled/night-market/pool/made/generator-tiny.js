// Rings of at most 8 stalls with small numbers: easy to check by brute force, many ties.
function generate(group, seed, random) {
  const pick = (low, high) => low + Math.floor(random() * (high - low + 1));
  const n = pick(1, 8);
  const k = group === "group4" ? 1 : pick(1, Math.min(n, 4));
  const size = [2, 6, 30, 1000][seed % 4];
  const top = group === "group5" ? 0 : size;
  const ring = [];
  for (let i = 0; i < n; i++) ring.push(pick(-size, top));
  return n + " " + k + "\n" + ring.join(" ") + "\n";
}
