import type { Broken, FaultRows } from "../../shared/fault-rows.ts";
import { sound, withInit } from "./sound.ts";

/** The cases' list, its first entry on the second line. */
const list = (entries: string): Broken => withInit(`test_cases:\n${entries}\n`);
/** One case in flow style, on the second line. */
const one = (map: string): Broken => list(`- {in: 1.in, out: 1.out, ${map}}`);
/** Two batches; the second one's further line is the fifth. */
const batches = (more: string): Broken =>
  list(`- batched: [{in: 1.in, out: 1.out}]
- batched:
  - {in: 2.in, out: 2.out}
  ${more}`);
/** Files that are told by name, with the lines of a map from the second on. */
const byName = (lines: string, files: Broken = {}): Broken => ({
  ...withInit(`test_cases:\n${lines}\n`),
  ...files,
});

export const faultsInCases: FaultRows = {
  "the list of cases": [
    [withInit("points: 5\n"), "init.yml:1 no test_cases"],
    [withInit("points: 5\ntest_cases: []\n"), "init.yml:2 a list without cases"],
    [
      withInit("points: 5\n\ntest_cases: all\n"),
      'init.yml:3 "test_cases": a list of cases, or a map of patterns',
    ],
    [list("- {in: 1.in}\n- 2.in"), 'init.yml:3 "test_cases.1": a case is a map'],
    [list("-\n- {in: 1.in}"), 'init.yml:2 "test_cases.0": a case is a map'],
  ],
  "a case": [
    [list("- in: 1.in\n  out: 9.out"), 'init.yml:3 no file "9.out"'],
    [list("- in: 9.in\n  out: 1.out"), 'init.yml:2 no file "9.in"'],
    [list("- {in: ../twice/1.in, out: 1.out}"), 'init.yml:2 no file "../twice/1.in"'],
    [list("- {in: /etc/hostname, out: 1.out}"), 'init.yml:2 no file "/etc/hostname"'],
    [list("- {in: 1.IN, out: 1.out}"), 'init.yml:2 no file "1.IN"'],
    [list("- {in: 5, out: 1.out}"), 'init.yml:2 "test_cases.0.in": the name of a file'],
    [list("- {in: 1.in, out: [1.out]}"), 'init.yml:2 "test_cases.0.out": the name of a file'],
    [
      list("- {in: 1.in, out: 1.out}\n- {input: 2.in, output: 2.out}"),
      "init.yml:3 not supported yet: a case without an input file",
    ],
    [
      list("- generator: gen.cpp\n  generator_args: [1]"),
      "init.yml:2 not supported yet: a case that a generator makes",
    ],
    [
      withInit("generator: gen.cpp\ntest_cases:\n- {in: 1.in}\n"),
      "init.yml:3 not supported yet: a case that a generator makes",
    ],
    [one("checker: easy"), 'init.yml:2 not supported yet: "test_cases.0.checker"'],
    [one("binary_data: true"), 'init.yml:2 not supported yet: "test_cases.0.binary_data"'],
    [one("dependencies: [1]"), 'init.yml:2 not supported yet: "test_cases.0.dependencies"'],
    [one("'in+': 1"), 'init.yml:2 not supported yet: "test_cases.0.in+", made by Python'],
    [one("<<: {points: 5}"), "init.yml:2 not supported yet: a merge of maps"],
  ],
  points: [
    [one("points: -1"), 'init.yml:2 "test_cases.0.points": points below 0'],
    [one("points: .nan"), 'init.yml:2 "test_cases.0.points": points are a number'],
    [one("points: 2000000000"), 'init.yml:2 "test_cases.0.points": too many points'],
    [one("points: 0"), "init.yml:1 no case is worth any points"],
    [
      withInit("points: '5'\ntest_cases:\n- {in: 1.in}\n"),
      'init.yml:1 "points": points are a number',
    ],
    [
      list("- points: 3\n  batched:\n  - {in: 1.in, out: 1.out, points: 2}"),
      "init.yml:4 not supported yet: points of a case in a batch",
    ],
  ],
  "a batch": [
    [list("- batched: []"), 'init.yml:2 "test_cases.0.batched": a batch without cases'],
    [list("- batched: {in: 1.in}"), 'init.yml:2 "test_cases.0.batched": a list of cases'],
    [list("- batched:\n  - 1.in"), 'init.yml:3 "test_cases.0.batched.0": a case is a map'],
    [
      list("- batched:\n  - {in: 1.in}\n  - {in: 2.in, batched: []}"),
      'init.yml:4 not supported yet: "test_cases.0.batched.1.batched"',
    ],
    [batches("io_redirects: {a: b}"), 'init.yml:5 not supported yet: "test_cases.1.io_redirects"'],
    [
      batches("dependencies: [2]"),
      "init.yml:5 batch 2 depends on batch 2, which is no earlier one",
    ],
    [
      batches("dependencies: [0]"),
      "init.yml:5 batch 2 depends on batch 0, which is no earlier one",
    ],
    [
      list(`- {batched: [{in: 1.in}], dependencies: [2]}
- {batched: [{in: 2.in}], dependencies: [1]}`),
      "init.yml:2 batch 1 depends on batch 2, which is no earlier one",
    ],
    [batches("dependencies: 1"), 'init.yml:5 "test_cases.1.dependencies": a list of batch numbers'],
    [
      batches("dependencies: [first]"),
      'init.yml:5 "test_cases.1.dependencies.0": batch numbers, from 1',
    ],
  ],
  "cases by the names of files": [
    [byName("  {}", { "7.in": "7\n" }), "7.in no output file belongs to it"],
    [byName("  {}", { "3.in": null }), "3.out no input file belongs to it"],
    [byName("  {}", { "01.in": "1\n" }), '01.in "01.in" and "1.in" are the in of one case'],
    [
      { ...withInit("test_cases: {}\n"), ...Object.fromEntries(testNames().map((f) => [f, null])) },
      "init.yml:1 no file has the name of a case",
    ],
    [
      byName("  case_points: [10, 90]"),
      "init.yml:2 case_points has 2 numbers, and there are 6 batches and cases",
    ],
    [byName("  case_points: 100"), 'init.yml:2 "test_cases.case_points": a list of points'],
    [
      byName("  case_points:\n  - 1\n  - -1"),
      'init.yml:4 "test_cases.case_points.1": points below 0',
    ],
    [
      byName("  input_format: ((a+)+(?P<case>b))"),
      "init.yml:2 not supported yet: a pattern of this kind",
    ],
    [
      byName("\n  output_format: \\d+\\.out"),
      "init.yml:3 not supported yet: a pattern of this kind",
    ],
    [
      byName("  input_format: test(?P<case>\\d+)\\.in"),
      "init.yml:2 a pattern that no file matches",
    ],
    [byName("  input_format: 7"), 'init.yml:2 "test_cases.input_format": a pattern is a text'],
    [
      byName("  input_format+: 1"),
      'init.yml:2 not supported yet: "test_cases.input_format+", made by Python',
    ],
  ],
};

function testNames(): string[] {
  return Object.keys(sound).filter((name) => /\.(in|out)$/.test(name));
}
