import { contestTime } from "../../views/format.ts";

/** What a score is drawn against. */
export type Axis = {
  /** Such as `submissions`. */
  name: string;
  /** A place on it, in words. */
  tell: (at: number) => string;
  /** All of it, in words. */
  tellAll: (end: number) => string;
  /** Places of ticks from 0 to the end, not many more than asked for. */
  ticks: (end: number, most: number) => number[];
};

export const submissionsAxis = countAxis("submissions");
export const samplesAxis = countAxis("samples");

export const dollarsAxis: Axis = {
  name: "dollars",
  tell: tellDollars,
  tellAll: tellDollars,
  ticks: (end, most) => ticksBy(niceStep(end / most), end),
};

const minuteMs = 60_000;
const stepsInMinutes = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1440];

export const contestTimeAxis: Axis = {
  name: "contest time",
  tell: contestTime,
  tellAll: contestTime,
  ticks(end, most) {
    const steps = stepsInMinutes.map((minutes) => minutes * minuteMs);
    return ticksBy(steps.find((step) => step * most >= end) ?? end, end);
  },
};

function countAxis(name: string): Axis {
  return {
    name,
    tell: String,
    tellAll: (end) => `${end} ${name}`,
    ticks: (end, most) => ticksBy(niceStep(Math.max(1, end / Math.max(1, most))), end),
  };
}

/** Cents, and more digits of what is less than ten of them. */
function tellDollars(usd: number): string {
  return `$${usd === 0 || usd >= 0.1 ? usd.toFixed(2) : usd.toPrecision(2)}`;
}

/** The least of 1, 2, 5, 10, 20 and so on, and of their tenths, that is not below `least`. */
function niceStep(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((nice) => nice * power).find((step) => step >= least) ?? least;
}

function ticksBy(step: number, end: number): number[] {
  const count = step > 0 ? Math.floor(end / step + 1e-9) : 0;
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
