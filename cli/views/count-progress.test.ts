import { expect, test } from "vitest";
import { createCountProgress } from "./count-progress.ts";

function played(isTTY: boolean): string {
  const written: string[] = [];
  const progress = createCountProgress("judged", 2, { isTTY, write: (text) => written.push(text) });
  progress.advance();
  progress.clear();
  return written.join("");
}

test("on a terminal one line is written over and taken away", () => {
  expect(played(true)).toBe("\r\u001B[2Kjudged: 0 of 2\r\u001B[2Kjudged: 1 of 2\r\u001B[2K");
});

test("elsewhere nothing is said", () => {
  expect(played(false)).toBe("");
});
