import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { z } from "zod";
import { Faults } from "./fault.ts";
import { anyTextIsPlainDataOrFault } from "./testing/yaml-properties.ts";
import { checkYaml, notYet, parseYaml } from "./yaml-file.ts";

function check(text: string, schema: z.ZodType) {
  const faults = new Faults();
  const yaml = parseYaml(text, "f.yaml", faults);
  const data = yaml === null ? null : checkYaml(yaml, schema, faults);
  return { data, faults: faults.list };
}

const schema = z.strictObject({
  a: z.strictObject({ b: z.array(z.strictObject({ c: z.number() })) }),
  d: z
    .string()
    .refine((text) => text !== "later", notYet("d: later", "Write sooner."))
    .optional(),
});

describe("a YAML file", () => {
  it("is checked against its schema", () => {
    expect(check("a:\n  b:\n    - c: 1\n", schema)).toEqual({
      data: { a: { b: [{ c: 1 }] } },
      faults: [],
    });
  });

  it.each([
    ["a:\n  b:\n    - c: 1\n    - c: x\n", 4, /"a.b.1.c": .*expected number/],
    ["a:\n  b:\n    - c: 1\n      e: 2\n", 4, /unknown key "a.b.0.e"/],
    ["a:\n  b:\n    - c: 1\n    - {}\n", 4, /"a.b.1.c" is required/],
    ["\n\n\na:\n  x: 1\n", 4, /"a.b" is required/],
    ["a: {b: []}\nd: later\n", 2, /^not supported yet: d: later$/],
  ])("tells the line: %j", (text, line, rule) => {
    const [fault] = check(text, schema).faults;
    expect(fault).toMatchObject({ file: "f.yaml", line });
    expect(fault?.rule).toMatch(rule);
  });

  it.each([
    ["a: 1\nb: 2\na: 3\n", 3, "YAML: Map keys must be unique"],
    ["a: {1: x, '1': y}\n", 1, "YAML: Map keys must be unique"],
    [Array.from({ length: 30_000 }, (_, key) => `k${key}:\n`).join(""), 1, /more than 5000 keys/],
  ])("has keys that stand once, and not too many: %.20j", (text, line, rule) => {
    const { faults } = check(text, z.unknown());
    expect(faults).toEqual([expect.objectContaining({ line, rule: expect.stringMatching(rule) })]);
  });

  it("may be empty", () => {
    expect(check("", z.strictObject({}))).toEqual({ data: {}, faults: [] });
    expect(check("# nothing\n", z.strictObject({}))).toEqual({ data: {}, faults: [] });
  });
});

describe("for any text", () => {
  it("either has a value or says why not, and never throws", () => {
    fc.assert(anyTextIsPlainDataOrFault, { numRuns: 500 });
  });

  it("gives back what a plain value was written from", () => {
    const key = fc.string({ minLength: 1 }).filter((each) => each !== "__proto__" && each !== "<<");
    const value = fc.dictionary(key, fc.oneof(fc.string(), fc.integer(), fc.boolean()));
    fc.assert(
      fc.property(value, (given) => {
        const faults = new Faults();
        const yaml = parseYaml(stringify(given), "f.yaml", faults);
        expect(faults.list).toEqual([]);
        expect(yaml?.value).toEqual({ ...given });
      }),
    );
  });
});
