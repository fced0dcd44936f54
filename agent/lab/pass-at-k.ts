/**
 * The probability that at least one of `k` programs drawn from `n`, of which `c` pass, passes:
 * 1 − C(n−c, k) / C(n, k), as a product, which neither overflows nor cancels for n = 10,000 (Chen
 * et al., "Evaluating Large Language Models Trained on Code", 2021).
 *
 * @throws RangeError unless 0 ≤ c ≤ n and 1 ≤ k ≤ n, all whole
 */
export function passAtK(n: number, c: number, k: number): number {
  const isSound = [n, c, k].every(Number.isInteger) && c >= 0 && c <= n && k >= 1 && k <= n;
  if (!isSound) throw new RangeError(`no pass@k for n = ${n}, c = ${c}, k = ${k}`);
  if (n - c < k) return 1;
  let none = 1;
  for (let i = n - c + 1; i <= n; i++) none *= 1 - k / i;
  return 1 - none;
}
