import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGroups, anyProblem, anyShape } from "./any-problem.ts";

const shape = {
  ...anyShape,
  groups: anyGroups({ scoring: fc.constant("min" as const), contains: true, requires: true }),
};

describe("a random problem", () => {
  it("has every test in a group, and every group's tests", () => {
    fc.assert(
      fc.property(anyProblem(shape), ({ groups, tests }) => {
        const names = tests.map((test) => test.name);
        expect(new Set(groups.flatMap((group) => group.tests))).toEqual(new Set(names));
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it("has groups that require earlier ones only", () => {
    fc.assert(
      fc.property(anyProblem(shape), ({ groups }) => {
        for (const [index, { requires }] of groups.entries()) {
          const earlier = groups.slice(0, index).map((group) => group.name);
          expect(earlier).toEqual(expect.arrayContaining(requires));
        }
      }),
    );
  });
});
