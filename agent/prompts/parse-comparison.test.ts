import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseComparison } from "./parse-comparison.ts";

describe("the answer to a comparison", () => {
  test.each([
    ["Better: A", "first"],
    ["Both fail on empty input.\n\n**Better: B**\n", "second"],
    ["> better:  Neither.", "neither"],
    ["Better: A\nNo, wait.\nBetter: B", "second"],
  ] as const)("%j names the %s", (text, winner) => {
    expect(parseComparison(text)).toEqual({ ok: true, winner });
  });

  test.each(["", "A", "I think A is better: it is shorter", "Better: C", "Better: A or B"])(
    "%j names nobody, and nothing is guessed",
    (text) => {
      expect(parseComparison(text)).toHaveProperty("ok", false);
    },
  );

  test("is read in time proportional to its length", () => {
    fc.assert(
      fc.property(fc.constantFrom("Better:", " ", "*", "\n", "> "), (piece) => {
        expect(parseComparison(piece.repeat(20_000))).toHaveProperty("ok", false);
      }),
    );
  });
});
