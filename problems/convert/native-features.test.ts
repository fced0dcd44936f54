import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadProblem } from "../load-problem.ts";
import type { Problem } from "../problem.ts";
import { contentOf } from "../testing/content.ts";
import { type Files, groupFiles, sound, without, withType, writePackage } from "../testing.ts";
import { inOrder } from "./testing/in-order.ts";
import { writeNative } from "./write-native.ts";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), "medalist-convert-"));
});
afterAll(() => rm(dir, { recursive: true }));

const alone: Files = { "medalist.yaml": null, "submissions/submissions.yaml": null };
const passFail: Files = {
  ...without("small", "large"),
  ...withType("pass-fail"),
  ...alone,
};
const one: Files = { "data/secret/1.in": "1\n", "data/secret/1.ans": "2\n" };
const talk = "< 1\n> 2\n";

/** What the format has beyond tests, groups and scores. */
const features: Record<string, Files> = {
  constants: {
    "problem.yaml": `${sound["problem.yaml"]}constants: { n: 1.0, word: "{{n}}" }\n`,
    "statement/problem.en.md": "{{n}} {{word}}\n",
    "input_validators/validate.py": "n = {{n}}\n",
    "data/secret/small/test_group.yaml": 'max_score: 40\nscore_aggregation: min\nargs: ["{{n}}"]\n',
    "submissions/accepted/full.py": "print({{n}})\n",
  },
  "constants in several statements": {
    "problem.yaml": `${sound["problem.yaml"]?.replace("name: Twice", "name: { en: Twice, de: Twice }")}constants: { n: 7 }\n`,
    "statement/problem.en.md": null,
    "statement/problem.en.tex": "\\constant{n}\\nextsample\n",
    "statement/problem.de.md": "{{n}}{{nextsample}}{{other}}\n",
  },
  "talks among the samples": {
    ...withType("[scoring, interactive]"),
    ...alone,
    "output_validator/v.py": "pass\n",
    "statement/problem.en.md": "A {{nextsample}}\n",
    "data/sample/1.interaction": talk,
    "data/sample/2.in": "2\n",
    "data/sample/2.ans": "4\n",
  },
  "a pass-fail problem": {
    ...passFail,
    ...one,
    "data/sample/2.in": "7\n",
    "data/sample/2.ans": "14\n",
    "data/sample/2.yaml": "args: [x]\noutput_validator_args: [case_sensitive]\n",
    "data/sample/2.files/words.txt": "x\n",
    "data/secret/test_group.yaml": "args: [y]\ninput_validator_args: [z]\n",
    "submissions/wrong_answer/a.py": "a\n",
    "submissions/mine/b.py": "b\n",
    "submissions/submissions.yaml": `wrong_answer/a.py:
  sample: { permitted: [AC] }
  secret: { required: [WA] }
mine/b.py:
  "{sample/2,secret/1}": { permitted: [WA] }
`,
  },
  "a pass-fail problem with groups, talks and other samples to show": {
    ...passFail,
    ...withType("[pass-fail, interactive, multi-pass]"),
    "output_validator/v/__main__.py": "pass\n",
    "output_validator/v/words.py": "pass\n",
    ...groupFiles("b", "args: [x]\n"),
    ...groupFiles("b-c", ""),
    "data/secret/b/deep/er/1.in": "1\n",
    "data/secret/b/deep/er/1.ans": "2\n",
    "data/sample/1.interaction": talk,
    "data/sample/2.in": "7\n",
    "data/sample/2.ans": "secret\n",
    "data/sample/2.out": "14\n",
    "data/sample/3.in": "8\n",
    "data/sample/3.ans": "16\n",
    "data/sample/3.in.statement": "…\n",
    "data/sample/3.in.download": "8 8\n",
  },
  "tests in folders of their groups": {
    "data/secret/small/deep/er/01.in": "1\n",
    "data/secret/small/deep/er/01.ans": "2\n",
    "data/secret/small/deep/er/01.files/words.txt": "x\n",
  },
  "samples that a group requires": {
    "data/secret/large/test_group.yaml": "max_score: 60\nrequire_pass: sample\n",
    "medalist.yaml": null,
    "submissions/submissions.yaml": "accepted:\n  secret/small: { score: 40 }\n",
  },
  "tests of which all must be accepted for points": {
    ...without("small", "large"),
    ...alone,
    ...one,
    "data/secret/test_group.yaml": "score_aggregation: pass-fail\n",
  },
  "included files": {
    "include/default/words.txt": "usual\n",
    "include/cpp/words.h": "h\n",
  },
  "programs of several files": {
    "input_validators/v.cpp": "int main() {}\n",
    "input_validators/v/a.cpp": "int main() {}\n",
    "input_validators/v/b.h": "h\n",
    "input_validators/w/a.py": "pass\n",
    "output_validator/check/a.c": "int main() {}\n",
    "output_validator/check/b.c": "int b;\n",
    "data/secret/small/test_group.yaml":
      "max_score: 40\nscore_aggregation: min\ninput_validator_args: { v: [a], w: [b] }\n",
  },
  "solutions of several files, in declared languages, with ranges of scores": {
    "submissions/mine/a/main.py": "import words\n",
    "submissions/mine/a/words.py": "x = 1\n",
    "submissions/mine/b/Main.java": "class Main {}\n",
    "submissions/mine/b/Words.java": "class Words {}\n",
    "submissions/mine/c.txt": "x\n",
    "submissions/mine/d/only.cpp": "int main() {}\n",
    "submissions/submissions.yaml": `mine:
  permitted: [AC, WA]
  score: [10, 90]
  secret/small: { score: [0, 20.5] }
mine/c.txt: { language: java }
`,
  },
};

async function settled(problem: Problem) {
  const { references, ...rest } = await contentOf(problem);
  const tests = rest.tests.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const solutions = references.map(inOrder).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { ...rest, tests, references: solutions };
}

describe("a package with", () => {
  it.each(Object.entries(features))("%s is what it was when it is converted", async (_, files) => {
    const original = await loadProblem(await writePackage(files));
    const place = path.join(await mkdtemp(path.join(dir, "c-")), "converted");
    expect(await writeNative(original, place)).toEqual([]);
    const converted = await loadProblem(place);
    expect(await settled(converted)).toEqual(await settled(original));
    expect(converted.statementFiles.map(({ language }) => language)).toEqual(
      original.statementFiles.map(({ language }) => language),
    );
  });
});
