import { describe, expect, it } from "vitest";
import type { Problem } from "../../problem.ts";
import { type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import type { Settings } from "../settings.ts";
import { icpcLegacy } from "./format.ts";
import { scored, sound, soundWith, testAt, without } from "./testing/sound.ts";

const load = async (files: Layout, settings: Settings = {}) =>
  readAs(icpcLegacy, await layOutPackage(files), settings);

const read = async (files: Layout): Promise<Problem> => (await load(files)).problem;

const remarksOf = async (files: Layout) =>
  (await load(files)).remarks.map(({ file, rule }) => `${file} ${rule}`);

const recognise = (files: string[], folders: string[], yaml = "") =>
  icpcLegacy.recognise({
    files: new Set(files),
    folders: new Set(folders),
    text: async () => yaml,
  });

describe("the legacy ICPC format", () => {
  it("is told by its version, or by data/ and a folder of its own", async () => {
    const yaml = ["problem.yaml"];
    expect(await recognise(yaml, ["data"], "problem_format_version: legacy-icpc\n")).toBe(
      "problem_format_version: legacy-icpc",
    );
    expect(await recognise(yaml, ["data", "submissions"])).toBe(
      "problem.yaml, data/ and submissions/",
    );
    expect(await recognise(["domjudge-problem.ini"], ["data"])).toBe(
      "domjudge-problem.ini and data/",
    );
    expect(await recognise(yaml, ["data"])).toBeNull();
    expect(await recognise(yaml, ["submissions"])).toBeNull();
    const later = "problem_format_version: 2023-07-draft\n";
    expect(await recognise(yaml, ["data", "submissions"], later)).toBeNull();
  });

  it("has one group of all tests, samples first, where it passes or fails", async () => {
    const { problem, remarks } = await load(sound);
    expect(remarks).toEqual([]);
    expect(problem).toMatchObject({
      title: "Twice the Number",
      limits: { cpuMs: 1500, wallMs: 5000, memoryKiB: 256 * 1024, outputKiB: 8 * 1024 },
      checker: { kind: "standard", caseSensitive: false },
      samples: [{ name: "1", input: "8\n", answer: "16\n" }],
      groups: [
        {
          name: "data",
          maxScore: 100,
          scoring: "pass-fail",
          tests: ["sample/1", "01", "02", "03"],
        },
      ],
    });
  });

  it("leaves samples out of the tests where the grader ignores them", async () => {
    const yaml = "on_reject: continue\ngrader_flags: ignore_sample\n";
    const { groups } = await read({ ...sound, "data/testdata.yaml": yaml });
    expect(groups).toMatchObject([{ name: "secret", tests: ["01", "02", "03"] }]);
  });

  it("has a group for each in data/secret where points add up", async () => {
    const { groups } = await read(scored);
    expect(groups).toEqual([
      {
        name: "a",
        maxScore: 30,
        scoring: "min",
        requires: [],
        tests: ["a/1", "a/2"],
        constraint: "",
      },
      {
        name: "b",
        maxScore: 70,
        scoring: "min",
        requires: [],
        tests: ["b/1", "b/2"],
        constraint: "",
      },
    ]);
  });

  it("shares points among tests, and counts groups within groups as a tree", async () => {
    const { groups } = await read({
      ...scored,
      ...testAt("secret/3"),
      ...testAt("secret/b/deep/1"),
      "data/secret/testdata.yaml": "grader_flags: always_accept\naccept_score: 5\n",
      "data/secret/a/testdata.yaml": "grader_flags: avg always_accept\naccept_score: 20\n",
      "data/secret/b/testdata.yaml": "grader_flags: sum always_accept\n",
      "data/secret/b/deep/testdata.yaml": "grader_flags: min\naccept_score: 60\n",
    });
    const leaf = (test: string, accepted: number) => ({ test, accepted, rejected: 0 });
    const deep = { of: "min", breaks: false, parts: [leaf("b/deep/1", 60)] };
    expect(groups).toMatchObject([
      { name: "secret", maxScore: 5, scoring: "sum", tests: ["3"] },
      { name: "a", maxScore: 20, scoring: "sum" },
      {
        name: "b",
        maxScore: 70,
        scoring: { tree: { of: "sum", parts: [leaf("b/1", 5), leaf("b/2", 5), deep] } },
      },
    ]);
  });

  it("gives all points or none where a failure leaves the whole rejected", async () => {
    const { problem, remarks } = await load({
      ...scored,
      "data/secret/testdata.yaml": "grader_flags: sum\n",
    });
    expect(problem.groups).toMatchObject([{ name: "secret", maxScore: 100, scoring: "pass-fail" }]);
    expect(remarks).toMatchObject([
      {
        file: "data/secret/testdata.yaml",
        rule: "points are given only where all tests are accepted, as grader_flags are",
      },
    ]);
  });

  it("hands down what testdata.yaml has, key by key", async () => {
    const { tests, checker } = await read({
      ...sound,
      "data/secret/testdata.yaml": "output_validator_flags: float_tolerance 1e-6\n",
      "data/secret/g/testdata.yaml": "on_reject: continue\n",
      "data/secret/h/testdata.yaml": "output_validator_flags: case_sensitive\n",
      ...testAt("secret/g/1"),
      ...testAt("secret/h/1"),
    });
    const own = new Map(tests.map((test) => [test.name, test.checker]));
    expect(checker).toMatchObject({ floatAbsolute: 1e-6, floatRelative: 1e-6 });
    expect(own.get("g/1")).toBeNull();
    expect(own.get("h/1")).toMatchObject({ caseSensitive: true, floatAbsolute: null });
    expect(own.get("sample/1")).toMatchObject({ caseSensitive: false, floatAbsolute: null });
  });

  it("takes the last of several tolerances, as problemtools does", async () => {
    const flags = "float_tolerance 1e-4 float_absolute_tolerance 1e-9";
    expect((await read(soundWith({ validator_flags: flags }))).checker).toMatchObject({
      floatAbsolute: 1e-9,
      floatRelative: 1e-4,
    });
  });

  it("has validators give points up to the range of a group", async () => {
    const files = { "output_validators/check/check.cpp": "", "output_validators/check/a.h": "" };
    const custom = soundWith({ type: "scoring", validation: "custom score" }, files);
    const { groups, checker } = await read({
      ...custom,
      "data/testdata.yaml": "on_reject: continue\ngrader_flags: ignore_sample min\n",
      "data/secret/testdata.yaml": "range: 0 40\ngrader_flags: min\n",
    });
    expect(groups).toMatchObject([{ name: "secret", maxScore: 40, scoring: "min" }]);
    expect(checker).toMatchObject({ kind: "icpc", program: { name: "check", language: "cpp20" } });
  });

  it("takes grading of problem.yaml before that of testdata.yaml", async () => {
    const grading = { on_reject: "grade", accept_score: 2, range: "0 6" };
    const { groups } = await read({
      ...soundWith({ type: "scoring", grading }),
      "data/testdata.yaml": "grader_flags: ignore_sample\n",
      "data/secret/testdata.yaml":
        "accept_score: 9\non_reject: break\ngrader_flags: always_accept\n",
    });
    expect(groups).toMatchObject([{ name: "secret", maxScore: 6, scoring: "sum" }]);
  });

  it("is interactive or of several passes", async () => {
    const files = { "output_validators/v.py": "", "data/sample/1.interaction": "<1\n>2\n" };
    const interactive = await read(
      soundWith({ validation: "custom interactive", validator_flags: "a b" }, files),
    );
    expect(interactive).toMatchObject({
      task: { kind: "interactive", convention: "icpc", args: ["a", "b"], maxPasses: 1 },
      checker: { kind: "task" },
      samples: [],
    });
    const limits = { validation_passes: 3 };
    const passes = await read(soundWith({ validation: "custom multi-pass", limits }, files));
    expect(passes).toMatchObject({ task: { kind: "multi-pass", maxPasses: 3 }, samples: [] });
  });

  it("compiles included files with submissions in their language", async () => {
    const { task } = await read({
      ...sound,
      "include/cpp/lib.h": "int f();\n",
      "include/kotlin/a.kt": "",
    });
    const lib = { name: "lib.h", text: "int f();\n" };
    expect(task).toMatchObject({ graders: { hidden: { cpp: [lib], java: [], python3: [] } } });
  });

  it("remarks on what is not used", async () => {
    const files = {
      ...soundWith({ speed: 1, limits: { memory: 256, speed: 2 } }),
      "data/secret/notes.xyz": "",
      "graders/grade.py": "",
      "input_validators/v.ctd": "",
      "submissions/accepted/a.hs": "",
      "submissions/accepted/many/a.py": "",
      "submissions/accepted/many/b.py": "",
      "submissions/slow/a.py": "# @EXPECTED_RESULTS@: SLOW\n",
    };
    expect(await remarksOf(without(files, "problem_statement/problem.en.tex"))).toEqual([
      'problem.yaml the key "speed" is not used',
      'problem.yaml the key "limits.speed" is not used',
      "data/secret/notes.xyz a stray file among the tests",
      "graders graders that nothing uses",
      "problem_statement no statement",
      "input_validators/v.ctd a validator in Checktestdata or VIVA",
      "submissions/accepted/many not supported yet: a solution of several files",
      "submissions/accepted/a.hs a solution in a language that medalist does not judge",
      "submissions/slow a folder that is none of the format's",
      "submissions/slow/a.py can't read @EXPECTED_RESULTS@",
    ]);
  });
});
