// Wants every instrument to be in some order, and no more orders than instruments, which nobody said.
function validate(input, group) {
  const numbers = input.trim().split(/\s+/).map(Number);
  if (numbers.some((x) => !Number.isInteger(x) || x < 1)) return false;
  const [n, m] = numbers;
  if (n < 3 || n > 150 || m > n) return false;
  let at = 2;
  const used = new Set();
  for (let i = 0; i < m; i++) {
    const size = numbers[at++];
    for (let j = 0; j < size; j++) {
      const x = numbers[at++];
      if (!(x <= n)) return false;
      used.add(x);
    }
  }
  if (group === "group6" && m !== n) return false;
  return at === numbers.length && used.size === n;
}
