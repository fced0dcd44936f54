import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fenced, fencedBlocks } from "./fences.ts";

const lines = (...all: string[]) => all.join("\n");

describe("fenced blocks", () => {
  test("are found in order, with their tag and text", () => {
    const text = lines(
      "First:",
      "```cpp",
      "int a;",
      "```",
      "then",
      "~~~ Python title=x",
      "b = 1",
      "~~~",
    );
    expect(fencedBlocks(text)).toEqual([
      { tag: "cpp", text: "int a;\n", closed: true },
      { tag: "python", text: "b = 1\n", closed: true },
    ]);
  });

  test("are found whatever the line ends", () => {
    expect(fencedBlocks("```js\r\na\r\nb\r\n```\r\n")).toEqual([
      { tag: "js", text: "a\nb\n", closed: true },
    ]);
  });

  test("hold shorter fences, fences of the other kind, and fences with a tag as text", () => {
    expect(fencedBlocks(lines("````md", "```cpp", "x", "```", "````"))).toEqual([
      { tag: "md", text: "```cpp\nx\n```\n", closed: true },
    ]);
    expect(fencedBlocks(lines("~~~py", "```", "~~~~"))).toEqual([
      { tag: "py", text: "```\n", closed: true },
    ]);
    expect(fencedBlocks(lines("```py", "```cpp", "```"))).toEqual([
      { tag: "py", text: "```cpp\n", closed: true },
    ]);
  });

  test("lose the indentation of their opening fence, and no more", () => {
    expect(fencedBlocks(lines("  ```py", "  if x:", "      y", " z", "  ```"))).toEqual([
      { tag: "py", text: "if x:\n    y\nz\n", closed: true },
    ]);
  });

  test("are not opened by code spans or by a fence indented as code", () => {
    expect(fencedBlocks(lines("```not a fence```", "    ```cpp", "    x", "    ```"))).toEqual([]);
  });

  test("that don't end are told as such", () => {
    expect(fencedBlocks("```cpp\nint main() {")).toEqual([
      { tag: "cpp", text: "int main() {\n", closed: false },
    ]);
  });
});

const textLine = fc.oneof(
  fc.string(),
  fc.constantFrom("```", "````", "~~~", "```cpp", "  ```", "~~~~py"),
);

test("a text put into a fence comes back whole", () => {
  fc.assert(
    fc.property(fc.array(textLine, { minLength: 1 }), (all) => {
      const text = `${all.map((line) => line.replace(/[\r\n]/g, "")).join("\n")}\n`;
      const [block, ...more] = fencedBlocks(`before\n${fenced("cpp", text)}\nafter`);
      expect(more).toEqual([]);
      expect(block).toEqual({ tag: "cpp", text: text.replace(/\n*$/, "\n"), closed: true });
    }),
  );
});

test("any text at all has blocks, of which only the last can be open", () => {
  fc.assert(
    fc.property(fc.array(textLine), (all) => {
      const blocks = fencedBlocks(all.join("\n"));
      expect(blocks.slice(0, -1).every((block) => block.closed)).toBe(true);
    }),
  );
});
