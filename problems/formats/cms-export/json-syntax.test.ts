import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonBreak } from "./json-syntax.ts";

/** Line, rule and hint of what is wrong. */
function about(text: string): string | null {
  const found = jsonBreak(text);
  if (found === null) return null;
  return `${text.slice(0, found.at).split("\n").length} ${found.rule}: ${found.hint}`;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("a break of JSON", () => {
  it.each([
    ['{"a": 1\n"b": 2}', "2 not valid JSON: A comma or } belongs here."],
    ['{"a": [1\n2]}', "2 not valid JSON: A comma or ] belongs here."],
    ['{"a":\noops}', "2 not valid JSON: A value belongs here"],
    ['{"a": 1,\n}', "2 not valid JSON: A key in double quotes belongs here; no comma"],
    ['{"a":\n[1,\n]}', "3 not valid JSON: A value belongs here"],
    ["{\n'a': 1}", "2 not valid JSON: A key in double quotes or }"],
    ['{"a"\n1}', "2 not valid JSON: A colon belongs here"],
    ['{"a": NaN}', "1 not valid JSON: A value belongs here"],
    ['{"a": 01}', "1 not valid JSON: A value belongs here"],
    ['{"a":\n"\t"}', "2 not valid JSON: A value belongs here"],
    ['{}\n{"a": 1}', "2 not valid JSON: Remove what follows"],
    ['{"a": 1,\n"b": {"c": [1, 2]\n', "2 not valid JSON: Close this bracket with }."],
    ['\n{"a": [', "2 not valid JSON: Close this bracket with ]."],
    ['{"a": 1,\n"\\u0061": 2}', '2 the key "a" twice: Remove one'],
    ["[1]", "1 not a JSON object: Begin"],
    ["", "1 not a JSON object: Begin"],
    [`{"a": ${"[".repeat(5000)}`, "1 JSON that nests too deep: Write"],
  ])("of %j is found where it is", (text, expected) => {
    expect(about(text)?.slice(0, expected.length)).toBe(expected);
  });

  it("is in no object", () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue());
    const spaces = fc.constantFrom(0, 2, "\t");
    fc.assert(
      fc.property(object, spaces, (value, space) => {
        expect(jsonBreak(JSON.stringify(value, null, space))).toBeNull();
      }),
    );
  });

  it("is in each text that the engine doesn't parse either", () => {
    const piece = fc.constantFrom(
      ...Array.from("{}[],: \n\"'-+.eE0179tn\\"),
      "true",
      '"a"',
      '"b":',
      "null",
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => `{${pieces.join("")}`);
    fc.assert(
      fc.property(text, (each) => {
        const found = jsonBreak(each);
        const isTwice = found?.rule.endsWith("twice") ?? false;
        expect(found === null || isTwice).toBe(parses(each) || isTwice);
      }),
      { numRuns: 5000 },
    );
  });
});
