import type { Broken, FaultRows } from "../../shared/fault-rows.ts";
import { withTop } from "./sound.ts";

const cpp = "int main() { return 0; }\n";
const sources = { "a.cpp": cpp, "b.cpp": cpp, "a.h": "int f();\n", "a.py": "", "a.pas": "end.\n" };

/** Lines before the cases, with some source files beside `init.yml`. */
const top = (lines: string, files: Broken = {}): Broken => ({
  ...withTop(lines, sources),
  ...files,
});
/** A checker's arguments, one a line from the fourth on. */
const bridged = (lines: string, files?: Broken): Broken =>
  top(`checker:\n  name: bridged\n  args:\n    ${lines.replaceAll("\n", "\n    ")}`, files);
/** An interactor's keys, one a line from the second on. */
const interactive = (lines: string, files?: Broken): Broken =>
  top(`interactive:\n  ${lines.replaceAll("\n", "\n  ")}`, files);
const signature = (lines: string, files?: Broken): Broken =>
  top(`signature_grader:\n  ${lines.replaceAll("\n", "\n  ")}`, files);

const otherLanguage = "not supported yet: a program in this language";
const otherArguments = "not supported yet: arguments other than input, output and answer";

export const faultsInPrograms: FaultRows = {
  "DMOJ's own checkers": [
    [top("checker: linecount"), 'init.yml:1 not supported yet: the checker "linecount"'],
    [
      top("\nchecker: check.py"),
      "init.yml:2 not supported yet: a checker in DMOJ's own Python interface",
    ],
    [top("checker: [floats]"), 'init.yml:1 "checker": the name of a checker, or a map with it'],
    [top("checker: {args: {precision: 4}}"), 'init.yml:1 "checker.name" is required'],
    [top("checker: {name: 7}"), 'init.yml:1 "checker.name": the name of a checker'],
    [
      top("checker:\n  name: floats\n  args: 7"),
      'init.yml:3 "checker.args": a map of the checker\'s arguments',
    ],
    [
      top("checker:\n  name: floats\n  args:\n    precision: 1e-6"),
      'init.yml:4 "checker.args.precision": a number of digits from 0 to 300',
    ],
    [
      top("checker: {name: floats, args: {error_mode: both}}"),
      'init.yml:1 "checker.args.error_mode": default, absolute or relative',
    ],
    [
      top("checker: {name: sorted, args: {split_on: commas}}"),
      'init.yml:1 "checker.args.split_on": lines or whitespace',
    ],
    [
      top("checker: {name: rstripped, args: {filter_new_line: maybe}}"),
      'init.yml:1 "checker.args.filter_new_line": true or false',
    ],
  ],
  "a bridged checker": [
    [top("checker: bridged"), 'init.yml:1 "checker.args" is required'],
    [
      bridged("type: testlib"),
      'init.yml:3 "checker.args.files": the program\'s source file, or a list of its files',
    ],
    [bridged("files: []"), 'init.yml:4 "checker.args.files": no files'],
    [bridged("files: gone.cpp"), 'init.yml:4 no file "gone.cpp"'],
    [bridged("files:\n- a.cpp\n- gone.h"), 'init.yml:4 no file "gone.h"'],
    [
      bridged("files: [a.cpp, b.cpp]"),
      "init.yml:4 not supported yet: a program of several source files, or of none",
    ],
    [bridged("files: a.pas"), `a.pas ${otherLanguage}`],
    [bridged("files: a.cpp\ntype: coci"), 'init.yml:5 not supported yet: type "coci"'],
    [bridged("files: a.cpp\ntype: 7"), 'init.yml:5 "checker.args.type": default or testlib'],
    [bridged("files: a.cpp\nflags: [-DX]"), "init.yml:5 not supported yet: flags for the compiler"],
    [bridged("files: a.cpp\nlang: ADA"), 'init.yml:5 not supported yet: lang "ADA"'],
    [bridged('files: a.cpp\nargs: "{answer} x"'), `init.yml:5 ${otherArguments}`],
    [bridged("files: a.cpp\nargs: [x]"), 'init.yml:5 "checker.args.args": a text of arguments'],
    [
      bridged("files: a.cpp", { "a.cpp": "int main() {\n  quitp(0.5);\n}\n" }),
      "a.cpp not supported yet: a program that gives points",
    ],
    [
      bridged("files: b.cpp", { "b.cpp": `\n# include <testlib.h>\n${cpp}` }),
      "b.cpp includes testlib.h, which the package does not have",
    ],
    [bridged("files: a.py", { "a.py": "print(1)\n\0" }), "a.py:2 a NUL character in a text"],
    [
      bridged("files: a.cpp", { "a.cpp": { zeroBytes: 2_000_000 } }),
      "a.cpp 2000000 bytes, and at most 1048576 are allowed here",
    ],
    [
      bridged("files: a.cpp", { "1.out": "2\r\n" }),
      "1.out not supported yet: a carriage return in data, which DMOJ takes out",
    ],
  ],
  "an interactor": [
    [top("interactive: a.cpp"), 'init.yml:1 "interactive": a map of a program\'s files and type'],
    [
      interactive("type: testlib"),
      'init.yml:1 "interactive.files": the program\'s source file, or a list of its files',
    ],
    [interactive("files: gone.cpp\ntype: testlib"), 'init.yml:2 no file "gone.cpp"'],
    [interactive("files: a.cpp"), `init.yml:1 ${otherArguments}`],
    [interactive("files: a.cpp\ntype: coci"), 'init.yml:3 not supported yet: type "coci"'],
    [
      interactive("files: b.cpp\ntype: testlib", { "b.cpp": "quitp(1);\n" }),
      "b.cpp not supported yet: a program that gives points",
    ],
    [
      top("interactive: {files: a.cpp}\nsignature_grader: {entry: a.cpp, header: a.h}"),
      "init.yml:2 not supported yet: a signature grader with an interactor",
    ],
  ],
  "a signature grader": [
    [top("signature_grader: a.cpp"), 'init.yml:1 "signature_grader": a map of entry and header'],
    [signature("entry: a.cpp"), 'init.yml:1 "signature_grader.header" is required'],
    [signature("header: a.h"), 'init.yml:1 "signature_grader.entry" is required'],
    [signature("entry: a.cpp\nheader: gone.h"), 'init.yml:3 no file "gone.h"'],
    [
      signature("entry: a.py\nheader: a.h"),
      "init.yml:2 not supported yet: a signature grader in this language",
    ],
    [
      signature("entry: a.cpp\nheader: a.h\nallow_main: 7"),
      'init.yml:4 "signature_grader.allow_main": true or false',
    ],
    [
      signature("entry: a.cpp\nheader: a.h", { "a.h": "int f();\n\n\0" }),
      "a.h:3 a NUL character in a text",
    ],
  ],
};
