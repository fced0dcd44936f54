import { describeFaults, type FaultTable } from "./fault-table.ts";
import { type Files, grader, sound } from "./testing.ts";

const problem = sound["problem.yaml"] ?? "";
const medalist = sound["medalist.yaml"] ?? "";
const submissions = sound["submissions/submissions.yaml"] ?? "";
const smallGroup = "data/secret/small/test_group.yaml";
const small = sound[smallGroup] ?? "";
const checker = { "output_validator/validate.cpp": "int main() {}\n" };

const withProblem = (more: string): Files => ({ "problem.yaml": problem + more });
const withMedalist = (more: string): Files => ({ "medalist.yaml": medalist + more });
const withSmall = (more: string): Files => ({ [smallGroup]: small + more });
const withSubmissions = (more: string): Files => ({
  "submissions/submissions.yaml": submissions + more,
});

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
    [{ "data/secret/small/notes.txt": "1\n" }, /^data\/secret\/small\/notes.txt:-: a stray file/],
    [{ "data/secret/small/01.out": "1\n" }, /01.out:-: not supported yet: .out files/],
    [{ "data/sample/1.in.statement": "1\n" }, /1.in.statement:-: not supported yet/],
    [{ "data/sample/1.interaction": "1\n" }, /1.interaction:-: not supported yet/],
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
      { "data/sample/1.files/a.txt": "1\n" },
      /^data\/sample\/1.files:-: not supported yet: files for a sample/,
    ],
    [
      { "data/sample/1.yaml": "args: [x]\n" },
      /^data\/sample\/1.yaml:-: not supported yet: arguments for a single sample/,
    ],
    [{ "data/secret/small/deep/01.in": "1\n" }, /small\/deep:-: not supported yet: folders within/],
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
      { [smallGroup]: "max_score: 39\n" },
      /^data\/secret\/test_group.yaml:-: .* add up to 99, and max_score is 100/,
    ],
    [
      { [smallGroup]: small.replace("min", "max") },
      /small\/test_group.yaml:2: "score_aggregation"/,
    ],
    [
      withSmall("require_pass: sample\n"),
      /small\/test_group.yaml:3: not supported yet: require_pass: sample/,
    ],
    [
      { "data/sample/test_group.yaml": "args: [x]\n" },
      /^data\/sample\/test_group.yaml:1: not supported yet: args for samples/,
    ],
    [
      withSmall("full_feedback: true\n"),
      /small\/test_group.yaml:3: not supported yet: full_feedback/,
    ],
    [
      withSmall("static_validation_score: 3\n"),
      /small\/test_group.yaml:3: not supported yet: static/,
    ],
    [
      withSmall("output_validator_args: case_sensitive\n"),
      /test_group.yaml:3: "output_validator_args": not a list/,
    ],
    [
      { "data/sample/test_group.yaml": "output_validator_args: [case_sensitive]\n" },
      /not supported yet: output_validator_args that differ/,
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
      { "data/secret/test_group.yaml": "input_validator_args: [x]\n" },
      /^data\/secret\/test_group.yaml:1: .*not handed down/,
    ],
    [
      { "data/secret/test_group.yaml": "score_aggregation: min\n" },
      /^data\/secret\/test_group.yaml:1: not supported yet/,
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
    [
      { "include/cpp/grader.cpp": "x\n" },
      /^include:-: not supported yet: included files for task: batch/,
    ],
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
    [{ "input_validators/check.ctd": "x\n" }, /^input_validators\/check.ctd:-: not supported yet/],
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
  submissions: [
    [
      { "submissions/accepted/full.py": null, "submissions/submissions.yaml": null },
      /^submissions\/accepted:-: no accepted solution/,
    ],
    [
      { "submissions/partially_accepted/a.py": "x\n" },
      /^submissions\/partially_accepted:-: a folder that is neither/,
    ],
    [{ "submissions/a.py": "x\n" }, /^submissions\/a.py:-: a file directly in submissions/],
    [
      { "submissions/accepted/big/a.py": "x\n" },
      /^submissions\/accepted\/big:-: not supported yet: a solution of several/,
    ],
    [
      { "submissions/rejected/a.kt": "x\n" },
      /^submissions\/rejected\/a.kt:-: not supported yet: a solution in this language/,
    ],
    [
      withSubmissions("accepted/ful.py:\n  score: 100\n"),
      /^submissions\/submissions.yaml:5: "accepted\/ful.py" matches nothing — Is it accepted\/full.py\?/,
    ],
    [
      withSubmissions("accepted/**:\n  score: 100\n"),
      /submissions.yaml:5: "accepted\/\*\*" is not a glob/,
    ],
    [
      withSubmissions("accepted:\n  points: 100\n"),
      /submissions.yaml:6: unknown key "accepted.points"/,
    ],
    [
      withSubmissions("accepted:\n  secret/small: { points: 3 }\n"),
      /submissions.yaml:6: unknown key "accepted.secret\/small.points"/,
    ],
    [
      withSubmissions("accepted:\n  secret/tiny: { score: 3 }\n"),
      /submissions.yaml:6: "secret\/tiny" matches nothing/,
    ],
    [
      withSubmissions("accepted:\n  sample: { score: 3 }\n"),
      /submissions.yaml:6: a score for "sample", which has none/,
    ],
    [
      withSubmissions("accepted:\n  permitted: [OK]\n"),
      /submissions.yaml:6: "accepted.permitted.0": not a verdict/,
    ],
    [
      withSubmissions("accepted:\n  permitted: [AC]\n  required: [WA]\n"),
      /submissions.yaml:7: .*no required verdict is permitted/,
    ],
    [
      withSubmissions("accepted:\n  score: [90, 100]\n"),
      /submissions.yaml:6: not supported yet: a score that is a range/,
    ],
    [
      withSubmissions("accepted:\n  score: 90\n"),
      /submissions.yaml:6: accepted\/full.py is to get 100 and 90 at once/,
    ],
    [
      withSubmissions("accepted:\n  entrypoint: main\n"),
      /submissions.yaml:6: not supported yet: entrypoint/,
    ],
    [
      withSubmissions("accepted:\n  language: java\n"),
      /^submissions\/accepted\/full.py:-: not supported yet: language "java"/,
    ],
    [
      { "submissions/submissions.yaml": "accepted/full.py:\n  score: 70\n" },
      /submissions.yaml:\d: accepted\/full.py: is accepted and expects 70 of 100/,
    ],
    [
      { "submissions/submissions.yaml": "accepted/full.py:\n  score: 170\n" },
      /expects 170 of 100 points/,
    ],
    [
      { "submissions/submissions.yaml": "accepted/full.py:\n  secret/small: { score: 41 }\n" },
      /expects 41 of 40 points in small/,
    ],
    [
      { "submissions/submissions.yaml": submissions.replace("score: 60", "score: 59") },
      /expects 100, and 99 by group/,
    ],
  ],
};

describeFaults(faults);
