import { describe, expect, it } from "vitest";
import { shellWords } from "./shell-words.ts";

describe("the words of a line", () => {
  it.each<[string, string[] | string]>([
    ["gen  1\t-2", ["gen", "1", "-2"]],
    [`gen "a b" 'c "d"' e\\ f ""`, ["gen", "a b", 'c "d"', "e f", ""]],
    ["gen a=1,b#2 # rest", ["gen", "a=1,b#2"]],
    ["gen 'a", "a quote without an end"],
    ["gen a\\", "a backslash at the end of a line"],
    ["gen > file", "not supported yet: a line that needs a shell"],
    ['gen "$x"', "not supported yet: a line that needs a shell"],
    ["gen *", "not supported yet: a line that needs a shell"],
  ])("%s", (line, words) => {
    expect(shellWords(line)).toEqual(words);
  });
});
