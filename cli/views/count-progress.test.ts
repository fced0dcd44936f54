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

test("what is being done is told beside the count, as far as it fits, and can't steer the terminal", () => {
  const written: string[] = [];
  const output = { isTTY: true, columns: 30, write: (text: string) => written.push(text) };
  const progress = createCountProgress("judged", 2, output);
  progress.tell("a\u0007.cpp: 3 of 50 tests");
  expect(written.at(-1)).toBe("\r\u001B[2Kjudged: 0 of 2, a⟨U+0007⟩.cp…");
});

test("elsewhere nothing is said of short work", () => {
  expect(played(false)).toBe("");
});

test("elsewhere long work says every half minute how far it is", () => {
  const written: string[] = [];
  const output = { write: (text: string) => written.push(text) };
  let nowMs = 0;
  const progress = createCountProgress("judged", 100, output, () => nowMs);
  for (; nowMs < 70_000; nowMs += 1_000) progress.advance();
  expect(written).toEqual(["judged: 31 of 100\n", "judged: 61 of 100\n"]);
});
