import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escaped, tag } from "../testing/write.ts";
import type { Element } from "./element.ts";
import { isBroken, parseXml } from "./parse.ts";

function msOf(xml: string): number {
  const start = performance.now();
  parseXml(xml);
  return performance.now() - start;
}

const LONG_MS = 4000;

describe("XML of Polygon", () => {
  const word = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
  const text = fc
    .string({ unit: "grapheme", maxLength: 12 })
    .filter((each) => !/[\p{Cc}\uFEFF]/u.test(each));

  type Tree = { name: string; attributes: Record<string, string>; text: string; children: Tree[] };
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.record({
      name: word,
      attributes: fc.dictionary(word, text, { maxKeys: 3 }),
      text,
      children: fc.oneof(
        { depthSize: "small" },
        fc.constant<Tree[]>([]),
        fc.array(tie("tree"), { maxLength: 3 }),
      ),
    }),
  }));

  const written = ({ name, attributes, text: inner, children }: Tree): string =>
    tag(name, attributes, escaped(inner) + children.map(written).join("<!-- <x> -->"));
  const plain = ({ name, attributes, text: inner, children }: Element): Tree => ({
    name,
    attributes: Object.fromEntries(attributes),
    text: inner.replaceAll("\n", ""),
    children: children.map(plain),
  });

  it("is read back as it was written", () => {
    fc.assert(
      fc.property(tree, (any) => {
        const root = parseXml(written(any));
        if (isBroken(root)) throw new Error(root.rule);
        expect(JSON.stringify(plain(root))).toBe(JSON.stringify(plainOf(any)));
      }),
    );
  });

  const plainOf = ({ name, attributes, text: inner, children }: Tree): Tree => ({
    name,
    attributes: { ...attributes },
    text: inner,
    children: children.map(plainOf),
  });

  it("knows the line of each element", () => {
    const root = parseXml('<?xml?>\n<a>\n <b\n  c="\n"/><![CDATA[\n<x>]]>\n<!--\n--><d/></a>');
    expect(root).toMatchObject({
      line: 2,
      text: "\n \n<x>\n",
      children: [
        { name: "b", line: 3, attributes: new Map([["c", " "]]) },
        { name: "d", line: 8 },
      ],
    });
  });

  it("is read or refused whatever it is", () => {
    const bits = fc.constantFrom(
      "<",
      ">",
      "/",
      "&",
      ";",
      '"',
      "'",
      "=",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?",
      "?>",
      "a",
      " ",
      "\n",
      "&lt;",
      "</a>",
      "<a>",
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (some) => {
        const result = parseXml(some.join(""));
        expect(result.line).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, string]>([
    ["open elements", "<a>".repeat(300_000)],
    ["comments in comments", "<!--".repeat(250_000)],
    ["an attribute", `<problem a="${"x".repeat(1_000_000)}">`],
    ["attributes", `<problem ${"a='' ".repeat(200_000)}>`],
    ["blanks in a tag", `<problem${" ".repeat(1_000_000)}`],
    ["a name", `<${"a".repeat(1_000_000)}>`],
    ["ampersands", `<problem>${"&".repeat(1_000_000)}</problem>`],
    ["references", `<problem>${"&amp;".repeat(200_000)}</problem>`],
    ["ends of lines", `<problem>${"\n".repeat(1_000_000)}`],
    ["text in pieces", `<problem>${"x<!---->".repeat(120_000)}</problem>`],
    ["quotes", `<problem a=${"\"'".repeat(500_000)}>`],
  ])("takes no time to be refused or read for many or long %s", (_what, xml) => {
    expect(msOf(xml)).toBeLessThan(LONG_MS);
  });
});
