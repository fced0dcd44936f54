import type { Interval } from "../../../workers/batch/interval.ts";
import { type Html, html } from "../../report/html/html.ts";

/** Where a drawing begins and ends. */
export type Scale = { from: number; to: number };

/** A mean as a dot, its interval as a bar, on a line that may be marked at zero. */
export function drawInterval(interval: Interval, { from, to }: Scale, color: string): Html {
  const at = (value: number) => {
    const share = (100 * (value - from)) / Math.max(1e-9, to - from);
    return Math.round(10 * Math.min(100, Math.max(0, share))) / 10;
  };
  const { mean, low, high } = interval;
  const bar =
    low === null || high === null
      ? null
      : html`<i style="left:${at(low)}%;width:${at(high) - at(low)}%;background:${color}"></i>`;
  const zero = from < 0 && to > 0 ? html`<u style="left:${at(0)}%"></u>` : null;
  return html`<span class="track" aria-hidden="true">${zero}${bar}<b style="left:${at(mean)}%;background:${color}"></b></span>`;
}

/** `200.1–220.9`, empty without an interval. */
export function range(interval: Interval, tell: (value: number) => string): string {
  const { low, high } = interval;
  return low === null || high === null ? "" : `${tell(low)} to ${tell(high)}`;
}
