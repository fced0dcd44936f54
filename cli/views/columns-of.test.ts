import { expect, test } from "vitest";
import { columnsOf } from "./columns-of.ts";

test("an output has a terminal's columns, where there is one that tells them", () => {
  expect(columnsOf({ isTTY: true, columns: 120 }, 80)).toBe(120);
  expect(columnsOf({ isTTY: true, columns: 0 }, 80)).toBe(80);
  expect(columnsOf({ isTTY: true }, 80)).toBe(80);
  expect(columnsOf({ columns: 120 }, Infinity)).toBe(Infinity);
});
