type Output = { isTTY?: boolean | undefined; columns?: number | undefined };

/** Columns of a terminal; `otherwise` where there is none, or one that tells no width (0). */
export function columnsOf({ isTTY, columns = 0 }: Output, otherwise: number): number {
  return isTTY === true && columns > 0 ? columns : otherwise;
}
