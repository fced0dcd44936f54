import { expect, test } from "vitest";
import { timeLeftMs } from "./time-left.ts";

const none = { done: 0, left: 0, elapsedMs: 1_000 };

test("what is left takes as long for each as what is done took", () => {
  expect(timeLeftMs({ done: 10, left: 30, elapsedMs: 1_000 }, none)).toBe(3_000);
});

test("the longer of cells and runs counts, as both go on at once", () => {
  const cells = { done: 10, left: 30, elapsedMs: 1_000 };
  expect(timeLeftMs(cells, { done: 1, left: 4, elapsedMs: 2_000 })).toBe(8_000);
  expect(timeLeftMs(cells, { done: 4, left: 1, elapsedMs: 2_000 })).toBe(3_000);
});

test("nothing is said while nothing is known of something that is left", () => {
  expect(timeLeftMs({ done: 0, left: 30, elapsedMs: 1_000 }, none)).toBeNull();
  expect(timeLeftMs({ done: 3, left: 30, elapsedMs: 1_000 }, { ...none, left: 1 })).toBeNull();
  expect(timeLeftMs({ done: 3, left: 0, elapsedMs: 1_000 }, none)).toBe(0);
});
