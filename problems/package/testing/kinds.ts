import { type Files, grader, groupFiles, sound, withType } from "../../testing.ts";

const program = "int main() {}\n";

function medalist(lines: string): Files {
  return {
    "medalist.yaml": `${lines}
groups:
  - { name: small, constraint: "", scoring: product }
  - { name: large, constraint: "", scoring: { threshold: 0.5 }, requires: [small] }
tests_in: { large: [small] }
`,
  };
}

/** A sound package of each kind of task. */
export const kinds: readonly Files[] = [
  sound,
  { ...sound, ...grader },
  { ...sound, ...medalist("task: batch\ninput_file: a.in\noutput_file: a.out") },
  { ...sound, ...medalist("task: two-step") },
  {
    ...sound,
    ...grader,
    ...medalist(
      "task: communication\nprocesses: 2\nio: fifo\npublic_graders: [twice.h, grader.cpp]",
    ),
    "manager/manager.cpp": program,
  },
  {
    ...sound,
    ...withType("[scoring, interactive]"),
    ...medalist("task: interactive\ninteractor: testlib\nchecker: { convention: cms }"),
    "interactor/interact.cpp": program,
    "output_validator/check.py": "pass\n",
  },
  {
    ...sound,
    ...withType("[scoring, interactive, multi-pass]"),
    "medalist.yaml": null,
    "output_validator/validate.py": "pass\n",
    ...groupFiles("small", "max_score: 40\n"),
    ...groupFiles("tail", "max_score: 0\nrequire_pass: [secret/small]\n"),
  },
  {
    ...sound,
    "problem.yaml": `${sound["problem.yaml"]?.replace("scoring", "multi-pass")}constants: { n: 10 }\n`,
    "medalist.yaml": null,
    "statement/problem.en.md": "At most {{n}}.\n{{nextsample}}\n{{remainingsamples}}\n",
    "output_validator/v/__main__.py": "n = {{n}}\n",
    "output_validator/v/words.py": "pass\n",
    "include/cpp/words.h": "// {{n}}\n",
    "data/sample/1.interaction": "< 1\n> 2\n",
    ...groupFiles("small", 'args: ["{{n}}"]\n'),
    ...groupFiles("large", "input_validator_args: { validate: [x] }\n"),
    "data/secret/small/deep/3.in": "3\n",
    "data/secret/small/deep/3.ans": "6\n",
    "submissions/wrong_answer/a/main.py": "import words\n",
    "submissions/wrong_answer/a/words.py": "pass\n",
    "submissions/submissions.yaml": "wrong_answer/a:\n  sample/1: { permitted: [AC] }\n",
  },
  {
    ...sound,
    "medalist.yaml": null,
    "data/secret/test_group.yaml": "score_aggregation: min\nmax_score: 40\nrequire_pass: sample\n",
    "submissions/submissions.yaml": "accepted:\n  score: [0, 40]\n  use_for_time_limit: lower\n",
  },
  {
    ...sound,
    ...withType("[scoring, submit-answer]"),
    ...medalist("task: output-only"),
    "submissions/accepted/full.py": null,
    "submissions/accepted/full/small/01.out": "2\n",
    "submissions/submissions.yaml": "accepted/full:\n  score: 100\n",
  },
];
