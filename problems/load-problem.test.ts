import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadProblem } from "./load-problem.ts";
import { type Files, groupFiles, sound, without, withType, writePackage } from "./testing.ts";

async function load(changes: Files = {}) {
  return loadProblem(await writePackage(changes));
}

describe("a loaded problem", () => {
  it("has what the package says", async () => {
    const dir = await writePackage();
    expect(await loadProblem(dir)).toEqual({
      name: "twice",
      title: "Twice",
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      dir,
      format: "icpc-2025-09",
      settings: {},
      statement: "Print twice the number.\n",
      statementFiles: [
        { language: "en", format: "markdown", path: path.join(dir, "statement/problem.en.md") },
      ],
      task: { kind: "batch", inputFile: null, outputFile: null, graders: null },
      languages: ["c", "cpp", "python3", "java", "javascript", "go", "rust"],
      limits: {
        cpuMs: 1500,
        wallMs: 5000,
        memoryKiB: 256 * 1024,
        outputKiB: 8 * 1024,
        sourceKiB: 128,
        compileCpuMs: 60_000,
        compileMemoryKiB: 2048 * 1024,
        checkerCpuMs: 60_000,
        checkerMemoryKiB: 2048 * 1024,
        checkerOutputKiB: 8 * 1024,
      },
      checker: {
        kind: "standard",
        caseSensitive: false,
        spaceSensitive: false,
        floatAbsolute: null,
        floatRelative: null,
      },
      groups: [
        {
          name: "small",
          maxScore: 40,
          scoring: "min",
          tests: ["small/01", "small/02"],
          constraint: "$N \\le 10$",
          requires: [],
        },
        {
          name: "large",
          maxScore: 60,
          scoring: "sum",
          tests: ["small/01", "small/02", "large/01"],
          constraint: "none",
          requires: [],
        },
      ],
      tests: ["large/01", "small/01", "small/02"].map((name) => ({
        name,
        inputPath: path.join(dir, "data/secret", `${name}.in`),
        answerPath: path.join(dir, "data/secret", `${name}.ans`),
        args: [],
        files: [],
        checker: null,
      })),
      samples: [{ name: "1", input: "4\n", answer: "8\n" }],
      inputValidators: [
        {
          name: "validate.py",
          language: "python3",
          files: [{ name: "validate.py", text: sound["input_validators/validate.py"] }],
          convention: "icpc",
          argsByGroup: { sample: [], large: [], small: [] },
        },
      ],
      references: [
        {
          name: "accepted/full.py",
          language: "python3",
          source: sound["submissions/accepted/full.py"],
          expectedScore: { min: 100, max: 100 },
          expectedGroups: { small: { min: 40, max: 40 }, large: { min: 60, max: 60 } },
          verdicts: [
            {
              tests: ["small/01", "small/02", "large/01"],
              permitted: ["AC", "PA"],
              required: ["AC", "PA", "WA", "TLE", "RTE", "MLE"],
            },
          ],
        },
      ],
    });
  });

  it("needs no medalist.yaml: groups then go by name and contain their own tests", async () => {
    const { groups, task } = await load({ "medalist.yaml": null });
    expect(task).toMatchObject({ kind: "batch", graders: null });
    expect(groups.map(({ name, tests }) => [name, tests])).toEqual([
      ["large", ["large/01"]],
      ["small", ["small/01", "small/02"]],
    ]);
  });

  it("lets containment reach through groups, and names a shared test once", async () => {
    const { groups } = await load({
      "medalist.yaml": `task: batch
groups:
  - { name: small, constraint: a }
  - { name: large, constraint: b }
  - { name: huge, constraint: c }
tests_in:
  large: [small]
  huge: [small, large]
`,
      "data/secret/test_group.yaml": "max_score: 110\n",
      "data/secret/huge/test_group.yaml": "max_score: 10\nscore_aggregation: min\n",
      "data/secret/huge/01.in": "1\n",
      "data/secret/huge/01.ans": "2\n",
      "submissions/submissions.yaml": null,
    });
    expect(groups.at(-1)?.tests).toEqual(["small/01", "small/02", "large/01", "huge/01"]);
  });

  it("takes scoring and requirements from test_group.yaml and medalist.yaml", async () => {
    const { groups } = await load({
      "medalist.yaml": `task: batch
groups:
  - { name: easy, constraint: "" }
  - { name: hard, constraint: "", scoring: product }
  - { name: hardest, constraint: "", scoring: { threshold: 0.25 }, requires: [hard] }
`,
      ...groupFiles("easy", "max_score: 20\n"),
      ...groupFiles("hard", "max_score: 30\nrequire_pass: secret/easy\n"),
      ...groupFiles("hardest", "max_score: 50\nrequire_pass: [secret/easy]\n"),
      ...without("small", "large"),
    });
    expect(groups.map(({ name, scoring, requires }) => [name, scoring, requires])).toEqual([
      ["easy", "pass-fail", []],
      ["hard", "product", ["easy"]],
      ["hardest", { threshold: 0.25 }, ["easy", "hard"]],
    ]);
  });

  it("is one group where the tests stand in data/secret itself", async () => {
    const ungrouped: Files = {
      ...without("small", "large"),
      "medalist.yaml": null,
      "data/secret/1.in": "1\n",
      "data/secret/1.ans": "2\n",
      "submissions/submissions.yaml": "accepted/full.py:\n  secret: { score: 100 }\n",
    };
    const { groups, tests, references } = await load(ungrouped);
    expect(groups).toMatchObject([
      { name: "secret", maxScore: 100, scoring: "sum", tests: ["1"], requires: [] },
    ]);
    expect(tests.map(({ name }) => name)).toEqual(["1"]);
    expect(references[0]).toMatchObject({
      expectedScore: { min: 100, max: 100 },
      expectedGroups: { secret: { min: 100, max: 100 } },
    });
    const passFail = await load({ ...ungrouped, ...withType("pass-fail") });
    expect(passFail.groups).toMatchObject([{ maxScore: 100, scoring: "pass-fail" }]);
  });

  it("may be written in the languages that problem.yaml lists, as far as they are judged", async () => {
    const yaml = `${sound["problem.yaml"]}languages: [kotlin, java, cpp]\n`;
    expect((await load({ "problem.yaml": yaml })).languages).toEqual(["cpp", "java"]);
  });

  it("takes wall time from medalist.yaml", async () => {
    const { limits } = await load({ "medalist.yaml": `${sound["medalist.yaml"]}wall_time: 7.5\n` });
    expect(limits.wallMs).toBe(7500);
  });

  it("prefers the English of several statements", async () => {
    const { title, statement } = await load({
      "problem.yaml":
        sound["problem.yaml"]?.replace("name: Twice", "name: {de: Zweimal, en: Twice}") ?? "",
      "statement/problem.de.md": "Das Doppelte.\n",
    });
    expect([title, statement]).toEqual(["Twice", "Print twice the number.\n"]);
  });

  it("ignores what the format ignores, and does not look into pools and generators", async () => {
    const { tests } = await load({
      ".gitignore": "x",
      "data/secret/small/.cache": "x",
      "data/secret/small/03 copy.in": "x",
      "pool/solutions/01.cpp": "no newline",
      "generators/build.sh": "#!/bin/sh\r\n",
      "data/secret/small/01.svg": "<svg/>",
      "data/secret/small/01.yaml": "hint: Try one.\ndescription: The least.\n",
      "data/invalid_input/1.in": "x",
      "README.md": "x",
    });
    expect(tests).toHaveLength(3);
  });
});

