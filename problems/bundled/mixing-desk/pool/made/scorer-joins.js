// Minus the number of joins: fewer is better. Null for an answer that breaks a rule.
function score(input, output) {
  const numbers = input.trim().split(/\s+/).map(Number);
  const [n, m] = numbers;
  const orders = [];
  for (let at = 2, i = 0; i < m; i++) {
    const size = numbers[at];
    orders.push(numbers.slice(at + 1, at + 1 + size));
    at += size + 1;
  }
  const words = output.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0 || words.some((word) => !/^\d{1,5}$/.test(word))) return null;
  const [joins, ...parts] = words.map(Number);
  if (joins > 60000 || parts.length !== 2 * joins) return null;
  const recordings = [null];
  for (let i = 1; i <= n; i++) recordings.push(1n << BigInt(i));
  for (let j = 0; j < joins; j++) {
    const [a, b] = [recordings[parts[2 * j]], recordings[parts[2 * j + 1]]];
    if (a === null || b === null || a === undefined || b === undefined || (a & b) !== 0n) return null;
    recordings.push(a | b);
  }
  const made = new Set(recordings);
  for (const order of orders) {
    const mix = order.reduce((sum, x) => sum | (1n << BigInt(x)), 0n);
    if (!made.has(mix)) return null;
  }
  return -joins;
}
