import { describeFaults, type FaultTable } from "./fault-table.ts";
import { type Files, grader, sound } from "./testing.ts";

const problem = sound["problem.yaml"] ?? "";
const medalist = sound["medalist.yaml"] ?? "";
const smallGroup = "data/secret/small/test_group.yaml";
const small = sound[smallGroup] ?? "";
const checker = { "output_validator/validate.cpp": "int main() {}\n" };

const withProblem = (more: string): Files => ({ "problem.yaml": problem + more });
const withMedalist = (more: string): Files => ({ "medalist.yaml": medalist + more });
const withSmall = (more: string): Files => ({ [smallGroup]: small + more });

const faults: FaultTable = {
  tests: [
    [
      { "data/secret/small/02.ans": null },
      /^data\/secret\/small\/02.in:-: the test has no answer — Add .*02.ans/,
    ],
    [{ "data/sample/1.ans": null }, /^data\/sample\/1.in:-: the test has no answer/],
    [{ "data/secret/small/03.ans": "1\n" }, /^data\/secret\/small\/03.ans:-: belongs to no test/],
    [
      { "data/secret/small/03.yaml": "hint: x\n" },
      /^data\/secret\/small\/03.yaml:-: belongs to no test/,
    ],
    [
      { "data/sample/1.in.statement": "1\n" },
      /1.in.statement:-: a .in.statement without a .in.download/,
    ],
    [
      { "data/sample/1.ans.download": "1\n" },
      /1.ans.download:-: a .ans.download without a .ans.statement/,
    ],
    [
      { "data/sample/1.interaction": "< 1\n", "data/sample/1.out": "1\n" },
      /1.out:-: a file beside an .interaction/,
    ],
    [
      {
        "data/sample/1.out": "1\n",
        "data/sample/1.ans.statement": "1\n",
        "data/sample/1.ans.download": "1\n",
      },
      /1.out:-: a .out file beside an .ans.statement/,
    ],
    [
      { "data/sample/2.interaction": "< 1\n" },
      /^data\/sample\/2.interaction:-: belongs to no test/,
    ],
    [
      { "data/secret/small/03.files/a.txt": "1\n" },
      /^data\/secret\/small\/03.files:-: belongs to no test/,
    ],
    [
      { "data/secret/small/01.files/solution.py": "1\n" },
      /01.files\/solution.py:-: a file with the name of a program/,
    ],
    [
      { "data/secret/small/01.files/deep/a.txt": "1\n" },
      /01.files\/deep:-: not supported yet: a folder here/,
    ],
    [
      { "data/secret/small/01/a.in": "1\n", "data/secret/small/01/a.ans": "1\n" },
      /small\/01:-: a folder with the name of a test beside it/,
    ],
    [
      {
        "data/secret/small/deep/a.in": "1\n",
        "data/secret/small/deep/a.ans": "1\n",
        "data/secret/small/deep/test_group.yaml": "args: []\n",
      },
      /small\/deep\/test_group.yaml:-: a group within a group/,
    ],
    [{ "data/secret/small/deep/a.in": "1\n" }, /small\/deep\/a.in:-: the test has no answer/],
    [{ "data/sample/easy/1.in": "1\n" }, /^data\/sample\/easy:-: a folder in data\/sample/],
    [{ "data/secret/small/01.yaml": "args: x\n" }, /01.yaml:1: "args": not a list of strings/],
    [{ "data/secret/small/01.yaml": "hints: x\n" }, /01.yaml:1: unknown key "hints"/],
    [{ "data/secret/small/01.png": "x", "data/secret/small/01.jpg": "x" }, /a second illustration/],
    [{ "data/secret/small/test_group.in": "x\n" }, /must not be named test_group/],
  ],
  "test_group.yaml": [
    [withSmall("weight: 3\n"), /small\/test_group.yaml:3: unknown key "weight"/],
    [{ [smallGroup]: null }, /small\/test_group.yaml:1: not supported yet: unbounded scores/],
    [
      { [smallGroup]: "max_score: -1\n" },
      /small\/test_group.yaml:1: "max_score": not a number of points/,
    ],
    [
      { [smallGroup]: "max_score: 41\n" },
      /^data\/secret\/test_group.yaml:-: .* add up to 101, and max_score is 100/,
    ],
    [
      { [smallGroup]: small.replace("min", "max") },
      /small\/test_group.yaml:2: "score_aggregation"/,
    ],
    [
      {
        ...withSmall("require_pass: sample\n"),
        "data/sample/1.in": null,
        "data/sample/1.ans": null,
      },
      /small\/test_group.yaml:-: require_pass: requires sample, and there are no samples/,
    ],
    [withSmall("full_feedback: perhaps\n"), /small\/test_group.yaml:3: "full_feedback"/],
    [
      withSmall("static_validation_score: 3\n"),
      /small\/test_group.yaml:3: not supported yet: static/,
    ],
    [
      withSmall("output_validator_args: case_sensitive\n"),
      /test_group.yaml:3: "output_validator_args": not a list/,
    ],
    [
      { "data/secret/test_group.yaml": "output_validator_args: [near]\n" },
      /^data\/secret\/test_group.yaml:-: output_validator_args: unknown argument "near"/,
    ],
    [
      withSmall("input_validator_args: { gone.py: [] }\n"),
      /input_validator_args: no validator "gone.py"/,
    ],
    [
      { "data/sample/test_group.yaml": "max_score: 3\n" },
      /^data\/sample\/test_group.yaml:1: unknown key "max_score"/,
    ],
    [
      { "data/secret/test_group.yaml": "score_aggregation: min\nmax_score: 40\n" },
      /^medalist.yaml:2: groups are listed where all tests of data\/secret are one group/,
    ],
    [
      {
        "medalist.yaml": null,
        "submissions/submissions.yaml": null,
        "data/secret/test_group.yaml": "score_aggregation: pass-fail\n",
        [smallGroup]: "max_score: 40\n",
      },
      /large\/test_group.yaml:2: a group with points where data\/secret is pass-fail/,
    ],
    [
      {
        "medalist.yaml": null,
        "submissions/submissions.yaml": null,
        "data/secret/test_group.yaml": "score_aggregation: min\nmax_score: 39\n",
      },
      /^data\/secret\/test_group.yaml:-: .* come to 40, and max_score is 39/,
    ],
  ],
  "medalist.yaml": [
    [withMedalist("colour: red\n"), /^medalist.yaml:9: unknown key "colour"/],
    [
      { "medalist.yaml": medalist.replace("batch", "stdin") },
      /^medalist.yaml:1: "task": not a kind/,
    ],
    [{ "medalist.yaml": medalist.replace("task: batch\n", "") }, /^medalist.yaml:1: "task"/],
    [
      { "medalist.yaml": medalist.replace("    constraint: none\n", "") },
      /^medalist.yaml:5: "groups.1.constraint" is required/,
    ],
    [
      { "medalist.yaml": medalist.replace("large: [small]", "large: [large]") },
      /^medalist.yaml:8: .*not an earlier group/,
    ],
    [
      { "medalist.yaml": medalist.replace("large: [small]", "large: [tiny]") },
      /^medalist.yaml:8: .*which is no group/,
    ],
    [
      { "medalist.yaml": medalist.replace("large: [small]", "tiny: [small]") },
      /^medalist.yaml:8: .*no such group/,
    ],
    [
      withMedalist("public_graders: [x.h]\n"),
      /^medalist.yaml:9: "public_graders": not for task: batch/,
    ],
    [withMedalist("wall_time: 0\n"), /^medalist.yaml:9: "wall_time"/],
    [{ "include/cpp/solution.cpp": "x\n" }, /solution.cpp:-: not supported yet: an included file/],
    [{ "include/python3/main.py": "x\n" }, /main.py:-: not supported yet: an included file/],
    [{ "include/klingon/a.txt": "x\n" }, /^include\/klingon:-: no language of the format/],
    [{ "include/cpp/deep/a.h": "x\n" }, /^include\/cpp\/deep:-: not supported yet: a folder here/],
  ],
  checkers: [
    [
      withMedalist("checker: { convention: testlib, path: output_validator/v.cpp }\n"),
      /^medalist.yaml:9: no checker at/,
    ],
    [
      withMedalist("checker: { convention: perl, path: output_validator/v.cpp }\n"),
      /^medalist.yaml:9: "checker.convention": not a checker/,
    ],
    [
      withMedalist("checker: { convention: icpc, path: ../../bin/sh }\n"),
      /^medalist.yaml:9: "checker.path": a checker stands in/,
    ],
    [{ ...checker, "output_validator/second.py": "x\n" }, /more than one program/],
    [{ "output_validator/v.h": "x\n" }, /^output_validator:-: a folder for a checker without one/],
    [
      { "output_validator/v.zig": "x\n" },
      /^output_validator\/v.zig:-: not supported yet: a program in this language/,
    ],
    [
      { "output_validator/v/build": "x\n" },
      /^output_validator\/v\/build:-: not supported yet: a program folder/,
    ],
    [
      { "input_validators/validate.py": null },
      /^input_validators:-: an input validator is missing/,
    ],
    [
      { "output_validator/v/a.c": "x\n", "output_validator/v/b.cpp": "x\n" },
      /^output_validator\/v:-: not supported yet: a program folder/,
    ],
    [
      { "output_validator/v/a.py": "x\n", "output_validator/v/b.py": "x\n" },
      /^output_validator\/v:-: Python files without __main__.py/,
    ],
    [{ "input_validators/v/a.h": "x\n" }, /^input_validators\/v:-: a program without a source/],
  ],
  "grader tasks": [
    [{ ...grader, "include/cpp/grader.cpp": null }, /^include\/cpp:-: a grader is missing/],
    [
      { ...grader, "include/cpp/grader.cpp": null, "include/cpp/twice.h": null },
      /^include:-: a grader task without/,
    ],
    [
      { ...grader, "include/cpp/solution.cpp": "x\n" },
      /solution.cpp:-: a grader with the name of the solution/,
    ],
    [{ ...grader, "include/default/x.txt": "x\n" }, /^include\/default:-: not supported yet/],
    [
      { ...grader, "include/python3/grader.py": "x\n" },
      /^medalist.yaml:5: hidden graders for python3, and no/,
    ],
    [
      { ...grader, "attachments/twice.h": null },
      /^medalist.yaml:6: public_graders: attachments\/ has no "twice.h"/,
    ],
    [
      {
        ...grader,
        "problem.yaml": `${problem}languages: all\n`,
        "medalist.yaml": `${String(grader["medalist.yaml"])}  - notes.txt\n`,
        "attachments/notes.txt": "x\n",
      },
      /^medalist.yaml:8: .*"notes.txt" is in no language/,
    ],
    [
      { ...grader, "medalist.yaml": medalist.replace("batch", "grader") },
      /^medalist.yaml:1: "task": a grader task needs public_graders/,
    ],
    [
      { ...grader, ...withProblem("languages: [cpp, python3]\n") },
      /^problem.yaml:10: languages has python3, and include/,
    ],
  ],
};

describeFaults(faults);
