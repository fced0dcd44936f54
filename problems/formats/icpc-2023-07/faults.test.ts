import { describe, expect, it } from "vitest";
import { complaintsAs, type Layout, layOutPackage } from "../shared/testing.ts";
import { icpc202307 } from "./format.ts";
import { scored, sound, soundWith, testAt, without } from "./testing/sound.ts";

const complaints = async (files: Layout) => complaintsAs(icpc202307, await layOutPackage(files));

/** Of a key's line: the sound file has the version, `name`, `limits`, and then the key. */
const ofKeys: [Record<string, unknown>, string][] = [
  [{ type: "speed" }, '4 "type": a type of the format'],
  [{ type: [] }, '4 "type": a type of the format'],
  [{ type: ["pass-fail", "scoring"] }, '4 "type": pass-fail and scoring exclude each other'],
  [
    { type: ["interactive", "submit-answer"] },
    '4 "type": interactive and submit-answer exclude each other',
  ],
  [
    { type: ["multi-pass", "submit-answer"] },
    '4 "type": multi-pass and submit-answer exclude each other',
  ],
  [{ constants: { n: 5 } }, "4 not supported yet: constants"],
  [{ validation: "custom" }, '4 "validation": a key of the legacy format'],
  [{ validator_flags: "a" }, '4 "validator_flags": a key of the legacy format'],
  [{ languages: ["cobol"] }, "4 not supported yet: any of these languages"],
  [{ name: ["a"] }, '2 "name": Invalid input'],
  [{ limits: { time_limit: 0 } }, '3 "limits.time_limit": a number above 0 and up to 3600'],
  [{ limits: { time_limit: "fast" } }, '3 "limits.time_limit": a number'],
  [{ limits: { memory: -1 } }, '3 "limits.memory": a number above 0 and up to 1048576'],
  [
    { limits: { time_multipliers: { ac_to_time_limit: 0.5 } } },
    '3 "limits.time_multipliers.ac_to_time_limit": a number from 1',
  ],
  [{ limits: { time_resolution: 0 } }, '3 "limits.time_resolution": seconds from 0.001'],
  [{ limits: { validation_passes: 1 } }, '3 "limits.validation_passes": 2 to 100 passes'],
  [{ limits: {} }, " no time limit: it follows from the slowest solution"],
];

const ofFiles: [string, Layout, string][] = [
  ["no problem.yaml", without(sound, "problem.yaml"), "problem.yaml no such file"],
  [
    "a static validator",
    { ...sound, "static_validator/a.py": "" },
    "static_validator not supported yet: static validators",
  ],
  [
    "an interactive problem without an interactor",
    soundWith({ type: "interactive" }),
    "output_validator the output validator is missing",
  ],
  [
    "a problem of several passes without a validator",
    soundWith({ type: "multi-pass" }),
    "output_validator the output validator is missing",
  ],
  [
    "an empty folder for a validator",
    { ...sound, "output_validator/README.md": "" },
    "output_validator the output validator is missing",
  ],
  [
    "two validators",
    { ...sound, "output_validator/a.py": "", "output_validator/b.py": "" },
    "output_validator/b.py not supported yet: several output validators",
  ],
  [
    "a validator with a run script",
    { ...sound, "output_validator/v/run": "#!/bin/sh\n" },
    "output_validator/v/run not supported yet: a program with build or run scripts",
  ],
  [
    "an included file that would replace the solution",
    { ...sound, "include/default/Main.java": "" },
    "include/default/Main.java not supported yet: a file of this name here",
  ],
  ["no answer", without(sound, "data/secret/02.ans"), "data/secret/02.in the test has no answer"],
  [
    "a folder of data/ that is none",
    { ...sound, ...testAt("hidden/1") },
    "data/hidden a folder of data/ that the format does not know",
  ],
  [
    "quotes in arguments",
    { ...sound, "data/secret/01.args": "'a b'\n" },
    "data/secret/01.args not supported yet: quotes in arguments",
  ],
  [
    "arguments of a test that are a map",
    { ...sound, "data/secret/01.yaml": "args: {a: b}\n" },
    'data/secret/01.yaml:1 "args": arguments are words or a list of words',
  ],
  [
    "a tolerance without a number",
    { ...sound, "data/test_group.yaml": "output_validator_args: [float_tolerance]\n" },
    "data/test_group.yaml output_validator_args: float_tolerance needs a number that is not negative",
  ],
  [
    "a tolerance that is given twice",
    {
      ...sound,
      "data/secret/01.yaml":
        "output_validator_args: float_tolerance 1 float_relative_tolerance 1\n",
    },
    "data/secret/01.yaml output_validator_args: a tolerance is given twice",
  ],
  [
    "arguments of one test for an interactor",
    soundWith(
      { type: "interactive" },
      { "output_validator/v.py": "", "data/secret/02.yaml": "output_validator_args: [a]\n" },
    ),
    "data/secret/02.yaml not supported yet: output_validator_args of a test for an interactor",
  ],
  [
    "submissions.yaml that is a list",
    { ...sound, "submissions/submissions.yaml": "- a\n" },
    "submissions/submissions.yaml:1 Invalid input: expected record, received array",
  ],
  [
    "a verdict of its own",
    { ...sound, "submissions/submissions.yaml": "accepted:\n  permitted: [OK]\n" },
    'submissions/submissions.yaml:2 "accepted.permitted.0": AC, WA, TLE or RTE',
  ],
  [
    "a glob that the format has not",
    { ...sound, "submissions/submissions.yaml": '"**/a.py":\n  permitted: [AC]\n' },
    'submissions/submissions.yaml:1 "**/a.py" is not a glob of the format',
  ],
  [
    "a glob of tests that the format has not",
    { ...sound, "submissions/submissions.yaml": "accepted:\n  secret/[ab]: {permitted: [AC]}\n" },
    'submissions/submissions.yaml:2 "secret/[ab]" is not a glob of the format',
  ],
  [
    "a score that goes down",
    { ...sound, "submissions/submissions.yaml": "accepted:\n  score: [5, 3]\n" },
    'submissions/submissions.yaml:2 "accepted.score": scores are from 0, the lower one first',
  ],
  [
    "a use for time limits that there is none of",
    { ...sound, "submissions/submissions.yaml": "accepted:\n  use_for_time_limit: middle\n" },
    'submissions/submissions.yaml:2 "accepted.use_for_time_limit": Invalid input',
  ],
];

