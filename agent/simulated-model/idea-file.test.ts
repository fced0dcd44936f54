import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Faults } from "../../problems/package/fault.ts";
import { fillHoles, readIdeaFile } from "./idea-file.ts";

function read(source: string) {
  const faults = new Faults();
  const file = readIdeaFile(source, "ideas/a.cpp", faults);
  return { ...file, faults: faults.list.map(({ line, rule }) => `${line}: ${rule}`) };
}

test("a file is text and holes; a hole may stand in several places", () => {
  const source = "if (/*<bound*/i < n/*>*/) a();\nif (/*<bound*/i < n/*>*/) /*<b-2*//*>*/b();\n";
  const { pieces, holes, faults } = read(source);
  expect(faults).toEqual([]);
  expect(Object.fromEntries(holes)).toEqual({
    bound: { text: "i < n", line: 1 },
    "b-2": { text: "", line: 2 },
  });
  expect(fillHoles(pieces, (hole) => `[${hole}]`)).toBe(
    "if ([bound]) a();\nif ([bound]) [b-2]b();\n",
  );
});

test("other comments are text", () => {
  const source = "a /* b */ // c\n/** d */";
  expect(read(source).pieces).toEqual([{ text: source }]);
});

describe("what is wrong is told with its line:", () => {
  test.each([
    ["a hole within a hole", "\n/*<a*/ /*<b*/ /*>*/ /*>*/", "2: hole b begins within hole a"],
    ["a hole without an end", "\n\n/*<a*/ x", "3: hole a does not end"],
    ["an end without a beginning", "x /*>*/", "1: a hole ends that did not begin"],
    ["a name with a blank", "/*<a b*/x/*>*/", "1: /*<a b*/ is no marker"],
    ["an end with a name", "/*<a*/x/*>a*/", "1: /*>a*/ is no marker"],
    [
      "one name for two texts",
      "/*<a*/x/*>*/\n/*<a*/y/*>*/",
      '2: hole a holds "y" here and "x" in line 1',
    ],
  ])("%s", (_, source, fault) => {
    expect(read(source).faults).toContain(fault);
  });
});

test("filled with what they hold, the holes of any file give the file without its markers", () => {
  const text = fc.stringMatching(/^[a-z ;\n]*$/);
  const parts = fc.array(fc.tuple(text, text), { maxLength: 5 });
  fc.assert(
    fc.property(parts, text, (list, end) => {
      const marked = list.map(([before, held], n) => `${before}/*<h${n}*/${held}/*>*/`).join("");
      const { pieces, holes, faults } = read(marked + end);
      expect(faults).toEqual([]);
      const filled = fillHoles(pieces, (hole) => holes.get(hole)?.text ?? "?");
      expect(filled).toBe(list.flat().join("") + end);
    }),
  );
});
