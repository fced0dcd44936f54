import { bounds } from "../../../package/bounds.ts";
import type { Broken, FaultRows } from "../../shared/fault-rows.ts";
import { grouped, oneGroup, pairsOf, withYaml } from "./sound.ts";

const includes = '#include "testlib.h"\nint main() {}\n';
const tooLarge = (most: number) => `${most + 1} bytes, and at most ${most} are allowed here`;
const link = "a symbolic link that leaves the package";
const other = "not supported yet: a program that submissions are linked or talk with";
const noSource = "not supported yet: a compiled checker without its source";

const files = (more: Broken): Broken => ({ ...grouped, ...more });
/** Without a checker in `problem.yaml`, but for what the lines say. */
const checker = (more: Broken, lines = "title: Twice"): Broken => ({
  ...withYaml(`${lines}\n${oneGroup}`),
  ...more,
});

export const faultsInFiles: FaultRows = {
  "pairs of files": [
    [files({ "3.in": "" }), "3.in an input without an answer"],
    [files({ "2.in": null }), "2.out an answer without an input"],
    [files({ "tests/3.out": "" }), "tests/3.out an answer without an input"],
    [files({ "sample1.in": "" }), "sample1.in an input without an answer"],
    [{ ...pairsOf(["tests/01"], "", "a"), "tests/02": "" }, "tests/02 an input without an answer"],
    [files({ "1.ans": "" }), '1.out a second answer of the test "1", besides "1.ans"'],
    [files({ "1.inp": "" }), '1.inp a second input of the test "1", besides "1.in"'],
    [files({ "tests/2.in": "", "tests/2.out": "" }), "tests/2.in a second test named 2"],
    [files({ "a;b.in": "", "a;b.out": "" }), "a;b.in a test whose name has odd characters"],
    [
      files({ "a\u0007.in": "", "a\u0007.out": "" }),
      '"a\\u0007.in" a test whose name has odd characters',
    ],
    [{ "2.in": "", "1.in": "", "10.in": "" }, '. 3 inputs, such as "1.in", and none has an answer'],
    [
      { "output/1.txt": "", "output/2.txt": "" },
      '. 2 answers, such as "output/1.txt", and none has an input',
    ],
    [{ "statement.txt": "Print twice the number.\n" }, ". no files of tests"],
    [
      { "statement.txt": "Examples\nInput\n1\nOutput\n2\n" },
      ". no files of tests; the statement has a sample",
    ],
  ],
  "what is in files": [
    [files({ "1.in": "\ufeff1\n" }), "1.in a byte order mark in a test"],
    [
      files({ "2.out": Uint8Array.from([0xff, 0xfe, 0x32, 0]) }),
      "2.out a byte order mark in a test",
    ],
    [
      checker({ "2.out": "2\r\n" }, "checker: lines"),
      "2.out a carriage return in an answer that is compared line by line",
    ],
    [files({ "1.in": { zeroBytes: bounds.testBytes + 1 } }), `1.in ${tooLarge(bounds.testBytes)}`],
    [
      files({ "10.out": { zeroBytes: bounds.testBytes + 1 } }),
      `10.out ${tooLarge(bounds.testBytes)}`,
    ],
    [
      files({ "sample1.in": "1\n", "sample1.out": "2\n\0" }),
      "sample1.out:2 a NUL character in a text",
    ],
    [
      files({ "sample1.in": { zeroBytes: bounds.sampleBytes + 1 }, "sample1.out": "" }),
      `sample1.in ${tooLarge(bounds.sampleBytes)}`,
    ],
    [files({ "statement.md": "Twice.\n\0\n" }), "statement.md:2 a NUL character in a text"],
    [
      files({ "statement.md": { zeroBytes: bounds.textBytes + 1 } }),
      `statement.md ${tooLarge(bounds.textBytes)}`,
    ],
    [files({ "sol.py": "print(1)\0" }), "sol.py:1 a NUL character in a text"],
    [
      files({ "solutions/slow.cpp": { zeroBytes: bounds.textBytes + 1 } }),
      `solutions/slow.cpp ${tooLarge(bounds.textBytes)}`,
    ],
  ],
  "programs beside the tests": [
    [checker({ "checker.py": "" }), "checker.py a checker whose convention is not told"],
    [
      checker({ "my.cpp": "int main() {}\n" }, "checker: my.cpp"),
      "my.cpp a checker whose convention is not told",
    ],
    [
      checker({ "checker.cpp": includes }),
      "checker.cpp includes testlib.h, which the package does not have",
    ],
    [checker({ "checker.py": "", "check.py": "" }), "checker.py a second checker"],
    [checker({ checker: "\u007fELF" }), `checker ${noSource}`],
    [checker({ "checker/chk.exe": "MZ" }), `checker/chk.exe ${noSource}`],
    [
      checker({ "checker.pas": "begin end.\n" }),
      "checker.pas not supported yet: a program in this language",
    ],
    [
      checker({ "check.py": "\n\nprint(1)\0\n" }, "checker_convention: cms"),
      "check.py:3 a NUL character in a text",
    ],
    [files({ "interactor.cpp": "" }), `interactor.cpp ${other}`],
    [files({ "grader.py": "" }), `grader.py ${other}`],
  ],
  "links and folders": [
    [files({ "1.in": { linkTo: "/etc/hostname" } }), `1.in ${link}`],
    [files({ "problem.yaml": { linkTo: "/etc/hostname" } }), `problem.yaml ${link}`],
    [files({ "2.out": { linkTo: "gone" } }), "2.out a symbolic link that leads nowhere"],
    [
      files({ "more/3.in": "", "more/3.out": "", tests: { linkTo: "more" } }),
      "tests not supported yet: a symbolic link to something other than a file",
    ],
    [files({ "a/b/c/d/e/f/g/h/i/1.in": "" }), "a/b/c/d/e/f/g/h/i folders nest deeper than 8"],
  ],
};
