import { describe, expect, it } from "vitest";
import { JudgeFault } from "../faults.ts";
import type { ProgramText } from "../program.ts";
import { compileKey, contestantSources } from "./sources.ts";

const program = (source: string, language: ProgramText["language"] = "cpp20") => ({
  language,
  source,
});
const grader = { name: "grader.cpp", text: "int main() {}" };
const header = { name: "towers.h", text: "int f();" };
const key = (text: ProgramText, graders = [grader, header], image = "sha256:1") =>
  compileKey(contestantSources(text, graders), image);

describe("compileKey", () => {
  const base = key(program("int f() { return 1; }"));

  it("is the same for sources that differ in line ends and trailing blanks", () => {
    expect(key(program("\uFEFFint f() { return 1; }  \r\n\r\n"))).toBe(base);
  });

  it.each([
    ["the source", key(program("int f() { return 2; }"))],
    ["the language", key(program("int f() { return 1; }", "cpp17"))],
    ["the image", key(program("int f() { return 1; }"), [grader, header], "sha256:2")],
    ["a grader's text", key(program("int f() { return 1; }"), [grader, { ...header, text: "" }])],
    [
      "a grader's name",
      key(program("int f() { return 1; }"), [grader, { ...header, name: "t.h" }]),
    ],
    ["a missing grader", key(program("int f() { return 1; }"), [grader])],
  ])("differs with %s", (_, other) => expect(other).not.toBe(base));
});

describe("contestantSources", () => {
  it("has a program's other files after it, but for those that the package replaces", () => {
    const words = { name: "words.cpp", text: "int words;\n" };
    const files = [words, { ...header, text: "its own" }, { name: "solution.cpp", text: "gone" }];
    expect(contestantSources({ ...program("int x;"), files }, [header]).files).toEqual([
      { name: "solution.cpp", text: "int x;\n" },
      words,
      header,
    ]);
  });

  it("puts the program first, under the name that graders rely on", () => {
    expect(contestantSources(program("x = 1", "python3"), [header]).files).toEqual([
      { name: "solution.py", text: "x = 1\n" },
      header,
    ]);
  });

  it("refuses a grader that would replace the program", () => {
    const graders = [{ name: "solution.cpp", text: "" }];
    expect(() => contestantSources(program(""), graders)).toThrow(JudgeFault);
  });
});
