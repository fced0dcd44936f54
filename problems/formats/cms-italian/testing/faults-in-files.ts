import { bounds } from "../../../package/bounds.ts";
import type { Broken, FaultRows } from "../../shared/fault-rows.ts";
import { communication, sound, soundWith, taskYamlWith } from "./sound.ts";

const binary = Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]);
const main = "int main() { return 0; }\n";
const notYet = "not supported yet:";
const noSource = `${notYet} a program without its source in C++ or Python`;
const noTestlib = "includes testlib.h, which the package does not have";
const link = "a symbolic link that leaves the package";
const nul = "a NUL character in a text";
const tooLarge = (most: number) => `${most + 1} bytes, and at most ${most} are allowed here`;

const files = (more: Broken): Broken => ({ ...sound, ...more });
const gen = (lines: string): Broken => files({ "gen/GEN": lines });
const graders = (more: Broken): Broken =>
  files({ "sol/grader.cpp": main, "sol/twice.h": "int twice(int n);\n", ...more });
const manager = (more: Broken): Broken => ({ ...communication({}), ...more });
/** Without the files in a folder. */
const without = (folder: string): Broken =>
  Object.fromEntries(Object.entries(sound).filter(([at]) => !at.startsWith(`${folder}/`)));

export const faultsInFiles: FaultRows = {
  "gen/GEN": [
    [gen("1\n# ST: 100\n2\n3\n"), "gen/GEN:2 tests before the first subtask"],
    [gen("#ST: 100\r\n1\r\n2 # ST: 5\r\n3\r\n"), "gen/GEN:3 a test and a command on one line"],
    [gen("#ST: 100\n1 # COPY: a.txt\n2\n3\n"), "gen/GEN:2 a test and a command on one line"],
    [gen("#ST: -5\n1\n2\n3\n"), "gen/GEN:1 points of a subtask that are no whole number from 0"],
    [
      gen("\n#ST: 30\n1\n#ST: 60\n2\n3\n"),
      "gen/GEN:2 the subtasks have 90 points in all, and CMS wants 100",
    ],
    [gen("#ST: 30\n1\n2\n3\n#ST: 70\n"), "gen/GEN:5 a subtask without tests"],
    [gen("#ST: 100\n1\n2\n"), "task.yaml:5 n_input is 3, and gen/GEN has 2 tests"],
    [gen("#ST: 100\n1\n2\n3\n#ST: 0\n4\n"), "task.yaml:5 n_input is 3, and gen/GEN has 4 tests"],
    [gen("#ST: 100\n1\n2\n\0\n3\n"), `gen/GEN:4 ${nul}`],
    [
      files({ "gen/GEN": { zeroBytes: bounds.textBytes + 1 } }),
      `gen/GEN ${tooLarge(bounds.textBytes)}`,
    ],
    [
      files({ "gen/GEN": null, "gen/cases.gen": ":GEN hardcoded\n" }),
      `gen/cases.gen ${notYet} gen/cases.gen without gen/GEN`,
    ],
  ],
  tests: [
    [files({ "input/input1.txt": null }), "input/input1.txt a test's file is missing"],
    [files({ "output/output2.txt": null }), "output/output2.txt a test's file is missing"],
    [
      files({ "input/input0.txt": null, "output/output0.txt": null }),
      "input/input0.txt missing, and so is output/output0.txt",
    ],
    [without("input"), `input ${notYet} tests that have to be generated`],
    [without("output"), `output ${notYet} outputs that have to be generated`],
    [
      files({ "input/input0.txt": { zeroBytes: bounds.testBytes + 1 } }),
      `input/input0.txt ${tooLarge(bounds.testBytes)}`,
    ],
    [
      files({ "output/output1.txt": { zeroBytes: bounds.testBytes + 1 } }),
      `output/output1.txt ${tooLarge(bounds.testBytes)}`,
    ],
    [
      files({ "att/twice.input0.txt": "1\n", "att/twice.output0.txt": "2\n\0" }),
      `att/twice.output0.txt:2 ${nul}`,
    ],
  ],
  "checkers and managers": [
    [files({ "check/checker": binary }), `check/checker ${noSource}`],
    [files({ "cor/correttore": "#!/bin/sh\necho 1\n" }), `cor/correttore ${noSource}`],
    [files({ "check/manager": binary }), `check/manager ${noSource}`],
    [files({ "check/checker.pas": "begin end.\n" }), `check/checker.pas ${noSource}`],
    [
      files({ "check/checker.cpp": main, "check/checker.py": "print(1)\n" }),
      'check/checker.py two sources of one program, "checker.cpp" and "checker.py"',
    ],
    [files({ "cor/correttore.cpp": '#include "testlib.h"\n' }), `cor/correttore.cpp ${noTestlib}`],
    [manager({ "check/manager.cpp": "#include <testlib.h>\n" }), `check/manager.cpp ${noTestlib}`],
    [files({ "check/checker.py": "print(1)\n\0" }), `check/checker.py:2 ${nul}`],
    [files({ "check/checker.cpp": main, "check/words.h": "\0" }), `check/words.h:1 ${nul}`],
    [
      files({ "check/checker.cpp": { zeroBytes: bounds.textBytes + 1 } }),
      `check/checker.cpp ${tooLarge(bounds.textBytes)}`,
    ],
    [manager({ "sol/grader.cpp": main }), "sol a manager with a grader in place of a stub"],
    [files({ "managers/checker.cpp": main }), `managers ${notYet} the folder managers`],
  ],
  "graders, solutions and statements": [
    [
      files({ "sol/grader.pas": "unit grader;\n" }),
      "sol a task with graders, and no grader in a known language",
    ],
    [graders({ "sol/grader.cc": main }), "sol/grader.cpp a second grader of one language"],
    [graders({ "sol/grader.cpp": "\n\0" }), `sol/grader.cpp:2 ${nul}`],
    [graders({ "sol/grader.c": main, "sol/twice.h": "\n\n\0" }), `sol/twice.h:3 ${nul}`],
    [graders({ "att/grader.cpp": "\0" }), `att/grader.cpp:1 ${nul}`],
    [
      graders({ "task.yaml": taskYamlWith({ infile: "twice.h" }) }),
      "task.yaml:6 infile is the name of another file",
    ],
    [files({ "sol/soluzione.cpp": "\0" }), `sol/soluzione.cpp:1 ${nul}`],
    [soundWith({}, { "statement/statement.md": "Twice.\n\0" }), `statement/statement.md:2 ${nul}`],
  ],
  links: [
    [files({ "input/input0.txt": { linkTo: "/etc/hostname" } }), `input/input0.txt ${link}`],
    [files({ "task.yaml": { linkTo: "/etc/hostname" } }), `task.yaml ${link}`],
    [files({ "gen/GEN": { linkTo: "GEN.txt" } }), "gen/GEN a symbolic link that leads nowhere"],
    [
      files({ result: { linkTo: "input" } }),
      `result ${notYet} a symbolic link to something other than a file`,
    ],
    [files({ "a/b/c/d/e/f/g/h/i/x": "" }), "a/b/c/d/e/f/g/h/i folders nest deeper than 8"],
  ],
};
