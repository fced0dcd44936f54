import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fairShare } from "./fair-share.ts";

describe("a fair share", () => {
  it("of 8 model calls for 3 problems is 3, 3 and 2", () => {
    expect([0, 1, 2].map((index) => fairShare(8, 3, index).lanes)).toEqual([3, 3, 2]);
  });

  it("of fewer than there are problems is one, for a part of the time", () => {
    expect(fairShare(2, 5, 4)).toEqual({ lanes: 1, slowdown: 2.5 });
  });

  it("adds up to what there is", () => {
    const some = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(some, some, (things, problems) => {
        const shares = Array.from({ length: problems }, (_, i) => fairShare(things, problems, i));
        const sum = shares.reduce((total, { lanes, slowdown }) => total + lanes / slowdown, 0);
        expect(sum).toBeCloseTo(things);
      }),
    );
  });
});
