import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isName, renameWords, wordsIn } from "./words.ts";

const toX = (code: string) => renameWords(code, new Map([["n", "x"]]));

describe("a word is renamed", () => {
  test.each([
    ["int n = n + nn - _n;", "int x = x + nn - _n;"],
    ["a.n->n[n](n)", "a.x->x[x](x)"],
    ["#define all n", "#define all x"],
    ["cout << n << 'a' << n;", "cout << x << 'a' << x;"],
    ["1'000'000 * n + 0x1F - 1e9", "1'000'000 * x + 0x1F - 1e9"],
  ])("in %s", (code, renamed) => {
    expect(toX(code)).toBe(renamed);
  });
});

describe("a word is left alone", () => {
  test.each([
    ["in an #include line", '#include <n>\n  #  include "n"\n'],
    ["in a comment", "// n\n/* n\n n */"],
    ["in a string", `"n \\" n" u8"n" L"n"`],
    ["in a raw string", `R"(n " n)" R"x( n )" n )x" u8R"(n)"`],
    ["as a character", `'n' '\\n' '\\''`],
    ["in a number", "1n 0xn 1.5n 1e+n"],
  ])("%s", (_, code) => {
    expect(toX(code)).toBe(code);
  });
});

test("words are told without those in strings, comments, numbers and #include lines", () => {
  const code = `#include <a>\nint b = 1e9; // c\nstring s = "d";`;
  expect([...wordsIn(code)]).toEqual(["int", "b", "string", "s"]);
});

test("keywords, main and what is no word are no names", () => {
  const texts = ["n", "_n2", "int", "xor", "main", "assert", "2n", "a-b", "", "a b"];
  expect(texts.filter(isName)).toEqual(["n", "_n2"]);
});

test("renaming a word to one that the text doesn't have can be undone, whatever the text", () => {
  const part = fc.constantFrom(
    "n",
    "m",
    " ",
    '"',
    "'",
    "\\",
    "/",
    "*",
    "\n",
    "#include",
    "1",
    "R(",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const code = parts.join("");
      expect(renameWords(toX(code), new Map([["x", "n"]]))).toBe(code);
    }),
  );
});
