/** An observation: features, and whether what they speak for was so. */
export type Observation = { features: readonly number[]; holds: boolean };

export type LogisticFit = { intercept: number; weights: number[] };

/**
 * Logistic regression by Newton's method, with a ridge on the weights and none on the intercept,
 * so that it is defined also where features separate perfectly or never vary.
 *
 * @param ridge added to the diagonal; more keeps weights smaller
 */
export function fitLogistic(observations: readonly Observation[], ridge = 1): LogisticFit {
  const count = 1 + (observations[0]?.features.length ?? 0);
  let weights = Array.from({ length: count }, () => 0);
  for (let step = 0; step < mostSteps; step++) {
    const { gradient, hessian } = derivatives(observations, weights, ridge);
    const change = solve(hessian, gradient);
    weights = weights.map((weight, index) => weight + (change[index] ?? 0));
    if (change.every((each) => Math.abs(each) < 1e-8)) break;
  }
  const [intercept = 0, ...rest] = weights;
  return { intercept, weights: rest };
}

const mostSteps = 50;

function derivatives(
  observations: readonly Observation[],
  weights: readonly number[],
  ridge: number,
): { gradient: number[]; hessian: number[][] } {
  const gradient = weights.map((weight, index) => (index === 0 ? 0 : -ridge * weight));
  const hessian = weights.map((_, row) =>
    weights.map((__, column) => (row === column ? (row === 0 ? 1e-9 : ridge) : 0)),
  );
  for (const { features, holds } of observations) {
    const x = [1, ...features];
    const p = 1 / (1 + Math.exp(-x.reduce((sum, each, i) => sum + each * (weights[i] ?? 0), 0)));
    for (const [row, own] of x.entries()) {
      gradient[row] = (gradient[row] ?? 0) + own * ((holds ? 1 : 0) - p);
      const line = hessian[row] ?? [];
      for (const [column, other] of x.entries())
        line[column] = (line[column] ?? 0) + own * other * p * (1 - p);
    }
  }
  return { gradient, hessian };
}

/** Gaussian elimination with pivoting, for a few unknowns. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row++)
      if (Math.abs(at(row, pivot)) > Math.abs(at(best, pivot))) best = row;
    const [own, other] = [rows[pivot] ?? [], rows[best] ?? []];
    [rows[pivot], rows[best]] = [other, own];
    for (let row = pivot + 1; row < size; row++) {
      const factor = at(row, pivot) / at(pivot, pivot);
      const line = rows[row] ?? [];
      for (let column = pivot; column <= size; column++)
        line[column] = at(row, column) - factor * at(pivot, column);
    }
  }
  const found = Array.from({ length: size }, () => 0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = at(row, size);
    for (let column = row + 1; column < size; column++)
      rest -= at(row, column) * (found[column] ?? 0);
    found[row] = rest / at(row, row);
  }
  return found;
}
