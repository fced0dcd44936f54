import { bounds } from "../../../package/bounds.ts";
import type { Broken, FaultRows } from "../../shared/fault-rows.ts";
import { oneGroup, withYaml } from "./sound.ts";

/** `problem.yaml` with these lines first. */
const keys = (lines: string, files: Broken = {}): Broken => ({
  ...withYaml(`${lines}\n${oneGroup}`),
  ...files,
});
/** The groups' list, its first entry on the second line. */
const groups = (entries: string): Broken => withYaml(`groups:\n${entries}\n`);
/** A group with these keys on the second line, and one of all tests. */
const group = (map: string): Broken => groups(`- {${map}}\n- {name: all, points: 1, tests: "*"}`);

const noTolerance = "a tolerance above 0 and up to 1e9";
const noFile = "the name of a file without folders";

export const faultsInYaml: FaultRows = {
  "title and limits": [
    [withYaml("- title: Twice\n"), "problem.yaml:1 no map of keys"],
    [keys("title: [Twice]"), 'problem.yaml:1 "title": a word'],
    [keys("\nname: ''"), 'problem.yaml:2 "name": a word'],
    [keys("time_limit: 2 seconds"), 'problem.yaml:1 "time_limit": a number of seconds'],
    [keys("\ntime_limit: .nan"), 'problem.yaml:2 "time_limit": a number of seconds'],
    [keys("time_limit: 2000"), 'problem.yaml:1 "time_limit": more than 600 seconds'],
    [keys("time_limit: -1"), 'problem.yaml:1 "time_limit": too short'],
    [keys("memory_limit: 256 MB"), 'problem.yaml:1 "memory_limit": a number of MiB'],
    [keys("memory_limit: 0"), 'problem.yaml:1 "memory_limit": less than 1 MiB'],
    [keys("memory_limit: 268435456"), 'problem.yaml:1 "memory_limit": more than 65536 MiB'],
  ],
  "files and languages": [
    [keys("input_file: ../sum.in"), `problem.yaml:1 "input_file": ${noFile}`],
    [keys("output_file: /tmp/sum.out"), `problem.yaml:1 "output_file": ${noFile}`],
    [
      keys("input_file: sum.txt\noutput_file: sum.txt"),
      "problem.yaml:2 one file for input and output",
    ],
    [
      keys("input_file: solution.cpp"),
      'problem.yaml:1 input_file: the name of a program, "solution.cpp"',
    ],
    [
      keys("title: Twice", { "statement.md": "Input file: a.txt\nOutput file: a.txt\n" }),
      "statement.md one file for input and output",
    ],
    [keys("languages: [cpp, pascal]"), 'problem.yaml:1 not supported yet: the language "pascal"'],
    [keys("languages: 17"), 'problem.yaml:1 "languages": a language, or a list of them'],
    [keys("languages: []"), 'problem.yaml:1 "languages": no languages'],
  ],
  "keys of other formats": [
    [keys("type: interactive"), "problem.yaml:1 not supported yet: another type than batch"],
    [keys("interactive: true"), "problem.yaml:1 not supported yet: an interactive problem"],
    [keys("validation: custom"), "problem.yaml:1 not supported yet: the key validation"],
    [keys("\ngrading: {}"), "problem.yaml:2 not supported yet: the key grading"],
    [keys("subtasks: []"), "problem.yaml:1 not supported yet: the key subtasks"],
  ],
  checker: [
    [keys("checker: magic"), 'problem.yaml:1 no checker "magic"'],
    [keys("checker: ../check.cpp"), 'problem.yaml:1 no checker "../check.cpp"'],
    [keys("checker: 7"), 'problem.yaml:1 "checker": tokens, lines, floats, a source file or a map'],
    [keys("checker: {kind: wcmp}"), 'problem.yaml:1 "checker.kind": tokens, lines or floats'],
    [keys("checker: {kind: tokens, mode: 1}"), 'problem.yaml:1 unknown key "checker.mode"'],
    [
      keys("checker: {kind: tokens, case_sensitive: maybe}"),
      'problem.yaml:1 "checker.case_sensitive": true or false',
    ],
    [
      keys("checker: {kind: floats, absolute: 0}"),
      `problem.yaml:1 "checker.absolute": ${noTolerance}`,
    ],
    [
      keys("checker:\n  kind: floats\n  relative: small"),
      `problem.yaml:3 "checker.relative": ${noTolerance}`,
    ],
    [keys("checker: floats\ntolerance: -1e-6"), `problem.yaml:2 "tolerance": ${noTolerance}`],
    [keys("checker: floats"), "problem.yaml:1 floats without a tolerance"],
    [
      keys("checker: tokens\ntolerance: 1e-6"),
      "problem.yaml:1 a tolerance, and tokens compares no numbers",
    ],
    [
      keys("title: Twice\ntolerance: 1e-6"),
      "problem.yaml:2 a tolerance, and tokens compares no numbers",
    ],
    [keys("checker_convention: testlib"), "problem.yaml:1 a convention and no checker"],
    [keys("checker_convention: own"), 'problem.yaml:1 "checker_convention": testlib, cms or icpc'],
  ],
  groups: [
    [withYaml("groups: []\n"), 'problem.yaml:1 "groups": no groups'],
    [withYaml("groups: {all: 100}\n"), 'problem.yaml:1 "groups": a list of groups'],
    [groups("- all"), 'problem.yaml:2 "groups.0": a group is a map'],
    [groups('- {points: 1, tests: "*"}'), 'problem.yaml:2 "groups.0.name": a word'],
    [
      group("name: a/b, points: 1, tests: 1"),
      'problem.yaml:2 "groups.0.name": a name of 60 letters, digits, spaces and _.()- at most',
    ],
    [
      groups('- {name: all, points: 1, tests: "*"}\n- {name: all, points: 1, tests: 1}'),
      'problem.yaml:3 a second group "all"',
    ],
    [group("name: a, tests: 1"), 'problem.yaml:2 "groups.0.points" is required'],
    [
      group("name: a, points: .nan, tests: 1"),
      'problem.yaml:2 "groups.0.points": points from 0 to 1000000',
    ],
    [groups('- {name: a, points: 0, tests: "*"}'), "problem.yaml:1 no group is worth any points"],
    [
      group("name: a, points: 1, tests: 1, scoring: mean"),
      'problem.yaml:2 "groups.0.scoring": one of pass-fail, min, max, sum, product',
    ],
    [
      group("name: a, points: 1, tests: 1, weight: 2"),
      'problem.yaml:2 unknown key "groups.0.weight"',
    ],
    [
      group("name: a, points: 1, tests: 1, requires: [all]"),
      'problem.yaml:2 requires "all", which is no earlier group',
    ],
    [
      group("name: a, points: 1, tests: 1, requires: [a]"),
      'problem.yaml:2 requires "a", which is no earlier group',
    ],
    [
      group("name: a, points: 1, tests: 1, requires: all"),
      'problem.yaml:2 "groups.0.requires": a list of groups',
    ],
  ],
  "tests of groups": [
    [groups("- {name: a, points: 1, tests: []}"), 'problem.yaml:2 "groups.0.tests": no tests'],
    [groups("- {name: a, points: 1}"), 'problem.yaml:2 "groups.0.tests": tests by name or pattern'],
    [groups("- name: a\n  points: 1\n  tests: [1, 2, 7]"), 'problem.yaml:4 no test "7"'],
    [groups("- {name: a, points: 1, tests: 1.in}"), 'problem.yaml:2 no test "1.in"'],
    [
      groups('- {name: a, points: 1, tests: "[0-9]*"}'),
      'problem.yaml:2 neither a test nor a pattern of stars and braces: "[0-9]*"',
    ],
    [
      groups("- {name: a, points: 1, tests: [1]}"),
      'problem.yaml:1 2 tests are in no group, such as "2"',
    ],
  ],
  YAML: [
    [keys("title: &t Twice"), "problem.yaml:1 a YAML anchor or alias"],
    [keys("title: !str Twice"), "problem.yaml:1 YAML: Unresolved tag: !str"],
    [keys("title: A\ntitle: B"), "problem.yaml:2 YAML: Map keys must be unique"],
    [
      keys("title: A: B"),
      "problem.yaml:1 YAML: Nested mappings are not allowed in compact mappings",
    ],
    [
      keys("languages: [cpp"),
      "problem.yaml:2 YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    [keys("? [title]\n: x"), "problem.yaml:1 a YAML key that is not a plain word"],
    [keys("title: T\0"), "problem.yaml:1 a NUL character in a text"],
    [
      { ...withYaml(""), "problem.yaml": { zeroBytes: bounds.yamlBytes + 1 } },
      `problem.yaml ${bounds.yamlBytes + 1} bytes, and at most ${bounds.yamlBytes} are allowed here`,
    ],
  ],
};
