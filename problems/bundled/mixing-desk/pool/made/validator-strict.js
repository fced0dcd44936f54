function validate(input, group) {
  if (!/^[1-9]\d* [1-9]\d*\n([1-9]\d*( [1-9]\d*)+\n)+$/.test(input)) return false;
  const rows = input.trimEnd().split("\n").map((line) => line.split(" ").map(Number));
  const [n, m] = rows[0];
  if (rows[0].length !== 2 || n < 3 || n > 150 || m > 500 || rows.length !== m + 1) return false;
  const orders = rows.slice(1).map((row) => row.slice(1));
  for (const [i, order] of orders.entries()) {
    if (order.length < 2 || order.length !== rows[i + 1][0]) return false;
    for (let j = 0; j < order.length; j++) {
      if (order[j] > n || (j > 0 && order[j - 1] >= order[j])) return false;
    }
  }
  const names = new Set(orders.map((order) => order.join()));
  if (names.size !== m) return false;
  const sets = orders.map((order) => new Set(order));
  const common = (a, b) => [...a].filter((x) => b.has(x));
  const holders = (x) => sets.filter((s) => s.has(x)).length;
  switch (group) {
    case "group1":
      return sets.every((a) =>
        sets.every((b) => [0, a.size, b.size].includes(common(a, b).length)),
      );
    case "group2":
      return m === n - 1 && isBox(n, sets, (sides) => sides.length === 2);
    case "group3":
      return isCircle(n, sets);
    case "group4": {
      const size = sets[0].size;
      const everywhere = [...sets[0]].filter((x) => holders(x) === m).length;
      return size > 2 && everywhere >= size - 2 && sets.every((s) => s.size === size);
    }
    case "group5":
      return m === n - 1 && isBox(n, sets, (sides) => sides.every((side) => side === 2));
    case "group6": {
      if (m !== n) return false;
      const columns = new Set();
      for (let x = 1; x <= n; x++) columns.add(sets.map((s) => (s.has(x) ? 1 : 0)).join(""));
      return (
        columns.size === n &&
        sets.every((a) =>
          sets.every((b) => {
            const agree = [];
            for (let x = 1; x <= n; x++) if (a.has(x) === b.has(x)) agree.push(x);
            return names.has(agree.join());
          }),
        )
      );
    }
    default:
      return true;
  }
}

function isCircle(n, sets) {
  const k = sets[0].size;
  if (sets.length !== n || 2 * k > n || sets.some((s) => s.size !== k)) return false;
  const near = sets.map((a) =>
    sets.flatMap((b, j) => ([...a].filter((x) => !b.has(x)).length === 1 ? [j] : [])),
  );
  if (near.some((list) => list.length !== 2)) return false;
  const circle = [];
  let at = 0;
  let before = near[0][0];
  for (let i = 0; i < n; i++) {
    const next = near[at][0] === before ? near[at][1] : near[at][0];
    circle.push([...sets[at]].find((x) => !sets[next].has(x)));
    before = at;
    at = next;
  }
  const wanted = new Set(sets.map((s) => [...s].sort((a, b) => a - b).join()));
  for (let i = 0; i < n; i++) {
    const run = Array.from({ length: k }, (_, j) => circle[(i + j) % n]).sort((a, b) => a - b);
    if (!wanted.delete(run.join())) return false;
  }
  return wanted.size === 0;
}

function isBox(n, sets, allowed) {
  const below = [];
  for (let x = 1; x <= n; x++) {
    const holders = sets.filter((s) => s.has(x));
    const all = [];
    for (let y = 1; y <= n; y++) if (holders.every((s) => s.has(y))) all.push(y);
    below[x] = holders.length === sets.length ? [x] : all;
  }
  // Axes are made of the instruments whose lower ones are nested.
  const axes = [];
  const bySize = below.slice(1).map((_, i) => i + 1).sort((a, b) => below[a].length - below[b].length);
  for (const x of bySize) {
    const sizes = below[x].map((y) => below[y].length).sort((a, b) => a - b);
    if (sizes.length < 2 || sizes.some((size, i) => size !== i + 1)) continue;
    const axis = axes.find((a) => below[x].includes(a[a.length - 1]));
    if (axis) axis.push(x);
    else axes.push([x]);
  }
  const sides = axes.map((axis) => axis.length + 1);
  if (sides.reduce((a, b) => a * b, 1) !== n || !allowed(sides)) return false;
  const place = below.map((list) => axes.map((axis) => axis.filter((y) => list?.includes(y)).length));
  const wanted = new Set();
  for (let far = 1; far <= n; far++) {
    const box = [];
    for (let x = 1; x <= n; x++) if (place[x].every((p, d) => p <= place[far][d])) box.push(x);
    if (box.length > 1) wanted.add(box.join());
  }
  return wanted.size === sets.length && sets.every((s) => wanted.has([...s].sort((a, b) => a - b).join()));
}
