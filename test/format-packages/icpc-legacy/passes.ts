import type { FormatPackage } from "../package.ts";
import { code, codeForm, coders, passValidator } from "../icpc-shared/code.ts";
import { dataFiles } from "../icpc-shared/data.ts";

/** As DOMjudge has it: no points, and samples count. */
export const passes: FormatPackage = {
  format: "icpc-legacy",
  title: "two passes",
  files: {
    "problem.yaml": `name: "Code, and decode"
validation: custom multi-pass
validator_flags: "5"
limits:
  memory: 256
  time_limit: 1
  validation_passes: 2
`,
    "problem_statement/problem.en.tex": "\\problemname{Code}\n\nFive characters.\n",
    ...dataFiles({
      "sample/1": code(255),
      "secret/1": code(65_536),
      "secret/2": code(1_048_575),
    }),
    "input_validators/form.py": codeForm,
    "output_validators/validate.py": passValidator,
    "submissions/accepted/hex.py": coders.hex,
    "submissions/wrong_answer/decimal.py": coders.decimal,
    "submissions/wrong_answer/short.py": coders.short,
    "submissions/run_time_error/confused.py": coders.confused,
  },
  inspection: { samples: 1, tests: 3, groups: [{ maxScore: 100, scoring: "pass-fail" }] },
  scores: { "hex.py": 100, "decimal.py": 0, "short.py": 0, "confused.py": 0 },
};
