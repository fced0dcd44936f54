import { bounds } from "../../../package/bounds.ts";
import type { Broken, FaultRows } from "../../shared/fault-rows.ts";
import { sound, withProblem, withSolutions, withSubtasks } from "./sound.ts";

const tooLarge = `${bounds.yamlBytes + 1} bytes, and at most ${bounds.yamlBytes} are allowed here`;
const notYet = "not supported yet:";

const files = (more: Broken): Broken => ({ ...sound, ...more });
/** Another subtask 2^n, whose keys begin on the ninth line. */
const subtask = (second: unknown): Broken =>
  withSubtasks({
    subtasks: {
      samples: { index: 0, score: 0 },
      "2^n": second,
      full: { index: 2, score: 70 },
    },
  });
const solutions = (listed: Record<string, unknown>): Broken =>
  withSolutions(listed, { "solution/a.py": "print(1)\n" });

export const faultsInJson: FaultRows = {
  JSON: [
    [files({ "problem.json": null }), "problem.json no such file"],
    [files({ "problem.json": '{\n"name": "a",\n"title": b}' }), "problem.json:3 not valid JSON"],
    [files({ "subtasks.json": '{\n"subtasks": {},\n}' }), "subtasks.json:3 not valid JSON"],
    [files({ "subtasks.json": "\n[]" }), "subtasks.json:2 not a JSON object"],
    [
      files({ "subtasks.json": '{"subtasks": {"a": {},\n"a": {}}}' }),
      'subtasks.json:2 the key "a" twice',
    ],
    [
      files({ "solutions.json": '{\n"a.py":\n{"verdict": "correct"\n}' }),
      "solutions.json:1 not valid JSON",
    ],
    [files({ "solutions.json": "\0" }), "solutions.json:1 a NUL character in a text"],
    [files({ "problem.json": { zeroBytes: bounds.yamlBytes + 1 } }), `problem.json ${tooLarge}`],
    [files({ "subtasks.json": null }), "subtasks.json no such file"],
  ],
  "problem.json": [
    [withProblem({ name: undefined }), 'problem.json:1 "name" is required'],
    [withProblem({ name: 3 }), 'problem.json:2 "name": a text'],
    [withProblem({ title: "" }), 'problem.json:4 "title": an empty text'],
    [withProblem({ memory_limit: 1.5 }), 'problem.json:5 "memory_limit": a whole number of MiB'],
    [withProblem({ memory_limit: 0 }), 'problem.json:5 "memory_limit": a memory limit below 1 MiB'],
    [
      withProblem({ memory_limit: 256 * 2 ** 20 }),
      'problem.json:5 "memory_limit": a memory limit above 1 TiB: it is in MiB',
    ],
    [withProblem({ time_limit: undefined }), 'problem.json:1 "time_limit" is required'],
    [withProblem({ time_limit: "1" }), 'problem.json:6 "time_limit": a number of seconds'],
    [withProblem({ time_limit: 0 }), 'problem.json:6 "time_limit": a time limit of 0 or less'],
    [withProblem({ time_limit: 5000 }), 'problem.json:6 "time_limit": a time limit above an hour'],
    [withProblem({ type: undefined }), 'problem.json:1 "type" is required'],
    [withProblem({ type: 1 }), 'problem.json:7 "type": the name of a task type'],
    [withProblem({ type: "TwoSteps" }), `problem.json:7 ${notYet} this type of task`],
    [withProblem({ has_grader: "no" }), 'problem.json:8 "has_grader": true or false'],
    [withProblem({ has_manager: true }), `problem.json:10 ${notYet} has_manager`],
    [withProblem({ type_params: { a: 1 } }), `problem.json:10 ${notYet} type_params`],
    [withProblem({ type_params: "a" }), 'problem.json:10 "type_params": a map of parameters'],
    [withProblem({ grader_name: "stub" }), `problem.json:10 ${notYet} grader_name`],
    [withProblem({ type: "OutputOnly", has_grader: true }), `problem.json:8 ${notYet} has_grader`],
  ],
  "subtasks.json": [
    [withSubtasks({ subtasks: undefined }), 'subtasks.json:1 "subtasks" is required'],
    [withSubtasks({ subtasks: {} }), 'subtasks.json:3 "subtasks": no subtasks'],
    [withSubtasks({ subtasks: [] }), 'subtasks.json:3 "subtasks": a map of subtasks by name'],
    [
      withSubtasks({
        subtasks: Object.fromEntries(
          Array.from({ length: 201 }, (_, index) => [`s${index}`, { index, score: 1 }]),
        ),
      }),
      'subtasks.json:3 "subtasks": more than 200 subtasks',
    ],
    [
      withSubtasks({ global_validators: "validator.cpp" }),
      'subtasks.json:2 "global_validators": a list of validators',
    ],
    [
      withSubtasks({ global_validators: Array.from({ length: 51 }, String) }),
      'subtasks.json:2 "global_validators": more than 50 validators',
    ],
    [subtask(30), 'subtasks.json:8 "subtasks.2^n": a map of index and score'],
    [subtask({ score: 30 }), 'subtasks.json:8 "subtasks.2^n.index" is required'],
    [subtask({ index: "1", score: 30 }), 'subtasks.json:9 "subtasks.2^n.index": a whole number'],
    [subtask({ index: 2, score: 30 }), "subtasks.json:13 an index twice"],
    [subtask({ index: 1 }), 'subtasks.json:8 "subtasks.2^n.score" is required'],
    [
      subtask({ index: 1, score: "30" }),
      'subtasks.json:10 "subtasks.2^n.score": points are a number',
    ],
    [subtask({ index: 1, score: -1 }), 'subtasks.json:10 "subtasks.2^n.score": points below 0'],
    [subtask({ index: 1, score: 1e9 }), 'subtasks.json:10 "subtasks.2^n.score": too many points'],
    [
      subtask({ index: 1, score: 30, validators: [{ file: "v.py" }] }),
      'subtasks.json:12 "subtasks.2^n.validators.0": a validator\'s command line',
    ],
    [
      withSubtasks({
        subtasks: Object.fromEntries(
          ["samples", "2^n", "full"].map((name, index) => [name, { index, score: 0 }]),
        ),
      }),
      "subtasks.json:3 no subtask is worth any points",
    ],
  ],
  "solutions.json": [
    [solutions({ "b.py": { verdict: "correct" } }), 'solutions.json:2 no solution "b.py"'],
    [
      solutions({ "../problem.json": { verdict: "correct" } }),
      'solutions.json:2 no solution "../problem.json"',
    ],
    [solutions({ "a.py": "correct" }), 'solutions.json:2 "a.py": a map with a verdict'],
    [solutions({ "a.py": {} }), 'solutions.json:2 "a.py.verdict" is required'],
    [solutions({ "a.py": { verdict: 100 } }), 'solutions.json:3 "a.py.verdict": a verdict'],
    [
      solutions({ "a.py": { verdict: "fine" } }),
      'solutions.json:3 "a.py.verdict": none of TPS\'s verdicts',
    ],
    [
      solutions({ "a.py": { verdict: "correct", except: ["full"] } }),
      'solutions.json:4 "a.py.except": a map of verdicts by subtask',
    ],
    [
      solutions({ "a.py": { verdict: "correct", except: { full: "fine" } } }),
      'solutions.json:5 "a.py.except.full": none of TPS\'s verdicts',
    ],
    [
      solutions({ "a.py": { verdict: "correct", except: { none: "incorrect" } } }),
      'solutions.json:5 no subtask "none"',
    ],
    [
      solutions(
        Object.fromEntries(
          Array.from({ length: 201 }, (_, at) => [`${at}.py`, { verdict: "correct" }]),
        ),
      ),
      "solutions.json:1 more than 200 solutions",
    ],
  ],
};
