import { expect, it } from "vitest";
import { packageWriter } from "./package-writer.ts";

it("tells what is lost once", () => {
  const writer = packageWriter("/nowhere");
  for (const what of ["a word", "a number", "a word"]) writer.lost(what);
  expect(writer.losses).toEqual(["a word", "a number"]);
});
