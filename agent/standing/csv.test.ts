import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "./csv.ts";

const cellsOf = (text: string) => readCsv(text).records.map(({ cells }) => cells);

describe("a CSV file", () => {
  test("is records of cells, each with its line", () => {
    expect(readCsv("name,total\nAda,600\n")).toEqual({
      records: [
        { line: 1, cells: ["name", "total"] },
        { line: 2, cells: ["Ada", "600"] },
      ],
      complaints: [],
    });
  });

  test("may quote cells that hold separators, quotes or lines", () => {
    expect(cellsOf('"Lovelace, Ada",1\n"said ""no""",2\n')).toEqual([
      ["Lovelace, Ada", "1"],
      ['said "no"', "2"],
    ]);
    expect(readCsv('"two\nlines",1\nnext,2').records).toEqual([
      { line: 1, cells: ["two\nlines", "1"] },
      { line: 3, cells: ["next", "2"] },
    ]);
  });

  test("may come from Windows, with a byte order mark, and lack the last line's end", () => {
    expect(cellsOf("\uFEFFa,b\r\n1,2\r\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(cellsOf("a,b\r1,2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("may be parted by semicolons or tabs", () => {
    expect(cellsOf("name;total\nLovelace, Ada;600")[1]).toEqual(["Lovelace, Ada", "600"]);
    expect(cellsOf("name\ttotal\nAda\t600")[1]).toEqual(["Ada", "600"]);
  });

  test("is read without blanks around cells and without empty lines", () => {
    expect(readCsv('a , b\n\n , \n 1, "2" \n').records).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 4, cells: ["1", "2"] },
    ]);
  });

  test.each([
    ['a\n"b\nc', 2, "a quote that is never closed"],
    ['a\n"b"c', 2, "text after a closing quote"],
    ['a\nb "c"', 2, "a quote within a cell that does not begin with one"],
    ['a,b\n"x\ny","z"q', 3, "text after a closing quote"],
  ])("%j is told with its line", (text, line, what) => {
    expect(readCsv(text).complaints).toMatchObject([{ line, what }]);
  });
});

test("whatever is written as RFC 4180 says is read back", () => {
  const cell = fc.string().filter((text) => text !== "");
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 })), (rows) => {
      const head = "a,b,c,d,e";
      const text = [head, ...rows.map((row) => row.map(quoted).join(","))].join("\r\n");
      expect(cellsOf(text)).toEqual([head.split(","), ...rows]);
    }),
  );
});

test("no text makes it throw or hang", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(",", '"', "\n", "\r", " ", "a", ";")), (parts) => {
      expect(readCsv(parts.join("")).complaints.length).toBeLessThanOrEqual(1);
    }),
  );
});