/** By what is in `test_group.yaml` of a problem with points. */
const ofGroups: [string, string, string][] = [
  ["data/secret", "max_score: unbounded", ":1 not supported yet: unbounded scores"],
  ["data/secret/a", "max_score: -1", ':1 "max_score": a number of points from 0'],
  ["data/secret/a", "max_score: many", ':1 "max_score": a number of points from 0'],
  ["data/secret/a", "aggregation: max", ':1 "aggregation": pass-fail, sum or min'],
  ["data/secret/a", "static_validation: true", ":1 not supported yet: static validation"],
  ["data/secret/a", "grading: {}", ":1 not supported yet: grading, a key of other versions"],
  ["data", "on_reject: break", ":1 not supported yet: on_reject, a key of other versions"],
  ["data", "accept_score: 1", ":1 not supported yet: accept_score, a key of other versions"],
  ["data/secret", "require_pass: sample", " not supported yet: require_pass here"],
  [
    "data/secret/a",
    "max_score: 30\nrequire_pass: secret/b",
    ' require_pass: "secret/b" is no earlier group',
  ],
  ["data/secret/b", "max_score: 70\nrequire_pass: secret/c", ' require_pass: no group "secret/c"'],
  [
    "data/secret/b",
    "max_score: 70\nrequire_pass: secret/a/1",
    " require_pass: not supported yet: a single test",
  ],
  ["data/secret/b", "max_score: 70\nrequire_pass: a", ' require_pass: no group "a"'],
];

describe("faults of the ICPC format 2023-07", () => {
  it.each(ofKeys)("names the line of %j", async (keys, complaint) => {
    const colon = complaint.startsWith(" ") ? "" : ":";
    expect(await complaints(soundWith(keys))).toEqual([`problem.yaml${colon}${complaint}`]);
  });

  it.each(ofFiles)("names %s", async (_, files, complaint) => {
    expect(await complaints(files)).toEqual([complaint]);
  });

  it.each(ofGroups)("names what is wrong in %s with %j", async (folder, text, complaint) => {
    const at = `${folder}/test_group.yaml`;
    expect(await complaints({ ...scored, [at]: `${text}\n` })).toEqual([`${at}${complaint}`]);
  });

  it("names groups of more points than there are", async () => {
    const files = { ...scored, "data/secret/a/test_group.yaml": "max_score: 31\n" };
    expect(await complaints(files)).toEqual([
      "data/secret/test_group.yaml its groups have 101 points, and it has 100",
    ]);
  });

  it("names required groups with points of their own, and samples that are not there", async () => {
    const first = "max_score: 30\naggregation: sum\n";
    const second = (required: string) => `max_score: 70\nrequire_pass: ${required}\n`;
    const at = "data/secret/b/test_group.yaml";
    expect(
      await complaints({
        ...scored,
        "data/secret/a/test_group.yaml": first,
        [at]: second("secret/a"),
      }),
    ).toEqual([`${at} require_pass: "secret/a" is not pass-fail`]);
    const bare = without(
      { ...scored, [at]: second("sample") },
      "data/sample/1.in",
      "data/sample/1.ans",
    );
    expect(await complaints(bare)).toEqual([`${at} require_pass: there are no samples`]);
  });

  it("names groups with points within those that pass or fail, and names that are taken", async () => {
    const deep = "data/secret/a/deep/test_group.yaml";
    expect(
      await complaints({ ...scored, ...testAt("secret/a/deep/1"), [deep]: "aggregation: sum\n" }),
    ).toEqual([`${deep} a group with points within one that is pass-fail`]);
    expect(
      await complaints({
        ...scored,
        ...testAt("secret/secret/1"),
        ...testAt("secret/1"),
        "data/secret/a/test_group.yaml": "",
        "data/secret/b/test_group.yaml": "",
      }),
    ).toEqual(['data/secret/secret a second group named "secret"']);
  });
});
