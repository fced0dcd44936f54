import { describeFaults, type FaultTable } from "./fault-table.ts";
import { type Files, grader, groupFiles, without, withType } from "./testing.ts";

const groups = `groups:
  - { name: small, constraint: "" }
  - { name: large, constraint: "" }
`;
const program = "int main() {}\n";
const scoresGone = { "submissions/submissions.yaml": null };

/** A medalist.yaml with these lines first, and `groups` after them. */
const medalist = (...lines: string[]): Files => ({
  "medalist.yaml": `${lines.join("\n")}\n${groups}`,
});
const interactive = withType("[scoring, interactive]");
const manager = { "manager/manager.cpp": program };

const faults: FaultTable = {
  "the kind of task": [
    [
      { ...medalist("task: multi-pass"), "output_validator/v.py": "x\n" },
      /^problem.yaml:2: task: multi-pass without multi-pass in type/,
    ],
    [
      { ...interactive, ...medalist("task: batch") },
      /^problem.yaml:2: type has interactive, and medalist.yaml task: batch/,
    ],
    [
      {
        ...withType("[scoring, interactive, multi-pass]"),
        ...medalist("task: interactive", "interactor: testlib"),
        "interactor/i.cpp": program,
      },
      /^problem.yaml:2: type has multi-pass, and medalist.yaml task: interactive/,
    ],
    [
      { ...withType("[scoring, multi-pass]"), "medalist.yaml": null },
      /^output_validator:-: a multi-pass problem without an output validator/,
    ],
  ],
  files: [
    [
      medalist("task: two-step", "input_file: a.in"),
      /^medalist.yaml:2: "input_file": not for task: two-step/,
    ],
    [medalist("task: batch", "input_file: ../a.in"), /^medalist.yaml:2: "input_file": not a name/],
    [medalist("task: batch", "input_file: /etc/passwd"), /"input_file": not a name/],
    [medalist("task: batch", "output_file: a b"), /"output_file": not a name/],
    [
      medalist("task: batch", "input_file: a.txt", "output_file: a.txt"),
      /^medalist.yaml:3: output_file: another file/,
    ],
    [medalist("task: batch", "input_file: program"), /^medalist.yaml:2: input_file: another file/],
    [
      {
        ...grader,
        ...medalist("task: grader", "public_graders: [twice.h, grader.cpp]", "input_file: twice.h"),
      },
      /^medalist.yaml:3: input_file: another file/,
    ],
  ],
  managers: [
    [medalist("task: communication"), /^manager:-: a manager is missing — Add it to manager\//],
    [
      { ...medalist("task: communication"), "manager/words.h": "x\n" },
      /^manager:-: a folder for a manager without one/,
    ],
    [
      { ...medalist("task: communication"), ...manager, "manager/second.py": "x\n" },
      /^manager\/second.py:-: manager\/ holds more than one program/,
    ],
    [manager, /^manager:-: a manager in a package of task: batch/],
    [
      { ...medalist("task: communication"), ...manager, "output_validator/v.cpp": program },
      /^output_validator:-: an output validator that nothing runs/,
    ],
    [
      { ...medalist("task: communication", "checker: { convention: cms }"), ...manager },
      /^medalist.yaml:2: "checker": the manager of such a task decides alone/,
    ],
    [
      { ...medalist("task: communication", "processes: 17"), ...manager },
      /^medalist.yaml:2: "processes"/,
    ],
    [
      { ...medalist("task: communication", "io: socket"), ...manager },
      /^medalist.yaml:2: "io": not a way to talk/,
    ],
    [medalist("task: batch", "processes: 2"), /^medalist.yaml:2: "processes": not for task: batch/],
  ],
  interactors: [
    [
      { ...interactive, ...medalist("task: interactive") },
      /^output_validator:-: an interactor is missing/,
    ],
    [
      { ...interactive, ...medalist("task: interactive", "interactor: testlib") },
      /^interactor:-: an interactor is missing/,
    ],
    [
      {
        ...interactive,
        ...medalist("task: interactive"),
        "output_validator/v.cpp": program,
        "interactor/i.cpp": program,
      },
      /^interactor:-: an interactor that nothing runs/,
    ],
    [
      {
        ...interactive,
        ...medalist("task: interactive", "checker: { convention: icpc }"),
        "output_validator/v.cpp": program,
      },
      /^medalist.yaml:2: "checker": the interactor of such a task decides alone/,
    ],
    [
      medalist("task: batch", "checker: { convention: none }"),
      /^medalist.yaml:2: "checker": only a testlib interactor/,
    ],
    [
      {
        ...withType("[scoring, multi-pass]"),
        ...medalist("task: multi-pass", "checker: { convention: cms }"),
        "output_validator/v.cpp": program,
      },
      /^medalist.yaml:2: "checker.convention": passes are the icpc/,
    ],
  ],
  answers: [
    [
      { ...withType("[scoring, submit-answer]"), ...scoresGone, "medalist.yaml": null },
      /^submissions\/accepted\/full.py:-: a program in place of answers/,
    ],
    [
      {
        "problem.yaml": `${String(withType("[scoring, submit-answer]")["problem.yaml"])}languages: [cpp]\n`,
        "submissions/accepted/full.py": null,
        "submissions/accepted/full/01.out": "x",
        ...scoresGone,
        "medalist.yaml": null,
      },
      /^problem.yaml:10: languages for a task of answers/,
    ],
  ],
  "groups that require others": [
    [
      {
        "medalist.yaml": `task: batch
groups:
  - { name: small, constraint: "", requires: [large] }
  - { name: large, constraint: "" }
`,
      },
      /^medalist.yaml:3: "groups.0.requires": requires "large", which is not an earlier group/,
    ],
    [
      {
        ...scoresGone,
        "medalist.yaml": null,
        ...groupFiles("small", "max_score: 40\n"),
        ...groupFiles("large", "max_score: 60\nrequire_pass: secret/small\n"),
      },
      /large\/test_group.yaml:-: require_pass: requires "small", which is not an earlier group/,
    ],
    [
      { ...scoresGone, ...groupFiles("large", "max_score: 60\nrequire_pass: secret/tiny\n") },
      /large\/test_group.yaml:-: require_pass: requires "tiny", which is no group/,
    ],
    [
      { ...scoresGone, ...groupFiles("large", "max_score: 60\nrequire_pass: small\n") },
      /large\/test_group.yaml:2: "require_pass": a group is named by its path/,
    ],
    [
      {
        "medalist.yaml": null,
        ...without("small"),
        ...groupFiles("small", "max_score: 40\nrequire_pass: secret/large\n"),
      },
      /small\/test_group.yaml:-: require_pass: requires "large", which is not pass-fail/,
    ],
    [
      { "data/secret/test_group.yaml": "require_pass: secret/small\n" },
      /^data\/secret\/test_group.yaml:1: "require_pass": data\/secret requires no group/,
    ],
    [
      { "medalist.yaml": `task: batch\n${groups.replace('""', '"", scoring: mean')}` },
      /^medalist.yaml:3: "groups.0.scoring": not a scoring/,
    ],
  ],
  "tests without groups": [
    [
      {
        ...without("small"),
        ...withType("pass-fail"),
        "medalist.yaml": null,
        "data/secret/large/test_group.yaml": "max_score: 60\n",
      },
      /^data\/secret\/large\/test_group.yaml:1: "max_score": max_score in a pass-fail problem/,
    ],
    [
      {
        ...without("small", "large"),
        ...withType("pass-fail"),
        "medalist.yaml": null,
        ...groupFiles("sample", "args: []\n"),
      },
      /^data\/secret\/sample:-: a group must not be named sample where samples are judged/,
    ],
    [
      {
        ...without("small"),
        "medalist.yaml": null,
        "data/secret/1.in": "1\n",
        "data/secret/1.ans": "2\n",
      },
      /^data\/secret\/large:-: a group beside tests in data\/secret/,
    ],
    [
      {
        ...without("small", "large"),
        ...withType("pass-fail"),
        "medalist.yaml": null,
        "data/secret/1.in": "1\n",
        "data/secret/1.ans": "2\n",
        "data/secret/test_group.yaml": "max_score: 3\n",
      },
      /^data\/secret\/test_group.yaml:1: "max_score": max_score in a pass-fail problem/,
    ],
    [
      {
        ...scoresGone,
        "medalist.yaml": null,
        "data/secret/test_group.yaml": "max_score: 110\n",
        ...groupFiles("secret", "max_score: 10\n"),
      },
      /^data\/secret\/secret:-: a group must not be named secret/,
    ],
  ],
};

describeFaults(faults);
