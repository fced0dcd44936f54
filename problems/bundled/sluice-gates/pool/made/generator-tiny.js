// Every network with two or three fields, alone or with others to choose from.
function generate(group, seed, random) {
  const n = seed % 3 === 0 ? 2 : 3;
  const all = [];
  const total = (n + 1) ** n;
  for (let code = 0; code < total; code++) {
    const source = [];
    for (let i = 0, rest = code; i < n; i++, rest = Math.floor(rest / (n + 1))) source.push(rest % (n + 1));
    if (isNetwork(source) && fits(group, source)) all.push(source.join(" "));
  }
  const count = seed % 2 ? 1 : 1 + Math.floor(random() * Math.min(5, all.length));
  const chosen = new Set();
  while (chosen.size < count) chosen.add(all[Math.floor(random() * all.length)]);
  return [`${n} ${count} ${group === "group7" ? 1 : 0}`, ...chosen, ""].join("\n");
}

function depth(source, field) {
  let steps = 0;
  for (let at = field; at !== 0 && steps <= source.length; at = source[at - 1]) steps++;
  return steps;
}

function isNetwork(source) {
  return source.every((_, i) => depth(source, i + 1) <= source.length);
}

function fits(group, source) {
  if (group === "group2") return new Set(source).size === source.length;
  if (group === "group4") return source.every((_, i) => depth(source, i + 1) <= 2);
  return true;
}
