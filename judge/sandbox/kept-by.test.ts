import { expect, it } from "vitest";
import { keptBy } from "./kept-by.ts";

it("finds what was kept, and nothing else", () => {
  const file = { digest: "0".repeat(64), bytes: 1 };
  const kept = Object.fromEntries([
    ["a", file],
    ["toString", file],
  ]);
  expect(keptBy({ kept }, "a")).toBe(file);
  expect(keptBy({ kept }, "toString")).toBe(file);
  for (const name of ["b", "constructor", "__proto__"])
    expect(keptBy({ kept }, name)).toBe(undefined);
});
