function generate(group, seed, random) {
  const limit = { group1: 8, group4: 60 }[group] ?? 300;
  const n = seed % 4 === 3 ? limit : 2 + (seed % 6);
  let train;
  if (group === "group2") {
    // Long blocks of equal kinds in a random order.
    train = [];
    while (train.length < n) {
      const kind = 1 + Math.floor(random() * 4);
      for (let i = 0; i <= random() * 5 && train.length < n; i++) train.push(kind);
    }
  } else if (group === "group5") {
    // In order, backward, or odd kinds first and the even ones after them.
    const kinds = Array.from({ length: n }, (_, i) => i + 1);
    if (seed % 3 === 1) kinds.reverse();
    if (seed % 3 === 2) {
      kinds.sort((a, b) => Number(a > n / 2) - Number(b > n / 2) || (a > n / 2 ? b - a : a - b));
    }
    train = kinds;
  } else {
    // 1 3 5 ... 6 4 2: every kind is at the other end of the train.
    const odd = [];
    const even = [];
    for (let kind = 1; kind <= n; kind++) (kind % 2 ? odd : even).push(kind);
    train = odd.concat(even.reverse());
    if (seed % 3 === 1) train.reverse();
    if (group !== "group3" && seed % 3 === 2) train = train.map((kind) => Math.ceil(kind / 2));
  }
  if (group !== "group2" && seed % 2) train = train.map((kind) => kind * 999983 + 7);
  return n + "\n" + train.join(" ") + "\n";
}
