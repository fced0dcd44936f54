import { describe, expect, it } from "vitest";
import { complaintsAs, type Layout, layOutPackage } from "../shared/testing.ts";
import { icpcLegacy } from "./format.ts";
import { sound, soundWith, without } from "./testing/sound.ts";

const complaints = async (files: Layout) => complaintsAs(icpcLegacy, await layOutPackage(files));

/** Of a key's line: the sound file has `name`, `limits`, and then the key. */
const ofKeys: [Record<string, unknown>, string][] = [
  [{ type: "speed" }, '3 "type": pass-fail or scoring'],
  [{ type: "pass-fail scoring" }, '3 "type": pass-fail or scoring, and not both'],
  [{ validation: "strict" }, '3 "validation": it begins with default or custom'],
  [
    { validation: "default score" },
    '3 "validation": after custom may follow score, interactive and multi-pass',
  ],
  [
    { validation: "custom fast" },
    '3 "validation": after custom may follow score, interactive and multi-pass',
  ],
  [{ grading: { objective: "min" } }, "3 not supported yet: scores that are to be small"],
  [{ grading: { on_reject: "no" } }, '3 "grading.on_reject": first_error, worst_error or grade'],
  [{ grading: { accept_score: "all" } }, '3 "grading.accept_score": a number'],
  [{ validator_flags: { a: 1 } }, '3 "validator_flags": arguments are words or a list of words'],
  [{ limits: { memory: 0 } }, '2 "limits.memory": a number above 0 and up to 1048576'],
  [{ limits: { output: "much" } }, '2 "limits.output": a number'],
  [{ limits: { code: -1 } }, '2 "limits.code": a number above 0 and up to 16384'],
  [{ limits: { time_limit: 1e6 } }, '2 "limits.time_limit": a number above 0 and up to 3600'],
  [{ limits: { time_multiplier: 0 } }, '2 "limits.time_multiplier": a number above 0'],
  [{ limits: { validation_passes: 1 } }, '2 "limits.validation_passes": 2 to 100 passes'],
  [{ limits: [1] }, '2 "limits": Invalid input: expected object, received array'],
];

const validator = (files: Layout, words = "custom") => soundWith({ validation: words }, files);
const check = "output_validators/check";
const cpp = "int main() {}\n";

const ofFiles: [string, Layout, string][] = [
  ["no problem.yaml", without(sound, "problem.yaml"), "problem.yaml no such file"],
  [
    "a key twice",
    { ...sound, "problem.yaml": "name: a\nname: b\n" },
    "problem.yaml:2 YAML: Map keys must be unique",
  ],
  [
    "an anchor",
    { ...sound, "problem.yaml": "name: &a b\n" },
    "problem.yaml:1 a YAML anchor or alias",
  ],
  [
    "points of a validator in a pass-fail problem",
    validator({ [`${check}.cpp`]: cpp }, "custom score"),
    "problem.yaml validation: custom score without type: scoring",
  ],
  [
    "no time limit where nothing may be run",
    without(sound, ".timelimit"),
    "problem.yaml no time limit: it follows from the slowest solution",
  ],
  [
    "a time limit in words",
    { ...sound, ".timelimit": "a second\n" },
    ".timelimit a time limit is seconds, from above 0 to 3600",
  ],
  [
    "a time limit below 0",
    { ...sound, "domjudge-problem.ini": "timelimit = '-1'\n" },
    "domjudge-problem.ini a time limit is seconds, from above 0 to 3600",
  ],
  [
    "a checker that DOMjudge has",
    { ...sound, "domjudge-problem.ini": "special_compare = float\n" },
    "domjudge-problem.ini not supported yet: special_compare, a program of the server's",
  ],
  [
    "a runner that DOMjudge has",
    { ...sound, "domjudge-problem.ini": "special_run=x\n" },
    "domjudge-problem.ini not supported yet: special_run, a program of the server's",
  ],
  ["no validator", validator({}), "output_validators the output validator is missing"],
  [
    "a folder without a validator",
    validator({ "output_validators/README": "" }),
    "output_validators the output validator is missing",
  ],
  [
    "two validators",
    validator({ [`${check}.cpp`]: cpp, [`${check}2.py`]: "" }),
    "output_validators/check2.py not supported yet: several output validators",
  ],
  [
    "a validator in another language",
    validator({ [`${check}.hs`]: "" }),
    `${check}.hs not supported yet: a program in this language`,
  ],
  [
    "a validator in Python 2",
    validator({ [`${check}.py`]: "#!/usr/bin/env python2\n" }),
    `${check}.py not supported yet: Python 2`,
  ],
  [
    "a build script",
    validator({ [`${check}/build`]: "#!/bin/sh\n", [`${check}/check.cpp`]: cpp }),
    `${check}/build not supported yet: a program with build or run scripts`,
  ],
  [
    "two languages in a program's folder",
    validator({ [`${check}/a.cpp`]: cpp, [`${check}/b.py`]: "" }),
    `${check} not supported yet: a program folder of this kind`,
  ],
  [
    "a program's folder without a source",
    validator({ [`${check}/a.h`]: "" }),
    `${check} a program without a source file`,
  ],
  [
    "testlib.h that is not there",
    validator({ [`${check}.cpp`]: '#include "testlib.h"\n' }, "custom interactive"),
    `${check}.cpp includes testlib.h, which the package does not have`,
  ],
  [
    "flags that the default validator does not know",
    soundWith({ validator_flags: "exactly" }),
    'problem.yaml output_validator_args: unknown argument "exactly"',
  ],
  [
    "a tolerance that is no number",
    soundWith({ validator_flags: "float_absolute_tolerance x" }),
    "problem.yaml output_validator_args: float_absolute_tolerance needs a number that is not negative",
  ],
  [
    "a file in include/",
    { ...sound, "include/a.h": "" },
    "include/a.h a file directly in include/",
  ],
  [
    "an included file that would replace the solution",
    { ...sound, "include/cpp/solution.cpp": "" },
    "include/cpp/solution.cpp not supported yet: a file of this name here",
  ],
  [
    "a driver in Python",
    { ...sound, "include/python3/main.py": "" },
    "include/python3/main.py not supported yet: a file of this name here",
  ],
  [
    "a folder among included files",
    { ...sound, "include/cpp/a/b.h": "" },
    "include/cpp/a not supported yet: a folder here",
  ],
];

describe("faults of the legacy ICPC format", () => {
  it.each(ofKeys)("names the line of %j", async (keys, complaint) => {
    expect(await complaints(soundWith(keys))).toEqual([`problem.yaml:${complaint}`]);
  });

  it.each(ofFiles)("names %s", async (_, files, complaint) => {
    expect(await complaints(files)).toEqual([complaint]);
  });
});
