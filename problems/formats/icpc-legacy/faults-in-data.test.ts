import { describe, expect, it } from "vitest";
import { complaintsAs, type Layout, layOutPackage } from "../shared/testing.ts";
import { icpcLegacy } from "./format.ts";
import { scored, sound, soundWith, testAt, without } from "./testing/sound.ts";

const complaints = async (files: Layout) => complaintsAs(icpcLegacy, await layOutPackage(files));

const secret = Object.keys(sound).filter((path) => path.startsWith("data/secret"));

const ofTests: [string, Layout, string][] = [
  ["no answer", without(sound, "data/secret/02.ans"), "data/secret/02.in the test has no answer"],
  [
    "no input",
    without(sound, "data/secret/02.in"),
    "data/secret/02.ans the answer belongs to no test",
  ],
  [
    "a sample without an answer",
    without(sound, "data/sample/1.ans"),
    "data/sample/1.in the test has no answer",
  ],
  ["a test in data/", { ...sound, "data/4.in": "" }, "data/4.in a test directly in data/"],
  [
    "a third folder of data/",
    { ...sound, ...testAt("extra/4") },
    "data/extra a folder of data/ that the format does not know",
  ],
  ["no secret tests", without(sound, ...secret), "data/secret no secret tests"],
  [
    "a test's file with the name of a program",
    { ...sound, "data/secret/01.files/main.py": "" },
    "data/secret/01.files/main.py a file with the name of a program",
  ],
  [
    "a folder among a test's files",
    { ...sound, "data/secret/01.files/a/b": "" },
    "data/secret/01.files/a not supported yet: a folder here",
  ],
  [
    "a sample that is no text",
    { ...sound, "data/sample/1.in": "\0\n" },
    "data/sample/1.in:1 a NUL character in a text",
  ],
  [
    "a group of a name that is taken",
    {
      ...scored,
      ...testAt("secret/1"),
      ...testAt("secret/secret/1"),
      "data/secret/testdata.yaml": "grader_flags: always_accept\n",
      "data/secret/secret/testdata.yaml": "grader_flags: min\n",
    },
    'data/secret/secret a second group named "secret"',
  ],
];

/** By what is in `testdata.yaml`. */
const ofGroups: [string, string, string][] = [
  ["data/secret", "on_reject: stop", ':1 "on_reject": break or continue'],
  ["data", "\ngrading: custom", ":2 not supported yet: graders of the package"],
  ["data", "grader_flags: best", ' grader_flags: unknown flag "best"'],
  ["data/secret", "grader_flags: ignore_sample", " ignore_sample below data/testdata.yaml"],
  [
    "data",
    "grader_flags: ignore_sample",
    " ignore_sample with on_reject: break, after which secret tests may not be judged",
  ],
  ["data/secret/a", "range: 30", ':1 "range": two numbers, such as 0 100'],
  ["data/secret/a", "range: 30 0", ':1 "range": the lower number comes first'],
  ["data/secret/a", "accept_score: all", ':1 "accept_score": a number'],
  ["data/secret/a", "grader_flags: min\nreject_score: -5", " not supported yet: scores below 0"],
  [
    "data/secret/a",
    "grader_flags: min\nreject_score: 5",
    " not supported yet: a reject_score above accept_score",
  ],
  [
    "data/secret/a",
    "input_validator_flags: {flags: x}",
    ':1 "input_validator_flags": words, or a map with name and flags',
  ],
];

const validated = (files: Layout): Layout => ({
  ...scored,
  ...Object.fromEntries(
    Object.entries(soundWith({ type: "scoring", validation: "custom score" })).filter(
      ([path]) => path === "problem.yaml",
    ),
  ),
  "output_validators/check.cpp": "int main() {}\n",
  ...files,
});

const ofPoints: [string, Layout, string][] = [
  [
    "tests that are worth nothing",
    {
      ...scored,
      "data/secret/a/testdata.yaml": "accept_score: 0\n",
      "data/secret/b/testdata.yaml": "accept_score: 0\n",
    },
    "data/secret/testdata.yaml no test is worth any points",
  ],
  [
    "points that hang on the verdicts of other groups",
    { ...scored, "data/secret/a/testdata.yaml": "grader_flags: sum\naccept_score: 15\n" },
    "data/secret/testdata.yaml not supported yet: grader_flags by which a group's verdict takes points away",
  ],
  [
    "a break after what was accepted with a failure",
    {
      ...scored,
      "data/secret/testdata.yaml": "on_reject: break\ngrader_flags: always_accept\n",
      "data/secret/a/testdata.yaml": "on_reject: continue\ngrader_flags: always_accept\n",
    },
    "data/secret/testdata.yaml not supported yet: on_reject: break over groups that are accepted with rejected tests",
  ],
  [
    "a break that leaves only the better tests to count",
    {
      ...scored,
      "data/secret/a/testdata.yaml":
        "on_reject: break\ngrader_flags: min always_accept\nreject_score: 5\naccept_score: 9\n",
      ...testAt("secret/a/z/1"),
      "data/secret/a/z/testdata.yaml": "grader_flags: min\naccept_score: 2\nreject_score: 0\n",
    },
    "data/secret/a/testdata.yaml not supported yet: on_reject: break by which failures may bring more points",
  ],
  [
    "points for failures beside a validator's",
    validated({
      "data/secret/a/testdata.yaml": "grader_flags: min\nrange: 0 30\nreject_score: 1\n",
    }),
    "data/secret/a/testdata.yaml not supported yet: reject_score where validators give points",
  ],
  [
    "points of a validator without a bound",
    validated({ "data/secret/a/testdata.yaml": "grader_flags: min\nrange: 0 inf\n" }),
    "data/secret/a/testdata.yaml not supported yet: a range that ends at Infinity where validators give points",
  ],
  [
    "points of a validator that a failure takes away",
    validated({ "data/secret/testdata.yaml": "grader_flags: sum\n" }),
    "data/secret/testdata.yaml not supported yet: grader_flags by which a group's verdict takes points away",
  ],
  [
    "a pass-fail problem in which all are accepted",
    { ...sound, "data/testdata.yaml": "on_reject: continue\ngrader_flags: always_accept\n" },
    "data/testdata.yaml not supported yet: always_accept in a pass-fail problem",
  ],
  [
    "flags of one group for an interactor",
    soundWith(
      { validation: "custom interactive" },
      {
        "output_validators/check.cpp": "int main() {}\n",
        ...testAt("secret/g/1"),
        "data/secret/g/testdata.yaml": "output_validator_flags: fast\n",
      },
    ),
    "data/secret/g/testdata.yaml not supported yet: output_validator_args of a test for an interactor",
  ],
];

describe("faults in data/ of the legacy ICPC format", () => {
  it.each([...ofTests, ...ofPoints])("names %s", async (_, files, complaint) => {
    expect(await complaints(files)).toEqual([complaint]);
  });

  it.each(ofGroups)("names what is wrong in %s with %j", async (folder, text, complaint) => {
    const at = `${folder}/testdata.yaml`;
    const [found, ...more] = await complaints({ ...scored, [at]: `${text}\n` });
    expect(more).toEqual([]);
    expect(found?.slice(0, at.length + complaint.length)).toBe(`${at}${complaint}`);
  });
});
