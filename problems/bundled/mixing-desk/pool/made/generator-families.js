// Each group's family in small sizes, with the instruments renumbered and the orders shuffled.
function generate(group, seed, random) {
  const below = (bound) => Math.floor(random() * bound);
  const shuffle = (list) => {
    for (let i = list.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [list[i], list[j]] = [list[j], list[i]];
    }
    return list;
  };
  let n;
  let orders = [];
  if (group === "group1") {
    n = 3 + below(10);
    const parts = Array.from({ length: n }, (_, i) => [i + 1]);
    const steps = 1 + below(n - 1);
    for (let step = 0; step < steps && parts.length > 1; step++) {
      shuffle(parts);
      const whole = parts.splice(0, 2 + below(2)).flat();
      parts.push(whole);
      orders.push(whole);
    }
  } else if (group === "group2") {
    const rows = 2 + below(3);
    const columns = 2 + below(4);
    n = rows * columns;
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) {
        const order = [];
        for (let a = 0; a <= i; a++) for (let b = 0; b <= j; b++) order.push(a * columns + b + 1);
        if (order.length > 1) orders.push(order);
      }
  } else if (group === "group3") {
    n = 4 + below(9);
    const k = 2 + below(Math.floor(n / 2) - 1);
    for (let i = 0; i < n; i++) orders.push(Array.from({ length: k }, (_, j) => ((i + j) % n) + 1));
  } else if (group === "group4") {
    const vertices = 3 + below(5);
    const common = 1 + below(3);
    n = vertices + common;
    const hub = Array.from({ length: common }, (_, i) => vertices + i + 1);
    for (let u = 1; u <= vertices; u++)
      for (let v = u + 1; v <= vertices; v++) if (random() < 0.5) orders.push([u, v, ...hub]);
    if (orders.length === 0) orders.push([1, 2, ...hub]);
  } else if (group === "group5" || group === "group6") {
    const bits = 2 + (seed % 3);
    n = 2 ** bits;
    for (let a = group === "group5" ? 1 : 0; a < n; a++) {
      const order = [];
      for (let x = 0; x < n; x++) {
        const common = (a & x).toString(2).replaceAll("0", "").length;
        if (group === "group5" ? (a & x) === x : common % 2 === 0) order.push(x + 1);
      }
      orders.push(order);
    }
  } else {
    n = 3 + below(8);
    for (let i = 0; i < 1 + below(10); i++) {
      const order = [];
      for (let x = 1; x <= n; x++) if (random() < 0.5) order.push(x);
      if (order.length > 1) orders.push(order);
    }
    if (orders.length === 0) orders.push([1, 2]);
  }
  const number = shuffle(Array.from({ length: n }, (_, i) => i + 1));
  const lines = new Set();
  for (const order of shuffle(orders)) {
    const renamed = order.map((x) => number[x - 1]).sort((a, b) => a - b);
    lines.add([renamed.length, ...renamed].join(" "));
  }
  return `${n} ${lines.size}\n${[...lines].join("\n")}\n`;
}
