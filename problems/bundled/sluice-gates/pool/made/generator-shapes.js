// One network of a shape that the seed chooses, with its fields numbered at random.
function generate(group, seed, random) {
  const below = (bound) => Math.floor(random() * bound);
  const most = group === "group1" ? 8 : seed % 5 === 4 ? 60 : 15;
  const n = 2 + below(most - 1);
  const shapes = {
    line: (i) => i,
    star: () => 0,
    comb: (i) => (i % 2 === 0 ? Math.max(0, i - 1) : i),
    pairs: (i) => (i % 2 === 0 ? 0 : i),
    binary: (i) => Math.floor((i + 1) / 2),
    three: (i) => Math.floor((i + 2) / 3),
    random: (i) => below(i + 1),
  };
  let names = Object.keys(shapes);
  if (group === "group2") names = ["line"];
  if (group === "group4") names = ["star", "pairs"];
  if (group === "group5") names = ["star", "pairs", "binary", "three"];
  const shape = shapes[names[seed % names.length]];

  const label = Array.from({ length: n }, (_, i) => i + 1);
  for (let i = n - 1; i > 0; i--) {
    const j = below(i + 1);
    [label[i], label[j]] = [label[j], label[i]];
  }
  const source = new Array(n);
  for (let i = 0; i < n; i++) {
    const at = shape(i);
    source[label[i] - 1] = at === 0 ? 0 : label[at - 1];
  }
  return `${n} 1 ${group === "group7" ? 1 : 0}\n${source.join(" ")}\n`;
}
