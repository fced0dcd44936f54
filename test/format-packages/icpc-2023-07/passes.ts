import { code, codeForm, coders, passValidator } from "../icpc-shared/code.ts";
import { dataFiles } from "../icpc-shared/data.ts";
import type { FormatPackage } from "../package.ts";

/** Nothing is said of points, and samples count. */
export const passes: FormatPackage = {
  format: "icpc-2023-07",
  title: "two passes",
  files: {
    "problem.yaml": `problem_format_version: 2023-07
type: [pass-fail, multi-pass]
name: Code
limits: {memory: 256, time_limit: 1, validation_passes: 3}
`,
    "statement/problem.en.md": "Five characters.\n",
    "data/test_group.yaml": 'output_validator_args: ["5"]\n',
    ...dataFiles({
      "sample/1": code(65_536),
      "secret/a/1": code(4096),
      "secret/b/1": code(1_048_575),
    }),
    "input_validators/form.py": codeForm,
    "output_validators/validate.py": passValidator,
    "submissions/accepted/hex.py": coders.hex,
    "submissions/wrong_answer/decimal.py": coders.decimal,
    "submissions/other/short.py": coders.short,
    "submissions/other/mixed.py": `# @EXPECTED_RESULTS@: WRONG-ANSWER, RUN-ERROR
${coders.confused}`,
    "submissions/submissions.yaml": `other/short.py:
  "{sample,secret/b}/*": {permitted: [WA]}
  secret/a: {permitted: [AC]}
`,
  },
  inspection: { samples: 1, tests: 3, groups: [{ maxScore: 100, scoring: "pass-fail" }] },
  scores: { "hex.py": 100, "decimal.py": 0, "short.py": 0, "mixed.py": 0 },
};
