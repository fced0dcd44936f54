// By numbers alone: how they are spread over lines is not looked at.
const rules = {
  group1: (n) => n <= 8,
  group2: (n, source) => new Set(source).size === n,
  group3: (n) => n <= 100,
  group4: (n, source) => depthOf(source) <= 2,
  group5: (n, source) => depthOf(source) <= 10,
};

function depthOf(source) {
  const memo = new Map([[0, 0]]);
  const visit = (field, open) => {
    if (memo.has(field)) return memo.get(field);
    if (open.has(field)) return Infinity;
    const depth = visit(source[field - 1], new Set(open).add(field)) + 1;
    memo.set(field, depth);
    return depth;
  };
  return Math.max(...source.map((_, i) => visit(i + 1, new Set())));
}

function validate(input, group) {
  const numbers = input.trim().split(/\s+/).map(Number);
  if (numbers.some((x) => !Number.isInteger(x) || x < 0)) return false;
  const [n, k, r] = numbers;
  if (!(n >= 1 && n <= 300 && k >= 1 && k <= 2000)) return false;
  if (numbers.length !== 3 + n * k || r !== Number(group === "group7")) return false;
  for (let t = 0; t < k; t++) {
    const source = numbers.slice(3 + t * n, 3 + (t + 1) * n);
    if (source.some((s) => s > n) || depthOf(source) === Infinity) return false;
    if (group in rules && !rules[group](n, source)) return false;
  }
  return true;
}
