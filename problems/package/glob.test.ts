import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandGlob, matchesName, matchesPath, matchesPathOrParent } from "./glob.ts";

describe("expandGlob", () => {
  it.each([
    ["accepted/*.py", ["accepted/*.py"]],
    ["{a,b}.py", ["a.py", "b.py"]],
    ["{a,b}.{py,cpp}", ["a.py", "a.cpp", "b.py", "b.cpp"]],
    ["x{a,{b,c}}", ["xa", "xb", "xc"]],
    ["a{,b}", ["a", "ab"]],
  ])("%s", (glob, patterns) => {
    expect(expandGlob(glob)?.toSorted()).toEqual(patterns.toSorted());
  });

  it.each(["**", "a/**/b", "[ab].py", "a?.py", "{a", "a}", "{a,b}".repeat(12), "x".repeat(600)])(
    "refuses %s",
    (glob) => expect(expandGlob(glob)).toBeNull(),
  );
});

describe("matching", () => {
  it("keeps a star within one name, and reaches down from a folder", () => {
    expect(matchesPath(["accepted/*"], "accepted/a.py")).toBe(true);
    expect(matchesPath(["*"], "accepted/a.py")).toBe(false);
    expect(matchesPathOrParent(["accepted"], "accepted/a.py")).toBe(true);
    expect(matchesPathOrParent(["acc"], "accepted/a.py")).toBe(false);
    expect(matchesPathOrParent(["accepted/a.py/b"], "accepted/a.py")).toBe(false);
  });

  it("of a name agrees with a regular expression", () => {
    const letters = fc.constantFrom("a", "b", ".");
    const name = fc.array(letters, { maxLength: 12 }).map((each) => each.join(""));
    const pattern = fc
      .array(fc.oneof(letters, fc.constant("*")), { maxLength: 8 })
      .map((each) => each.join(""));
    fc.assert(
      fc.property(pattern, name, (wanted, given) => {
        const source = wanted.replaceAll(".", "\\.").replaceAll("*", ".*");
        expect(matchesName(wanted, given)).toBe(new RegExp(`^${source}$`).test(given));
      }),
    );
  });

  it("answers at once for patterns that make backtracking explode", () => {
    expect(matchesName(`${"*a".repeat(100)}*b`, "a".repeat(255))).toBe(false);
  });
});
