// Random carpets, random losses, with the numbers F and M of the group.
function generate(group, seed, random) {
  const scores = {
    group1: [1000, 1000],
    group2: [15, 1000],
    group3: [270, 10000],
    group4: [5000, 5000],
    group5: [900, 20000],
    group6: [1100, 20000],
  };
  const below = (n) => Math.floor(random() * n);
  let n = 1 + below(seed % 3 === 0 ? 12 : seed % 3 === 1 ? 200 : 1000);
  if (seed % 7 === 6 && group !== "group1") n = 2000 + below(20000);
  let d = 1 + below(Math.min(n, 30));
  if (group === "group2") d = 1;
  if (group === "group4") d = 1 + below(Math.min(n, 5));
  if (group === "group3") {
    d = 1 + below(8);
    n = 500 * d;
  } else if (d > 1 && n === 500 * d) {
    n += 1;
  }
  let carpet = "";
  for (let i = 0; i < n; i++) carpet += below(2);
  let gone = new Set();
  if (group === "group3") {
    for (let k = 0; k < d; k++) gone.add(500 * k + 1 + below(500));
  } else {
    while (gone.size < d) gone.add(1 + below(n));
  }
  gone = [...gone].sort((a, b) => a - b);
  return `${n} ${d} ${scores[group][0]} ${scores[group][1]}\n${carpet}\n${gone.join(" ")}\n`;
}
