import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matcherOf as matcherWithin } from "./regexp.ts";

const matcherOf = (regexp: string) => matcherWithin(regexp, { steps: 1e9 });

describe("a regular expression on test names", () => {
  it("matches the beginning of a name, as Python does", () => {
    const takes = (regexp: string, name: string) => matcherOf(regexp)?.(name);
    expect(takes("00", "001")).toBe(true);
    expect(takes("01", "001")).toBe(false);
    expect(takes("000|00[2-4]", "003")).toBe(true);
    expect(takes("000|00[2-4]", "001")).toBe(false);
    expect(takes("^0(?:0|1)\\d$", "019")).toBe(true);
    expect(takes("0$", "01")).toBe(false);
    expect(takes("[^0].*", "012")).toBe(false);
    expect(takes("0{2}1", "001")).toBe(true);
    expect(takes("0{3,}", "001")).toBe(false);
    expect(takes("(0|1){1,2}?2", "012")).toBe(true);
    expect(takes("\\D", "0")).toBe(false);
  });

  it("refuses what is outside of the subset", () => {
    for (const regexp of ["(?=0)", "(0)\\1", "(0", "0)", "[0", "[]0]", "*", "0**", "0*+", "\\b"])
      expect(matcherOf(regexp)).toBeNull();
    expect(matcherOf("0".repeat(1001))).toBeNull();
    expect(matcherOf("((((0{99}){99}){99}){99}){99}")).toBeNull();
    expect(matcherOf("(".repeat(50) + ")".repeat(50))).toBeNull();
  });

  it("takes no long time over any", () => {
    expect(matcherOf("((((((0*)*)*)*)*)*)*1")?.("0".repeat(200))).toBe(false);
    expect(matcherOf("(.*.*.*.*.*.*.*.*)+!")?.("0".repeat(200))).toBe(false);
  });

  it("takes what the budget has, and no more", () => {
    const budget = { steps: 100_000 };
    const takes = matcherWithin("((0?){50}){18}1", budget);
    const names = Array.from({ length: 1000 }, () => "000");
    expect(names.filter((name) => takes?.(name))).toEqual([]);
    expect(budget.steps).toBeLessThan(0);
    expect(takes?.("001")).toBe(false);
  });

  it("does as the engine does", () => {
    const atom = fc.constantFrom(
      "0",
      "1",
      ".",
      "[01]",
      "[^1]",
      "\\d",
      "(?:0|12)",
      "(1|)",
      "^",
      "$",
    );
    const end = fc.constantFrom("", "", "*", "+", "?", "{2}", "{1,2}", "{0,1}?");
    const piece = fc
      .tuple(atom, end)
      .map(([its, quantifier]) => (its === "^" || its === "$" ? its : its + quantifier));
    const regexp = fc.array(fc.oneof(piece, fc.constant("|")), { maxLength: 6 });
    fc.assert(
      fc.property(
        regexp.map((parts) => parts.join("")),
        fc.stringMatching(/^[012]{0,5}$/),
        (pattern, text) => {
          expect(matcherOf(pattern)?.(text)).toBe(new RegExp(`^(?:${pattern})`).test(text));
        },
      ),
      { numRuns: 300 },
    );
  });
});
