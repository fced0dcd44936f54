import { describe, expect, it } from "vitest";
import { type Files, groupFiles, without } from "../../testing.ts";
import { load, passFail, plain, ungrouped } from "./testing/load.ts";

const groups = (small: string, large: string, secret = ""): Files => ({
  ...without("small", "large"),
  ...plain,
  ...groupFiles("a", small),
  ...groupFiles("b", large),
  "data/secret/b/02.in": "1\n",
  "data/secret/b/02.ans": "2\n",
  "data/secret/test_group.yaml": secret,
});

describe("groups", () => {
  it("of a pass-fail problem are one, for which every test must be accepted", async () => {
    const { problem } = await load({ ...groups("", "args: [x]\n"), ...passFail });
    expect(problem.groups).toMatchObject([
      {
        name: "secret",
        maxScore: 100,
        scoring: "pass-fail",
        tests: ["sample/1", "a/01", "b/01", "b/02"],
      },
    ]);
    expect(problem.tests.map(({ args }) => args)).toEqual([[], [], ["x"], ["x"]]);
  });

  it("are one where data/secret is pass-fail, with or without points of their own", async () => {
    const { problem } = await load(
      groups(
        "max_score: 30\n",
        "require_pass: secret/a\n",
        "score_aggregation: pass-fail\nmax_score: 40\n",
      ),
    );
    expect(problem.groups).toEqual([
      {
        name: "secret",
        maxScore: 40,
        scoring: "pass-fail",
        requires: [],
        tests: ["a/01", "b/01", "b/02"],
        constraint: "",
      },
    ]);
  });

  it("are one where the worst of them counts", async () => {
    const { problem, remarks } = await load(
      groups(
        "max_score: 30\n",
        "max_score: 40\nscore_aggregation: sum\nrequire_pass: [sample, secret/a]\n",
        "score_aggregation: min\n",
      ),
    );
    const leaf = (test: string, accepted: number) => ({ test, accepted, rejected: 0 });
    expect(problem.groups).toMatchObject([
      { name: "sample", maxScore: 0, tests: ["sample/1"] },
      {
        name: "secret",
        maxScore: 30,
        requires: ["sample"],
        tests: ["a/01", "b/01", "b/02"],
        scoring: {
          tree: {
            of: "min",
            parts: [
              { of: "min", parts: [leaf("a/01", 30)] },
              { of: "sum", parts: [leaf("b/01", 20), leaf("b/02", 20)] },
            ],
          },
        },
      },
    ]);
    expect(remarks).toEqual([
      "data/secret/test_group.yaml the groups' points come to 30, and max_score is 100",
    ]);
  });

  it("need not add up to what data/secret has, which may be unbounded", async () => {
    const two = ["max_score: 20\n", "max_score: 40\nscore_aggregation: min\n"] as const;
    const less = await load(groups(...two));
    expect(less.problem.groups.map(({ maxScore }) => maxScore)).toEqual([20, 40]);
    expect(less.remarks).toEqual([
      "data/secret/test_group.yaml the groups' points add up to 60, and max_score is 100",
    ]);
    expect((await load(groups(...two, "max_score: unbounded\n"))).remarks).toEqual([]);
  });

  it("have the arguments of data/secret where they have none of their own", async () => {
    const { problem } = await load(
      groups(
        "max_score: 20\nargs: []\n",
        "max_score: 80\ninput_validator_args: { validate: [big] }\n",
        "args: [x]\ninput_validator_args: [y]\noutput_validator_args: [case_sensitive]\n",
      ),
    );
    expect(problem.tests.map(({ args }) => args)).toEqual([[], ["x"], ["x"]]);
    expect(problem.checker).toMatchObject({ kind: "standard", caseSensitive: true });
    expect(problem.inputValidators[0]?.argsByGroup).toEqual({
      sample: [],
      a: ["y"],
      b: ["big", "x"],
    });
  });

  it("may hold tests in folders, which are named by their paths and in their order", async () => {
    const { problem } = await load({
      ...groups("max_score: 30\n", "max_score: 70\n"),
      "data/secret/a/00/deep/z.in": "1\n",
      "data/secret/a/00/deep/z.ans": "2\n",
      "data/secret/a/00/deep/z.files/words.txt": "x\n",
      "data/secret/a/02.in": "1\n",
      "data/secret/a/02.ans": "2\n",
      "submissions/submissions.yaml": `accepted/full.py:
  secret/a/00: { permitted: [AC, TLE] }
  secret/a/00/deep/*: { required: [AC] }
`,
    });
    expect(problem.groups[0]?.tests).toEqual(["a/00/deep/z", "a/01", "a/02"]);
    expect(problem.tests[0]).toMatchObject({ name: "a/00/deep/z", files: [{ name: "words.txt" }] });
    expect(problem.references[0]?.verdicts.slice(1).map(({ tests }) => tests)).toEqual([
      ["a/00/deep/z"],
      ["a/00/deep/z"],
    ]);
  });

  it("may be asked to give full feedback, which nobody gets", async () => {
    const { remarks } = await load({
      ...ungrouped,
      "data/secret/test_group.yaml": "full_feedback: true\n",
      "data/secret/1.yaml": "full_feedback: true\n",
      "data/sample/test_group.yaml": "full_feedback: false\n",
    });
    expect(remarks).toEqual([
      "data/secret/test_group.yaml:1 full_feedback",
      "data/secret/1.yaml full_feedback",
    ]);
  });
});

describe("files that are not read", () => {
  it("are told, unless they are known to be notes", async () => {
    const { remarks } = await load({
      "scorer.txt": "x\n",
      "README.txt": "x\n",
      LICENCE: "x\n",
      "tools/make.sh": "x\n",
      "data/notes.txt": "x\n",
      "data/README.md": "x\n",
      "data/drafts/1.in": "x\n",
      "data/secret/small/notes.txt": "x\n",
      "submissions/README.md": "x\n",
      "submissions/accepted/README": "x\n",
    });
    expect(remarks).toEqual([
      "tools a folder that the format does not know",
      "scorer.txt a file that the format does not know",
      "data/drafts a folder that the format does not know",
      "data/notes.txt a file directly in data/",
      "data/secret/small/notes.txt a stray file among the tests",
    ]);
  });
});

it("an embargo is told, and neither license nor keywords are", async () => {
  const yaml = `${String(passFail["problem.yaml"])}embargo_until: 2030-01-01T12:00:00Z
version: "3"
keywords: [graphs]
source: [{ name: Somewhere, url: "https://example.com" }, Elsewhere]
credits: { authors: [Me <me@example.com>, { name: You, orcid: 0000-0001 }], translators: { de: Sie } }
allow_file_writing: true
languages: cpp
`;
  const { problem, remarks } = await load({ ...ungrouped, "problem.yaml": yaml });
  expect(remarks).toEqual(["problem.yaml:9 not to be published before 2030-01-01T12:00:00Z"]);
  expect(problem.languages).toEqual(["cpp"]);
});
