import { bounds } from "../../../package/bounds.ts";
import type { Broken, FaultRows } from "../../shared/fault-rows.ts";
import { paramsOf, problemJsonWith, sound } from "./sound.ts";
import { soundGrader, talking } from "./sound-with-programs.ts";

const testlib = '#include "testlib.h"\nint main() {}\n';
const tooLarge = (most: number) => `${most + 1} bytes, and at most ${most} are allowed here`;
const link = "a symbolic link that leaves the package";
const nul = "a NUL character in a text";
const noTestlib = "includes testlib.h, which the package does not have";
const otherSource =
  "not supported yet: a source among graders that is neither grader, stub nor manager";

const files = (more: Broken): Broken => ({ ...sound, ...more });
const graders = (more: Broken): Broken => ({ ...soundGrader, ...more });
const manager = (more: Broken): Broken => ({ ...talking(), ...more });
/** The sound problem's files in tests/ under other names; null leaves one out. */
const tests = (rename: (name: string) => string | null): Broken =>
  Object.fromEntries(
    Object.entries(sound).flatMap(([at, text]) => {
      const name = at.startsWith("tests/") ? rename(at) : at;
      return name === null ? [] : [[name, text]];
    }),
  );

export const faultsInFiles: FaultRows = {
  tests: [
    [files({ "tests/3.in": "" }), "tests/3.out an answer is missing"],
    [files({ "tests/0-01.out": null }), "tests/0-01.out an answer is missing"],
    [tests((name) => name.replace(".out", ".ans")), "tests 3 inputs, and none has an answer"],
    [files({ "tests/1-01.in": null }), 'subtasks/01-small.json:1 no test "1-01" in tests/'],
    [tests(() => null), "tests no tests"],
    [{ "problem.json": problemJsonWith() }, ". no tests were found"],
    [
      files({ "tests/a\nb.in": "", "tests/a\nb.out": "" }),
      '"tests/a\\nb.in" a test with control characters in its name',
    ],
    [
      files({ "tests/0-01.in": { zeroBytes: bounds.testBytes + 1 } }),
      `tests/0-01.in ${tooLarge(bounds.testBytes)}`,
    ],
    [
      files({ "tests/2-01.out": { zeroBytes: bounds.testBytes + 1 } }),
      `tests/2-01.out ${tooLarge(bounds.testBytes)}`,
    ],
    [files({ "tests/0-01.in": "1\n\0" }), `tests/0-01.in:2 ${nul}`],
  ],
  subtasks: [
    [files({ "subtasks/old/01.json": "{}" }), "subtasks/old a folder among subtasks"],
    [
      files({ "subtasks/a\tb.json": '{"score": 30, "testcases": ["0-01"]}' }),
      '"subtasks/a\\tb.json" a subtask with control characters in its name',
    ],
    [
      files(
        Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`subtasks/${at}.json`, "{}"])),
      ),
      "subtasks more than 200 subtasks",
    ],
    [
      files({ "subtasks/01-small.json": null, "subtasks/02-2^n.json": null }),
      "subtasks no subtask is worth any points",
    ],
    [files({ "subtasks/01-small.json": "\0" }), `subtasks/01-small.json:1 ${nul}`],
  ],
  graders: [
    [
      graders({ "graders/grader.cpp": null }),
      "graders a task with graders, and no grader in a known language",
    ],
    [
      files({ "graders/grader.cpp": "" }),
      "graders/grader.cpp not supported yet: files in graders/ with compilation alone",
    ],
    [graders({ "graders/more.cpp": "" }), `graders/more.cpp ${otherSource}`],
    [
      graders({ "graders/grader.cpp": null, "graders/Grader.cpp": "" }),
      `graders/Grader.cpp ${otherSource}`,
    ],
    [graders({ "graders/grader.cc": "" }), "graders/grader.cpp a second grader of one language"],
    [
      graders({ "graders/Main.java": "" }),
      "graders/Main.java a grader with the name of the solution",
    ],
    [
      graders({ "graders/solution.py": "" }),
      "graders/solution.py a grader with the name of the solution",
    ],
    [
      graders({ "graders/java/grader.java": "" }),
      "graders/java not supported yet: a folder among graders",
    ],
    [graders({ "graders/manager.cpp": "" }), "graders/manager.cpp a manager in a task without one"],
    [graders({ "graders/grader.cpp": "\n\0" }), `graders/grader.cpp:2 ${nul}`],
    [graders({ "graders/twice.h": "\n\n\0", "graders/grader.c": "" }), `graders/twice.h:3 ${nul}`],
    [graders({ "attachments/grader.cpp": "\0" }), `attachments/grader.cpp:1 ${nul}`],
    [
      {
        ...soundGrader,
        "problem.json": problemJsonWith({
          task_type_params: paramsOf("Batch", { io_0_inputfile: "twice.h" }),
        }),
      },
      "problem.json:9 io_0_inputfile is the name of another file",
    ],
  ],
  managers: [
    [talking({ num_processes: 9 }), "problem.json:9 num_processes is no number from 1 to 8"],
    [
      talking({ user_io: "fifo_io" }),
      "problem.json:9 not supported yet: a user_io that is not std_io",
    ],
    [
      talking({ compilation: "alone" }),
      "problem.json:9 not supported yet: a compilation that is not stub",
    ],
    [manager({ "graders/manager.cpp": null }), "graders/manager.cpp no such file"],
    [manager({ "graders/grader.cpp": "" }), "graders/stub.cpp a second grader of one language"],
    [manager({ "graders/manager.cpp": testlib }), `graders/manager.cpp ${noTestlib}`],
    [manager({ "graders/manager.cpp": "\0" }), `graders/manager.cpp:1 ${nul}`],
  ],
  "checkers, solutions and statements": [
    [
      files({ "checker/check.py": "" }),
      "checker/check.py a checker's folder without checker/checker.cpp",
    ],
    [files({ "checker/checker.cpp": testlib }), `checker/checker.cpp ${noTestlib}`],
    [
      files({ "checker/checker.cpp": { zeroBytes: bounds.textBytes + 1 } }),
      `checker/checker.cpp ${tooLarge(bounds.textBytes)}`,
    ],
    [
      files({ "checker/checker.cpp": "int main() {}\n", "checker/words.h": "\n\0" }),
      `checker/words.h:2 ${nul}`,
    ],
    [files({ "solutions/correct/a.cpp": "\0" }), `solutions/correct/a.cpp:1 ${nul}`],
    [files({ "statement/en.md": "Twice.\n\n\0" }), `statement/en.md:3 ${nul}`],
  ],
  links: [
    [files({ "tests/0-01.in": { linkTo: "/etc/hostname" } }), `tests/0-01.in ${link}`],
    [files({ "problem.json": { linkTo: "/etc/hostname" } }), `problem.json ${link}`],
    [
      files({ "tests/0-01.out": { linkTo: "gone.out" } }),
      "tests/0-01.out a symbolic link that leads nowhere",
    ],
    [
      files({ attachments: { linkTo: "tests" } }),
      "attachments not supported yet: a symbolic link to something other than a file",
    ],
    [files({ "a/b/c/d/e/f/g/h/i/x": "" }), "a/b/c/d/e/f/g/h/i folders nest deeper than 8"],
  ],
};
