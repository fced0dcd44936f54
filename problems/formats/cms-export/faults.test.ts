import { describe, expect, it } from "vitest";
import { complaintsAs, type Layout, layOutPackage } from "../shared/testing.ts";
import { cmsExport } from "./format.ts";
import { communication, paramsOf, sound, soundWith, withGraders } from "./testing/sound.ts";

async function complaints(files: Layout): Promise<string[]> {
  return complaintsAs(cmsExport, await layOutPackage(files));
}

const main = { "graders/grader.cpp": "int main() {}\n" };

describe("faults of TPS's export", () => {
  it("names what problem.json lacks, by line", async () => {
    expect(await complaints({ "tests/1.in": "" })).toEqual(["problem.json no such file"]);
    expect(await complaints(soundWith({ code: 3, time_limit: 0 }))).toEqual([
      'problem.json:3 "code": Invalid input: expected string, received number',
      'problem.json:5 "time_limit": a time limit above 0 and up to 3600 s',
    ]);
    expect(await complaints(soundWith({ time_limit: undefined }))).toEqual([
      "problem.json:1 time_limit is required",
    ]);
    expect(await complaints(soundWith({ memory_limit: "much" }))).toEqual([
      'problem.json:6 "memory_limit": a number',
    ]);
  });

  it("refuses what is no JSON", async () => {
    const broken = '{\n  "code": "a",\n  "name": oops\n}\n';
    const [first] = await complaints({ ...sound, "problem.json": broken });
    expect(first).toMatch(/^problem\.json(:3)? not valid JSON$/);
    const twice = '{"score": 1,\n"score": 2, "testcases": ["0-01"]}';
    expect(await complaints({ ...sound, "subtasks/01-small.json": twice })).toEqual([
      "subtasks/01-small.json:2 YAML: Map keys must be unique",
    ]);
  });

  it("refuses other types of task", async () => {
    for (const task_type of ["TwoSteps", "Notice", "Batch2017"])
      expect(await complaints(soundWith({ task_type }))).toEqual([
        "problem.json:8 not supported yet: this task_type",
      ]);
  });

  it("refuses parameters that mean nothing", async () => {
    const about = async (task_type_params: string) => complaints(soundWith({ task_type_params }));
    expect(await about("[]")).toEqual([
      "problem.json:9 task_type_params is no JSON object in a text",
    ]);
    expect(await about("{")).toHaveLength(1);
    expect(await about(paramsOf("Batch", { compilation: "stub" }))).toEqual([
      "problem.json:9 compilation is neither grader nor alone",
    ]);
    for (const name of ["../in", "solution.in", 7])
      expect(
        await about(paramsOf("Batch", { compilation: "alone", io_0_inputfile: name })),
      ).toEqual(["problem.json:9 an input or output file of this name"]);
    const both = { compilation: "alone", io_0_inputfile: "a", io_1_outputfile: "a" };
    expect(await about(paramsOf("Batch", both))).toEqual([
      "problem.json:9 one file for input and output",
    ]);
  });

  it("needs graders where CMS would compile with them", async () => {
    const rule = "graders a task with graders, and no grader in a known language";
    expect(await complaints(soundWith({ task_type_params: null }))).toEqual([rule]);
    expect(await complaints(withGraders({ "graders/grader.pas": "" }))).toEqual([rule]);
    expect(await complaints({ ...sound, ...main })).toEqual([
      "graders/grader.cpp not supported yet: files in graders/ with compilation alone",
    ]);
  });

  it("refuses graders that would be compiled otherwise than in CMS", async () => {
    const beside = (files: Layout) => complaints(withGraders({ ...main, ...files }));
    expect(await beside({ "graders/more.cpp": "" })).toEqual([
      "graders/more.cpp not supported yet: a source among graders that is neither grader, stub nor manager",
    ]);
    expect(await beside({ "graders/grader.cc": "" })).toHaveLength(1);
    expect(await beside({ "graders/Main.java": "" })).toEqual([
      "graders/Main.java a grader with the name of the solution",
    ]);
    expect(await beside({ "graders/java/grader.java": "" })).toEqual([
      'graders/"java" not supported yet: a folder among graders',
    ]);
    expect(await beside({ "graders/manager.cpp": "" })).toEqual([
      "graders/manager.cpp a manager in a task without one",
    ]);
  });

  it("refuses communication other than the loader's", async () => {
    expect(await complaints(communication({ num_processes: 9 }))).toEqual([
      "problem.json:9 num_processes is no number from 1 to 8",
    ]);
    expect(await complaints(communication({ user_io: "fifo_io", compilation: "alone" }))).toEqual([
      "problem.json:9 not supported yet: a user_io that is not std_io",
      "problem.json:9 not supported yet: a compilation that is not stub",
    ]);
    const { "graders/manager.cpp": _, ...without } = communication({});
    expect(await complaints(without)).toEqual(["graders/manager.cpp no such file"]);
    expect(await complaints(communication({}, main))).toEqual([
      "graders/stub.cpp a second grader of one language",
    ]);
  });

  it("refuses subtasks without sense, by line", async () => {
    const about = (text: string) => complaints({ ...sound, "subtasks/01-small.json": text });
    expect(await about('{"score": 30,\n"testcases": ["0-01",\n"1-02"]}')).toEqual([
      'subtasks/01-small.json:3 no test "1-02" in tests/',
    ]);
    expect(await about('{"score": 1.5,\n"testcases": []}')).toEqual([
      'subtasks/01-small.json:1 "score": points are a whole number',
      'subtasks/01-small.json:2 "testcases": a subtask without tests',
    ]);
    expect(await about('{"score": -1, "testcases": ["0-01"]}')).toHaveLength(1);
    expect(await complaints({ ...sound, "subtasks/old/1.json": "{}" })).toHaveLength(1);
    const many = Array.from({ length: 201 }, (_, index) => [`subtasks/${index}.json`, "{}"]);
    expect(await complaints({ ...sound, ...Object.fromEntries(many) })).toEqual([
      "subtasks more than 200 subtasks",
    ]);
    const nothing = '{"score": 0, "testcases": ["0-01"]}';
    const { "subtasks/02-2^n.json": _, ...two } = sound;
    expect(await complaints({ ...two, "subtasks/01-small.json": nothing })).toEqual([
      "subtasks no subtask is worth any points",
    ]);
  });

  it("refuses tests without an answer, and names that would garble a list", async () => {
    expect(await complaints({ ...sound, "tests/3.in": "" })).toEqual([
      "tests/3.out an answer is missing",
    ]);
    const odd = { "tests/a\nb.in": "", "tests/a\nb.out": "" };
    expect(await complaints({ ...sound, ...odd })).toEqual([
      '"tests/a\\nb.in" a test with control characters in its name',
    ]);
    const { "problem.json": json = "" } = sound;
    expect(await complaints({ "problem.json": json })).toEqual([". no tests were found"]);
  });

  it("refuses checkers that it can't run", async () => {
    expect(await complaints({ ...sound, "checker/check.py": "" })).toEqual([
      "checker/check.py a checker's folder without checker/checker.cpp",
    ]);
    const text = '#include "testlib.h"\nint main() {}\n';
    expect(await complaints({ ...sound, "checker/checker.cpp": text })).toEqual([
      "checker/checker.cpp includes testlib.h, which the package does not have",
    ]);
  });
});
