import { bounds } from "../../../package/bounds.ts";
import type { Broken, FaultRows } from "../../shared/fault-rows.ts";
import { communication, sound, soundWith, taskYamlWith } from "./sound.ts";

const notYet = "not supported yet:";
const parameters = "score_type_parameters";

/** The sound problem's `task.yaml` with lines from the eighth on. */
const withLines = (lines: string): Broken => ({
  ...sound,
  "task.yaml": `${taskYamlWith()}${lines}\n`,
});
/** The score type on the eighth line, and its parameters on the ninth. */
const scored = (score_type: unknown, score_type_parameters: unknown): Broken =>
  soundWith({ score_type, score_type_parameters });
const talking = (task_type_parameters: unknown): Broken => communication({ task_type_parameters });

export const faultsInYaml: FaultRows = {
  "the YAML of task.yaml": [
    [{ ...sound, "task.yaml": null }, "task.yaml no such file"],
    [{ ...sound, "task.yaml": "- name: twice\n" }, "task.yaml:1 no map of keys"],
    [withLines("name: again"), "task.yaml:8 YAML: Map keys must be unique"],
    [withLines("extra: &e 1"), "task.yaml:8 a YAML anchor or alias"],
    [
      withLines("\nextra: !!python/tuple [1]"),
      "task.yaml:9 YAML: Unresolved tag: tag:yaml.org,2002:python/tuple",
    ],
    [withLines("<<: {time_limit: 9}"), `task.yaml:8 ${notYet} a merge of maps`],
    [
      withLines("extra: {a: 1"),
      "task.yaml:9 YAML: Flow map in block collection must be sufficiently indented and end with a }",
    ],
    [withLines('extra: "a'), 'task.yaml:9 YAML: Missing closing "quote'],
    [
      withLines("extra: a: b"),
      "task.yaml:8 YAML: Nested mappings are not allowed in compact mappings",
    ],
    [withLines("? {a: b}\n: c"), "task.yaml:8 a YAML key that is not a plain word"],
    [withLines("\r\n# \0"), "task.yaml:9 a NUL character in a text"],
    [
      { ...sound, "task.yaml": { zeroBytes: bounds.yamlBytes + 1 } },
      `task.yaml ${bounds.yamlBytes + 1} bytes, and at most ${bounds.yamlBytes} are allowed here`,
    ],
  ],
  "keys of task.yaml": [
    [soundWith({ name: "" }), 'task.yaml:1 "name": a text that is not empty'],
    [soundWith({ title: ["Twice"] }), 'task.yaml:2 "title": a text that is not empty'],
    [soundWith({ time_limit: undefined }), "task.yaml:1 time_limit is required"],
    [soundWith({ time_limit: "1.5 s" }), 'task.yaml:3 "time_limit": a number'],
    [
      soundWith({ time_limit: -1 }),
      'task.yaml:3 "time_limit": a time limit above 0 and up to 3600 s',
    ],
    [
      soundWith({ time_limit: undefined, timeout: 1e9 }),
      'task.yaml:7 "timeout": a time limit above 0 and up to 3600 s',
    ],
    [soundWith({ memory_limit: "256MB" }), 'task.yaml:4 "memory_limit": a number'],
    [
      soundWith({ memory_limit: 2 ** 28 }),
      'task.yaml:4 "memory_limit": a memory limit of 1 MiB to 1 TiB',
    ],
    [soundWith({ n_input: 0 }), 'task.yaml:5 "n_input": a number of tests from 1 to 10000'],
    [soundWith({ n_input: "many" }), 'task.yaml:5 "n_input": a number'],
    [soundWith({ n_input: 4 }), "task.yaml:5 n_input is 4, and gen/GEN has 3 tests"],
    [soundWith({ infile: "../twice.in" }), "task.yaml:6 infile is no plain name of a file"],
    [soundWith({ infile: 7 }), 'task.yaml:6 "infile": a file\'s name'],
    [soundWith({ outfile: "solution" }), "task.yaml:7 outfile is the name of another file"],
    [soundWith({ infile: "a", outfile: "a" }), "task.yaml:7 one file for input and output"],
    [soundWith({ output_only: "maybe" }), 'task.yaml:8 "output_only": true or false'],
    [soundWith({ total_value: 0 }), 'task.yaml:8 "total_value": points above 0 and up to 1e9'],
    [
      soundWith({ primary_language: "italiano" }),
      'task.yaml:8 "primary_language": no code of a language',
    ],
  ],
  "score types": [
    [scored("Relative", 5), `task.yaml:8 ${notYet} this score_type`],
    [scored(7, [[100, 3]]), 'task.yaml:8 "score_type": the name of a score type'],
    [scored("Sum", "5"), `task.yaml:9 "${parameters}": points are a number`],
    [scored("Sum", 0), "task.yaml:9 no test has points"],
    [scored("GroupMin", 100), `task.yaml:9 "${parameters}": a list of subtasks`],
    [scored("GroupMin", []), `task.yaml:9 "${parameters}": no subtasks`],
    [
      scored(
        "GroupMin",
        Array.from({ length: 201 }, () => [1, "0"]),
      ),
      `task.yaml:9 "${parameters}": more than 200 subtasks`,
    ],
    [scored("GroupMin", [[100]]), `task.yaml:9 "${parameters}.0": a subtask is [points, tests]`],
    [
      scored("GroupThreshold", [[100, 3]]),
      `task.yaml:9 "${parameters}.0": a subtask is [points, tests, threshold]`,
    ],
    [
      scored("GroupThreshold", [[100, 3, 0]]),
      `task.yaml:9 "${parameters}.0.2": the threshold is a number above 0`,
    ],
    [scored("GroupMul", [[-1, 3]]), `task.yaml:9 "${parameters}.0.0": points below 0`],
    [scored("GroupMul", [[1e12, 3]]), `task.yaml:9 "${parameters}.0.0": too many points`],
    [
      scored("GroupMin", [[100, -3]]),
      `task.yaml:9 "${parameters}.0.1": neither a count of tests nor a regular expression`,
    ],
    [
      scored("GroupMin", [
        [50, 1],
        [50, "00"],
      ]),
      "task.yaml:9 counts of tests and regular expressions in one list",
    ],
    [
      scored("GroupMin", [
        [40, 4],
        [60, 2],
      ]),
      "task.yaml:9 a subtask of more tests than there are",
    ],
    [
      scored("GroupMin", [
        [40, 3],
        [60, 0],
      ]),
      "task.yaml:9 a subtask without tests",
    ],
    [scored("GroupMul", [[100, "(?=0)"]]), `task.yaml:9 ${notYet} the regular expression "(?=0)"`],
    [scored("GroupMul", [[100, "1"]]), 'task.yaml:9 no test matches "1"'],
    [scored("GroupMin", [[0, 3]]), "task.yaml:9 no subtask has points"],
  ],
  "kinds of task": [
    [
      soundWith({ task_type: "TwoSteps" }),
      `task.yaml:8 ${notYet} a task_type that is not Batch, which the package's files tell`,
    ],
    [soundWith({ task_type: ["Batch"] }), 'task.yaml:8 "task_type": the name of a task type'],
    [
      soundWith({ task_type_parameters: ["alone"] }),
      `task.yaml:8 ${notYet} task_type_parameters of the type Batch`,
    ],
    [soundWith({ output_only_testcases: "1,2" }), `task.yaml:8 ${notYet} output_only_testcases`],
    [communication({ user_io: "pipes" }), 'task.yaml:8 "user_io": neither std_io nor fifo_io'],
    [
      communication({ num_processes: 9 }),
      'task.yaml:8 "num_processes": a number of processes from 1 to 8',
    ],
    [
      communication({ num_processes: 2, task_type_parameters: [3] }),
      "task.yaml:8 num_processes is 2, and task_type_parameters have 3",
    ],
    [
      talking(1),
      'task.yaml:8 "task_type_parameters": parameters are [num_processes, compilation, user_io]',
    ],
    [
      talking([0]),
      'task.yaml:8 "task_type_parameters.0": num_processes is a whole number from 1 to 8',
    ],
    [talking([1, "both"]), 'task.yaml:8 "task_type_parameters.1": neither alone nor stub'],
    [
      talking([1, "alone", "pipes"]),
      'task.yaml:8 "task_type_parameters.2": neither std_io nor fifo_io',
    ],
    [talking([1, "stub"]), "task.yaml:8 compilation is stub, and sol/ has no stub"],
  ],
};
