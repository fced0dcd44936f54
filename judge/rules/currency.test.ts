import { expect, test } from "vitest";
import { atcoder } from "./atcoder.ts";
import { codeforces, codeforcesEducational } from "./codeforces.ts";
import { sameCurrency } from "./currency.ts";
import { icpc } from "./icpc.ts";
import { ioi } from "./ioi.ts";
import { training } from "./training.ts";

test("results are compared only where they are counted alike", () => {
  expect(sameCurrency(ioi, training)).toBe(true);
  expect(sameCurrency(icpc, codeforcesEducational)).toBe(true);
  expect(sameCurrency(ioi, icpc)).toBe(false);
  expect(sameCurrency(codeforces, atcoder)).toBe(false);
});
