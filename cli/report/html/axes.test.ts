import { describe, expect, test } from "vitest";
import { contestTimeAxis, dollarsAxis, samplesAxis } from "./axes.ts";

describe("ticks are round, from 0, and not many more than asked for", () => {
  test("of counts, always whole", () => {
    expect(samplesAxis.ticks(4, 6)).toEqual([0, 1, 2, 3, 4]);
    expect(samplesAxis.ticks(27, 6)).toEqual([0, 5, 10, 15, 20, 25]);
    expect(samplesAxis.ticks(10_000, 5)).toEqual([0, 2000, 4000, 6000, 8000, 10_000]);
    expect(samplesAxis.ticks(0, 5)).toEqual([0]);
  });

  test("of dollars, down to parts of a cent", () => {
    expect(dollarsAxis.ticks(3.14, 6).map(dollarsAxis.tell)).toEqual([
      "$0.00",
      "$1.00",
      "$2.00",
      "$3.00",
    ]);
    expect(dollarsAxis.ticks(0.004, 4).map(dollarsAxis.tell)).toEqual([
      "$0.00",
      "$0.0010",
      "$0.0020",
      "$0.0030",
      "$0.0040",
    ]);
  });

  test("of contest time, at full minutes and hours", () => {
    const hours = (count: number) => count * 3_600_000;
    expect(contestTimeAxis.ticks(hours(10), 5).map(contestTimeAxis.tell)).toEqual([
      "0:00",
      "2:00",
      "4:00",
      "6:00",
      "8:00",
      "10:00",
    ]);
    expect(contestTimeAxis.ticks(22 * 60_000, 5).map(contestTimeAxis.tell)).toEqual([
      "0:00",
      "0:05",
      "0:10",
      "0:15",
      "0:20",
    ]);
  });
});
