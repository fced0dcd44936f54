import { describe, expect, it } from "vitest";
import { complaintsAs, layOutPackage, readAs, type Layout } from "../shared/testing.ts";
import { dmoj } from "./format.ts";
import { withTop } from "./testing/sound.ts";

async function load(top: string, files: Layout = {}) {
  return readAs(dmoj, await layOutPackage(withTop(top, files)));
}

async function complaints(top: string, files: Layout = {}): Promise<string[]> {
  return complaintsAs(dmoj, await layOutPackage(withTop(top, files)));
}

const cpp = "int main() { return 0; }\n";

describe("checkers of DMOJ", () => {
  it("are programs where they are its own", async () => {
    for (const name of ["standard", "identical", "easy", "rstripped", "sorted", "unordered"])
      expect((await load(`checker: ${name}`)).problem.checker).toMatchObject({
        kind: "testlib",
        program: { name: `dmoj_${name}.cpp`, language: "cpp20" },
      });
    expect((await load("")).problem.checker).toEqual(
      (await load("checker: standard")).problem.checker,
    );
  });

  it("have their arguments in their text", async () => {
    const text = async (top: string) => {
      const { checker } = (await load(top)).problem;
      return checker.kind === "testlib" ? checker.program.files[0]?.text : "";
    };
    expect(await text("checker: floats")).toContain("std::pow(10.0, -6.0)");
    const four = await text("checker: {name: floats, args: {precision: 4, error_mode: absolute}}");
    expect(four).toContain("std::pow(10.0, -4.0)");
    expect(four).toBe(await text("checker: {name: floatsabs, args: {precision: 4}}"));
    expect(await text("checker: {name: rstripped, args: {filter_new_line: yes}}")).not.toBe(
      await text("checker: rstripped"),
    );
    expect(await text("binary_data: on\nchecker: identical")).not.toContain("normalise(answer);");
  });

  it("are refused where they give points or are written in Python", async () => {
    expect(await complaints("checker: linecount")).toEqual([
      'init.yml:1 not supported yet: the checker "linecount"',
    ]);
    expect(await complaints("\nchecker: check.py", { "check.py": "" })).toEqual([
      "init.yml:2 not supported yet: a checker in DMOJ's own Python interface",
    ]);
    expect((await complaints("checker: {name: floats, args: {precision: x}}"))[0]).toMatch(
      /^init\.yml:1 "checker/,
    );
  });
});

describe("bridged programs", () => {
  it("are read with their headers and language", async () => {
    const top = `checker:
  name: bridged
  args:
    files: [check.cpp, testlib.h]
    lang: CPP17
    type: testlib
    args_format_string: "{input_file} {output_file} {answer_file}"`;
    const files = { "check.cpp": `#include "testlib.h"\n${cpp}`, "testlib.h": "#pragma once\n" };
    const { checker } = (await load(top, files)).problem;
    expect(checker).toMatchObject({
      kind: "testlib",
      program: { name: "check.cpp", language: "cpp17" },
    });
  });

  it.each([
    ["files: [a.cpp, b.cpp]", 1, "a program of several source files, or of none"],
    ["files: a.cpp, type: coci", 1, 'type "coci"'],
    ["files: a.cpp, flags: [-DX]", 1, "flags for the compiler"],
    ["files: a.cpp, lang: ADA", 1, 'lang "ADA"'],
    ['files: a.cpp, args: "{answer} x"', 1, "arguments other than input, output and answer"],
  ])("are refused: %s", async (args, line, rule) => {
    const top = `checker: {name: bridged, args: {${args}}}`;
    expect(await complaints(top, { "a.cpp": cpp, "b.cpp": cpp })).toEqual([
      `init.yml:${line} not supported yet: ${rule}`,
    ]);
  });

  it("are refused when they give points, or lack what they include", async () => {
    const top = "checker: {name: bridged, args: {files: a.cpp, type: testlib}}";
    expect(await complaints(top, { "a.cpp": "quitp(5);\n" })).toEqual([
      "a.cpp not supported yet: a program that gives points",
    ]);
    expect(await complaints(top, { "a.cpp": '#include "testlib.h"\n' })).toEqual([
      "a.cpp includes testlib.h, which the package does not have",
    ]);
  });
});

describe("tasks of DMOJ", () => {
  it("are interactive with an interactor that decides alone", async () => {
    const top = "checker: easy\ninteractive: {files: talk.cpp, type: testlib, feedback: true}";
    const { problem, remarks } = await load(top, { "talk.cpp": cpp });
    expect(problem.task).toMatchObject({ kind: "interactive", convention: "testlib" });
    expect(problem.checker).toEqual({ kind: "task" });
    expect(remarks.map((each) => each.rule)).toContain("checker is not used");
  });

  it("are refused when an interactor takes its arguments otherwise", async () => {
    expect(await complaints("interactive: {files: talk.cpp}", { "talk.cpp": cpp })).toEqual([
      "init.yml:1 not supported yet: arguments other than input, output and answer",
    ]);
    const both = "interactive: {files: talk.cpp}\nsignature_grader: {entry: e.c, header: h.h}";
    expect(await complaints(both, { "talk.cpp": cpp, "e.c": cpp, "h.h": "" })).toEqual([
      "init.yml:2 not supported yet: a signature grader with an interactor",
    ]);
  });

  it("have graders by their signature, in C for C++ as well", async () => {
    const top = "signature_grader: {entry: solution.c, header: twice.h}";
    const { problem } = await load(top, { "solution.c": cpp, "twice.h": "int twice(int);\n" });
    const header = { name: "twice.h", text: "int twice(int);\n" };
    expect(problem.languages).toEqual(["c", "cpp"]);
    expect(problem.task).toMatchObject({
      graders: {
        hidden: {
          c: [{ name: "grader.c", text: cpp }, header],
          cpp: [{ name: "grader.cpp", text: cpp }, header],
        },
        public: { c: [header], cpp: [header] },
      },
    });
  });

  it("define what DMOJ does for signatures", async () => {
    const top = "signature_grader: {entry: main.cpp, header: twice.h, allow_main: yes}";
    const entry = "#ifdef SIGNATURE_GRADER\n#endif\n";
    const { problem } = await load(top, { "main.cpp": entry, "twice.h": "" });
    expect(problem.languages).toEqual(["cpp"]);
    expect(JSON.stringify(problem.task)).toContain("#define SIGNATURE_GRADER 1");
  });

  it("refuse signatures in other languages", async () => {
    const top = "signature_grader: {entry: main.py, header: twice.h}";
    expect(await complaints(top, { "main.py": "", "twice.h": "" })).toEqual([
      "init.yml:1 not supported yet: a signature grader in this language",
    ]);
  });
});
