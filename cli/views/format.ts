/** Contest time as `h:mm`. */
export function contestTime(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Points without trailing zeros. */
export function points(score: number): string {
  return String(Math.round(score * 100) / 100);
}

export function dollars(usd: number): string {
  return `$${usd.toFixed(2)}`;
}

/** 1234567 as `1.23M`. */
export function shortCount(count: number): string {
  if (count < 1_000) return String(count);
  return count < 1_000_000
    ? `${(count / 1_000).toFixed(1)}k`
    : `${(count / 1_000_000).toFixed(2)}M`;
}