describe("the arguments of input validators", () => {
  it("are told by group and by validator", async () => {
    const small = `${sound["data/secret/small/test_group.yaml"]}input_validator_args: [small]\n`;
    const large = `${sound["data/secret/large/test_group.yaml"]}input_validator_args: { strict.py: [--big] }\n`;
    const { inputValidators } = await load({
      "input_validators/strict.py": "pass\n",
      "data/secret/small/test_group.yaml": small,
      "data/secret/large/test_group.yaml": large,
    });
    expect(inputValidators.map(({ name, argsByGroup }) => [name, argsByGroup])).toEqual([
      ["strict.py", { sample: [], large: ["--big"], small: ["small"] }],
      ["validate.py", { sample: [], large: [], small: ["small"] }],
    ]);
  });
});

describe("expected scores", () => {
  it("come from globs with stars and braces, for the whole and by group", async () => {
    const { references } = await load({
      "submissions/mine/a.py": "pass\n",
      "submissions/mine/b.cpp": "int main() {}\n",
      "submissions/submissions.yaml": `mine:
  permitted: [AC, WA]
mine/*:
  secret/{small,large}: { score: 0 }
"mine/{a,c}.py":
  secret: { score: 0 }
"accepted/*":
  model_solution: true
`,
    });
    const nothing = { min: 0, max: 0 };
    expect(
      references.map(({ name, expectedScore, expectedGroups }) => [
        name,
        expectedScore,
        expectedGroups,
      ]),
    ).toEqual([
      ["accepted/full.py", null, {}],
      ["mine/a.py", nothing, { small: nothing, large: nothing }],
      ["mine/b.cpp", null, { small: nothing, large: nothing }],
    ]);
  });
});
