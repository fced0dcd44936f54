// Carpets of at most nine threads, to be checked by hand. (Not for group3, whose blocks are long.)
function generate(group, seed, random) {
  const score = { group1: "1000 1000", group2: "15 1000", group4: "5000 5000", group5: "900 20000", group6: "1100 20000" };
  const n = 1 + Math.floor(random() * 9);
  const most = group === "group2" ? 1 : group === "group4" ? Math.min(n, 5) : n;
  const d = 1 + Math.floor(random() * most);
  const carpet = Array.from({ length: n }, () => (random() < 0.5 ? "0" : "1")).join("");
  const places = Array.from({ length: n }, (_, i) => i + 1);
  while (places.length > d) places.splice(Math.floor(random() * places.length), 1);
  return `${n} ${d} ${score[group] ?? "270 10000"}\n${carpet}\n${places.join(" ")}\n`;
}
