import { bounds } from "../../../package/bounds.ts";
import type { Broken, FaultRows } from "../../shared/fault-rows.ts";
import { paramsOf, sound, soundWith } from "./sound.ts";

const small = "subtasks/01-small.json";
const tooLarge = (most: number) => `${most + 1} bytes, and at most ${most} are allowed here`;

const json = (text: string): Broken => ({ ...sound, "problem.json": text });
const subtask = (text: string): Broken => ({ ...sound, [small]: text });
const params = (more: Record<string, unknown>): Broken =>
  soundWith({ task_type_params: paramsOf("Batch", { compilation: "alone", ...more }) });

export const faultsInJson: FaultRows = {
  "the JSON of problem.json": [
    [{ ...sound, "problem.json": null }, "problem.json no such file"],
    [json(""), "problem.json:1 not a JSON object"],
    [json('\n\n["code", "twice"]'), "problem.json:3 not a JSON object"],
    [json('{\n  "code": "a",\n  "name": oops\n}\n'), "problem.json:3 not valid JSON"],
    [
      json('{"code": "a",\r\n"name": "b",\r\n"time_limit": 1,\r\n}'),
      "problem.json:4 not valid JSON",
    ],
    [json('{\n"code": "a"\n'), "problem.json:1 not valid JSON"],
    [json('{"code": "a",\n"code": "b"}'), 'problem.json:2 the key "code" twice'],
    [json('{"code": "a\0"}'), "problem.json:1 a NUL character in a text"],
    [json(`{\n"code": ${"[".repeat(9999)}`), "problem.json:2 JSON that nests too deep"],
    [
      { ...sound, "problem.json": { zeroBytes: bounds.yamlBytes + 1 } },
      `problem.json ${tooLarge(bounds.yamlBytes)}`,
    ],
  ],
  "keys of problem.json": [
    [soundWith({ code: undefined }), 'problem.json:1 "code" is required'],
    [soundWith({ code: 3 }), 'problem.json:3 "code": a text'],
    [soundWith({ name: "" }), 'problem.json:4 "name": an empty text'],
    [soundWith({ name: undefined }), 'problem.json:1 "name" is required'],
    [soundWith({ time_limit: undefined }), "problem.json:1 time_limit is required"],
    [
      soundWith({ time_limit: 0 }),
      'problem.json:5 "time_limit": a time limit above 0 and up to 3600 s',
    ],
    [soundWith({ time_limit: "1.5 s" }), 'problem.json:5 "time_limit": a number'],
    [soundWith({ memory_limit: undefined }), "problem.json:1 memory_limit is required"],
    [
      soundWith({ memory_limit: 2 ** 50 }),
      'problem.json:6 "memory_limit": a memory limit of 1 byte to 1 TiB',
    ],
    [soundWith({ memory_limit: "256M" }), 'problem.json:6 "memory_limit": a number'],
    [soundWith({ task_type: undefined }), 'problem.json:1 "task_type" is required'],
    [soundWith({ task_type: ["Batch"] }), 'problem.json:8 "task_type": the name of a task type'],
    [soundWith({ task_type: "TwoSteps" }), "problem.json:8 not supported yet: this task_type"],
  ],
  task_type_params: [
    [
      soundWith({ task_type_params: 7 }),
      'problem.json:9 "task_type_params": a JSON object, in a text or as it is',
    ],
    [
      soundWith({ task_type_params: "{" }),
      "problem.json:9 task_type_params is no JSON object in a text",
    ],
    [params({ compilation: "stub" }), "problem.json:9 compilation is neither grader nor alone"],
    [
      params({ io_0_inputfile: "../twice.in" }),
      "problem.json:9 io_0_inputfile is no plain name of a file",
    ],
    [
      params({ io_1_outputfile: "solution.txt" }),
      "problem.json:9 io_1_outputfile is the name of another file",
    ],
    [
      params({ io_0_inputfile: "a.txt", io_1_outputfile: "a.txt" }),
      "problem.json:9 one file for input and output",
    ],
  ],
  "a subtask's JSON": [
    [subtask("[]"), `${small}:1 not a JSON object`],
    [subtask('{"score": 30,\n"testcases": ["0-01",]}'), `${small}:2 not valid JSON`],
    [subtask('{\n"score": 30, "score": 20}'), `${small}:2 the key "score" twice`],
    [subtask('{"testcases": ["0-01"]}'), `${small}:1 "score" is required`],
    [
      subtask('{"score": 1.5, "testcases": ["0-01"]}'),
      `${small}:1 "score": points are a whole number`,
    ],
    [subtask('{"score": -1, "testcases": ["0-01"]}'), `${small}:1 "score": points below 0`],
    [subtask('{"score": 1e9, "testcases": ["0-01"]}'), `${small}:1 "score": too many points`],
    [subtask('{"score": 30}'), `${small}:1 "testcases" is required`],
    [subtask('{"score": 30,\n"testcases": []}'), `${small}:2 "testcases": a subtask without tests`],
    [subtask('{"score": 30,\n"testcases": "0-01"}'), `${small}:2 "testcases": a list of tests`],
    [
      subtask('{"score": 30,\n"testcases": [\n101]}'),
      `${small}:3 "testcases.0": the name of a test`,
    ],
    [
      subtask('{"score": 30,\n"testcases": ["0-01",\n"1-02"]}'),
      `${small}:3 no test "1-02" in tests/`,
    ],
    [subtask('{"score": 30, "testcases": ["0-01.in"]}'), `${small}:1 no test "0-01.in" in tests/`],
  ],
};
