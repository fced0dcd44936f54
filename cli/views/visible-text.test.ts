import { expect, test } from "vitest";
import { visibleText } from "./visible-text.ts";

test.each([
  ["plain text, ünïcödé and 漢字", "plain text, ünïcödé and 漢字"],
  ["two\r\nlines\tand a tab", "two\nlines\tand a tab"],
  ["\u001B[2J\u001B]0;pwned\u0007", "⟨U+001B⟩[2J⟨U+001B⟩]0;pwned⟨U+0007⟩"],
  ["\u009B31m", "⟨U+009B⟩31m"],
  ["progress\roverwritten", "progress⟨U+000D⟩overwritten"],
  ["ab\u202Ecd\u2066ef\u200B", "ab⟨U+202E⟩cd⟨U+2066⟩ef⟨U+200B⟩"],
  ["half a pair \uD800", "half a pair \uFFFD"],
])("%j is shown as %j", (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});
