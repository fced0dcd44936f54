import type { FormatPackage } from "../package.ts";
import { dataFiles } from "../icpc-shared/data.ts";

/** Print a name and a third of a number. */
const thirds = (tests: Record<string, [name: string, number: number]>) =>
  dataFiles(
    Object.fromEntries(
      Object.entries(tests).map(([test, [name, number]]) => [
        test,
        { input: `${name} ${number}\n`, answer: `${name} ${number / 3}\n` },
      ]),
    ),
  );

const program = (line: string) => `name, number = input().split()
third = int(number) / 3
third = int(third) if third.is_integer() else third
${line}
`;

/** Is called with nothing but where flags are for all validators. */
const form = `import re, sys
assert sys.argv[1:] in [[], ["1", "100"]]
sys.exit(42 if re.fullmatch("[A-Z][a-z]+ [0-9]+\\n", sys.stdin.read()) else 43)
`;

const limits = `import sys
least, most = map(int, sys.argv[1:])
sys.exit(42 if least <= int(input().split()[1]) <= most else 43)
`;

/** The input of the last test is not what a validator allows. */
export const flags: FormatPackage = {
  format: "icpc-legacy",
  title: "flags of the default validator and of input validators",
  files: {
    "problem.yaml": `type: scoring
validation: default
validator_flags: float_tolerance 0.01
limits: {memory: 256, time_limit: 1}
`,
    "problem_statement/problem.tex": "\\problemname{Thirds}\nPrint the name and a third.\n",
    "problem_statement/problem.de.tex": "\\problemname{Drittel}\nNenne ein Drittel.\n",
    "data/testdata.yaml": `on_reject: continue
grader_flags: ignore_sample
input_validator_flags: 1 100
`,
    "data/secret/testdata.yaml": "grader_flags: accept_if_any_accepted\n",
    "data/secret/1-rough/testdata.yaml": "grader_flags: min\naccept_score: 30\n",
    "data/secret/2-fine/testdata.yaml": `grader_flags: min
accept_score: 40
output_validator_flags: [float_absolute_tolerance, 1e-6, float_relative_tolerance, 1e-6]
input_validator_flags: {name: limits, flags: 1 1000}
`,
    "data/secret/3-literal/testdata.yaml": `grader_flags: min
accept_score: 30
output_validator_flags: case_sensitive space_change_sensitive
input_validator_flags:
  name: limits.py
  flags: [1, 1000]
`,
    ...thirds({
      "sample/1": ["Ada", 1],
      "secret/1-rough/1": ["Ada", 2],
      "secret/1-rough/2": ["Bob", 100],
      "secret/2-fine/1": ["Cid", 500],
      "secret/3-literal/1": ["Dora", 300],
      "secret/3-literal/2": ["Dora", 3000],
    }),
    "input_format_validators/form.py": form,
    "input_validators/limits.py": limits,
    "submissions/accepted/exact.py": program("print(name, third)"),
    "submissions/partially_accepted/rounding.py": program("print(name, round(third, 2))"),
    "submissions/partially_accepted/shouting.py": `# @EXPECTED_GRADES@: AC AC WA
${program("print(name.upper(), third)")}`,
    "submissions/partially_accepted/spaced.py": `# @EXPECTED_GRADES@: AC AC WA
# @EXPECTED_SCORE@: 70.0
${program("print(name, '', third)")}`,
    "submissions/wrong_answer/none.py": "print(input().split()[0])\n",
  },
  inspection: { title: "Thirds", validators: ["limits.py", "form.py"], tests: 5 },
  scores: {
    "exact.py": 100,
    "rounding.py": 60,
    "shouting.py": 70,
    "spaced.py": 70,
    "none.py": 0,
  },
  rejected: ["rejected 2"],
};
