import { describe, expect, it } from "vitest";
import { complaintsAs, type Layout, layOutPackage } from "../shared/testing.ts";
import { cmsItalian } from "./format.ts";
import { communication, sound, soundWith, testFiles } from "./testing/sound.ts";

async function complaints(files: Layout): Promise<string[]> {
  return complaintsAs(cmsItalian, await layOutPackage(files));
}

const withGen = (gen: string) => complaints({ ...sound, "gen/GEN": gen });

describe("faults of CMS's Italian format", () => {
  it("names what is wrong in task.yaml, by line", async () => {
    expect(await complaints(testFiles(1))).toEqual(["task.yaml no such file"]);
    expect(await complaints(soundWith({ time_limit: 0, n_input: "many" }))).toEqual([
      'task.yaml:3 "time_limit": a time limit above 0 and up to 3600 s',
      'task.yaml:5 "n_input": a number',
    ]);
    expect(await complaints(soundWith({ time_limit: undefined }))).toEqual([
      "task.yaml:1 time_limit is required",
    ]);
    expect(await complaints(soundWith({ infile: "../in" }))).toEqual([
      "task.yaml:6 infile: a file of this name",
    ]);
    expect(await complaints(soundWith({ infile: "a", outfile: "a" }))).toEqual([
      "task.yaml:7 one file for input and output",
    ]);
    expect(await complaints({ ...sound, "task.yaml": "name: a\r\nname: b\r\n" })).toEqual([
      "task.yaml:2 YAML: Map keys must be unique",
    ]);
  });

  it("names lines of GEN", async () => {
    expect(await withGen("1\n# ST: 100\n2\n3\n")).toEqual([
      "gen/GEN:2 tests before the first subtask",
    ]);
    expect(await withGen("#ST: 100\n1\n2 # ST: 5\n3 # COPY: a\n4")).toEqual([
      "gen/GEN:3 a test and a command on one line",
      "gen/GEN:4 a test and a command on one line",
    ]);
    expect(await withGen("#ST: -5\n1\n2\n3\n")).toEqual([
      "gen/GEN:1 points of a subtask that are no whole number from 0",
    ]);
    expect(await withGen("# a\n#ST: 30\n1\n#ST: 60\n2\n3\n")).toEqual([
      "gen/GEN:2 the subtasks have 90 points in all, and CMS wants 100",
    ]);
    expect(await withGen("#ST: 30\n#ST: 70\n1\n2\n3\n")).toEqual([
      "gen/GEN:1 a subtask without tests",
    ]);
    expect(await withGen("#ST: 100\n1\n2\n")).toEqual([
      "task.yaml:5 n_input is 3, and gen/GEN has 2 tests",
    ]);
    const { "gen/GEN": _, ...rest } = sound;
    expect(await complaints({ ...rest, "gen/cases.gen": ":GEN hardcoded\n" })).toEqual([
      "gen/cases.gen not supported yet: gen/cases.gen without gen/GEN",
    ]);
  });

  it("names tests that are missing", async () => {
    const { "input/input1.txt": _, "output/output2.txt": _output, ...rest } = sound;
    expect(await complaints(rest)).toEqual([
      "input/input1.txt a test's file is missing",
      "output/output2.txt a test's file is missing",
    ]);
    expect(await complaints({ "task.yaml": "time_limit: 1", "gen/GEN": "1\n2\n" })).toEqual([
      "input not supported yet: tests that have to be generated",
    ]);
    const many = await complaints({ ...testFiles(1), "task.yaml": "time_limit: 1\nn_input: 9\n" });
    expect(many).toHaveLength(6);
    expect(many.at(-1)).toBe(". 11 more files of tests are missing");
  });

  it("refuses score types that mean nothing", async () => {
    const about = async (score_type: string, score_type_parameters: unknown) =>
      complaints(soundWith({ score_type, score_type_parameters }));
    expect(await about("Relative", 5)).toEqual(["task.yaml:8 not supported yet: this score_type"]);
    expect(await about("Sum", "5")).toEqual([
      'task.yaml:9 "score_type_parameters": points are a number',
    ]);
    expect(await about("GroupMin", [[100]])).toHaveLength(1);
    expect(await about("GroupThreshold", [[100, 3]])).toHaveLength(1);
    expect(
      await about("GroupMin", [
        [50, 1],
        [50, "00"],
      ]),
    ).toEqual(["task.yaml:9 counts of tests and regular expressions in one list"]);
    expect(await about("GroupMin", [[100, 4]])).toEqual([
      "task.yaml:9 a subtask of more tests than there are",
    ]);
    expect(await about("GroupMul", [[100, "(?=0)"]])).toEqual([
      'task.yaml:9 not supported yet: the regular expression "(?=0)"',
    ]);
    expect(await about("GroupMul", [[100, "1"]])).toEqual(['task.yaml:9 no test matches "1"']);
    expect(await about("GroupMin", [[0, 3]])).toEqual(["task.yaml:9 no subtask has points"]);
  });

  it("refuses programs without a source", async () => {
    const rule = "not supported yet: a program without its source in C++ or Python";
    const binary = Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]);
    for (const at of ["check/checker", "cor/correttore", "check/manager", "check/checker.pas"])
      expect(await complaints({ ...sound, [at]: binary })).toEqual([`${at} ${rule}`]);
    const two = { "check/checker.cpp": "int main() {}", "check/checker.py": "" };
    expect(await complaints({ ...sound, ...two })).toEqual([
      'check/checker.py two sources of one program, "checker.cpp" and "checker.py"',
    ]);
    const testlib = { "check/checker.cpp": '#include "testlib.h"\n' };
    expect(await complaints({ ...sound, ...testlib })).toEqual([
      "check/checker.cpp includes testlib.h, which the package does not have",
    ]);
  });

  it("refuses other kinds of task", async () => {
    expect(await complaints(soundWith({ task_type: "TwoSteps" }))).toEqual([
      "task.yaml:8 not supported yet: a task_type that is not Batch, which the package's files tell",
    ]);
    expect(await complaints(soundWith({ output_only_testcases: "1,2" }))).toEqual([
      "task.yaml:8 not supported yet: output_only_testcases",
    ]);
    expect(await complaints({ ...sound, "managers/checker.cpp": "" })).toEqual([
      "managers not supported yet: the folder managers",
    ]);
    expect(await complaints(communication({ user_io: "pipes" }))).toEqual([
      'task.yaml:8 "user_io": neither std_io nor fifo_io',
    ]);
    expect(await complaints(communication({ task_type_parameters: [1, "stub"] }))).toEqual([
      "task.yaml:8 compilation is stub, and sol/ has no stub",
    ]);
    expect(await complaints(communication({}, { "sol/grader.cpp": "" }))).toEqual([
      "sol a manager with a grader in place of a stub",
    ]);
    expect(await complaints(communication({ num_processes: 9 }))).toEqual([
      'task.yaml:8 "num_processes": a number of processes from 1 to 8',
    ]);
  });
});
