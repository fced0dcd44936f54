import { compareNames } from "../../package/tree.ts";

/**
 * Order of names as people count: runs of digits by their number, so that `2` comes before `10`;
 * all else character by character.
 */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [runsOf(a), runsOf(b)];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = compareRuns(left[index] ?? "", right[index] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length || compareNames(a, b);
}

function runsOf(name: string): string[] {
  return name.match(/\d+|\D+/g) ?? [];
}

/** Numbers of any length: without leading zeros the longer one is larger. */
function compareRuns(a: string, b: string): number {
  if (!/^\d/.test(a) || !/^\d/.test(b)) return compareNames(a, b);
  const [left, right] = [a.replace(/^0+/, ""), b.replace(/^0+/, "")];
  return left.length - right.length || compareNames(left, right);
}
