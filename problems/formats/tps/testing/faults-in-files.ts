import { bounds } from "../../../package/bounds.ts";
import type { Broken, FaultRows } from "../../shared/fault-rows.ts";
import { sound, soundPrograms, withMapping, withSolutions, withSubtasks } from "./sound.ts";

const tooLarge = (most: number) => `${most + 1} bytes, and at most ${most} are allowed here`;
const link = "a symbolic link that leaves the package";
const nul = "a NUL character in a text";
const lines = String(sound["tests/mapping"]);

const files = (more: Broken): Broken => ({ ...sound, ...more });
const programs = (more: Broken): Broken => ({ ...soundPrograms, ...more });
const answers = Object.keys(sound).filter((at) => at.endsWith(".out"));
const tests = Object.keys(sound).filter((at) => /\.(in|out)$/.test(at));
const without = (names: readonly string[]): Broken =>
  files(Object.fromEntries(names.map((at) => [at, null])));

export const faultsInFiles: FaultRows = {
  "tests/mapping": [
    [files({ "tests/mapping": null, "gen/data": "# none\n" }), "gen/data no tests"],
    [withMapping("\n"), "tests/mapping no tests"],
    [withMapping("samples 0-01\nfull\n"), 'tests/mapping:2 "full" is not a subtask and a test'],
    [
      withMapping("samples,0-01\n2^n,1-01\nfull,2-01\n"),
      'tests/mapping:1 "samples,0-01" is not a subtask and a test',
    ],
    [withMapping(`${lines}none 0-01\nnone 1-01\n`), 'tests/mapping:7 no subtask "none"'],
    [
      withSubtasks({
        subtasks: {
          samples: { index: 0, score: 0 },
          "2^N": { index: 1, score: 30 },
          full: { index: 2, score: 70 },
        },
      }),
      'tests/mapping:2 no subtask "2^n"',
    ],
    [withMapping(`${lines}full 3-01\n2^n 3-01\n`), 'tests/mapping:7 no test "3-01" in tests/'],
    [withMapping("samples 0-01\r\n2^n 1-01\r\n"), "subtasks.json:4 a subtask without tests"],
    [withMapping(`${lines}\n\0`), `tests/mapping:8 ${nul}`],
    [
      files({ "tests/mapping": { zeroBytes: bounds.textBytes + 1 } }),
      `tests/mapping ${tooLarge(bounds.textBytes)}`,
    ],
  ],
  tests: [
    [files({ "tests/1-01.in": null }), 'tests/mapping:3 no test "1-01" in tests/'],
    [files({ "tests/1-01.out": null }), "tests/1-01.out an answer is missing"],
    [without(answers), "tests 3 inputs, and none has an answer"],
    [without(tests), "tests/mapping:1 no tests in tests/"],
    [
      files({ "tests/a\u0001.in": "", "tests/a\u0001.out": "" }),
      '"tests/a\\u0001.in" a test with control characters in its name',
    ],
    [
      files({ "tests/0-01.in": { zeroBytes: bounds.testBytes + 1 } }),
      `tests/0-01.in ${tooLarge(bounds.testBytes)}`,
    ],
    [files({ "tests/0-01.out": "1\n\0" }), `tests/0-01.out:2 ${nul}`],
  ],
  programs: [
    [
      programs({ "grader/cpp/grader.cpp": null }),
      "grader a task with graders, and no grader in a known language",
    ],
    [
      programs({ "grader/cpp/more.cpp": "" }),
      "grader/cpp/more.cpp not supported yet: a source among graders that is neither grader, stub nor manager",
    ],
    [
      programs({ "grader/cpp/grader.cc": "" }),
      "grader/cpp/grader.cpp a second grader of one language",
    ],
    [
      programs({ "grader/java/Main.java": "" }),
      "grader/java/Main.java a grader with the name of the solution",
    ],
    [programs({ "grader/cpp/grader.cpp": "\n\0" }), `grader/cpp/grader.cpp:2 ${nul}`],
    [programs({ "grader/cpp/twice.h": "\0" }), `grader/cpp/twice.h:1 ${nul}`],
    [programs({ "public/cpp/grader.cpp": "\n\n\0" }), `public/cpp/grader.cpp:3 ${nul}`],
    [
      programs({ "checker/checker.cpp": null, "checker/checker.py": "" }),
      "checker/checker.cpp a checker is missing",
    ],
    [
      programs({ "checker/checker.cpp": '#include "testlib.h"\n' }),
      "checker/checker.cpp includes testlib.h, which the package does not have",
    ],
    [
      programs({ "checker/checker.cpp": { zeroBytes: bounds.textBytes + 1 } }),
      `checker/checker.cpp ${tooLarge(bounds.textBytes)}`,
    ],
    [
      withSolutions({ "a.py": { verdict: "correct" } }, { "solution/a.py": "\0" }),
      `solution/a.py:1 ${nul}`,
    ],
  ],
  "statements and links": [
    [files({ "statement/index.md": "Twice.\n\0" }), `statement/index.md:2 ${nul}`],
    [files({ "tests/0-01.in": { linkTo: "/etc/hostname" } }), `tests/0-01.in ${link}`],
    [files({ "tests/mapping": { linkTo: "/etc/hostname" } }), `tests/mapping ${link}`],
    [
      files({ "solution/a.py": { linkTo: "gone.py" } }),
      "solution/a.py a symbolic link that leads nowhere",
    ],
    [files({ "a/b/c/d/e/f/g/h/i/x": "" }), "a/b/c/d/e/f/g/h/i folders nest deeper than 8"],
  ],
};
