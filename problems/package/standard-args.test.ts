import { describe, expect, it } from "vitest";
import { Faults } from "./fault.ts";
import { parseStandardArgs } from "./standard-args.ts";

function parse(words: string[]) {
  const faults = new Faults();
  const checker = parseStandardArgs(words, "f", faults);
  return { checker, rules: faults.list.map(({ rule }) => rule) };
}

describe("arguments of the default validator", () => {
  it("may give one tolerance or both", () => {
    const words = ["float_absolute_tolerance", "1e-9", "float_relative_tolerance", "1."];
    expect(parse(words)).toMatchObject({
      checker: { floatAbsolute: 1e-9, floatRelative: 1 },
      rules: [],
    });
  });

  it.each([
    [["float_tolerance"], /needs a number/],
    [["float_tolerance", "-1"], /needs a number/],
    [["float_tolerance", "1e999"], /needs a number/],
    [["float_tolerance", "0x10"], /needs a number/],
    [["float_tolerance", "nan"], /needs a number/],
    [["float_tolerance", "1", "float_tolerance", "1"], /given twice/],
    [["float_tolerance", "1", "float_absolute_tolerance", "1"], /given twice/],
    [["ignore_case"], /unknown argument "ignore_case"/],
    [["toString"], /unknown argument "toString"/],
  ])("refuses %j", (words, rule) => {
    expect(parse(words).rules[0]).toMatch(rule);
  });
});
