import { describe, expect, it } from "vitest";
import { type Files, sound } from "../../testing.ts";
import { load, passFail, withProblem } from "./testing/load.ts";

const constants = withProblem(`constants:
  n: 10
  eps: 1.0
  big: 1e9
  hex: 0x10
  word: "{{n}}"
`);

describe("constants", () => {
  it("are replaced in statements, as they are written and once", async () => {
    const { problem } = await load({
      ...constants,
      "statement/problem.en.md": "{{n}} {{eps}} {{big}} {{hex}} {{word}} {{other}} {{ n }} {n}\n",
    });
    expect(problem.statement).toBe("10 1.0 1e9 16 {{n}} {{other}} {{ n }} {n}\n");
  });

  it("have a command of their own in LaTeX", async () => {
    const { problem } = await load({
      ...constants,
      "statement/problem.en.md": null,
      "statement/problem.en.tex": "$n \\le \\constant{n}$, \\constant{m}, {{n}}\n",
    });
    expect(problem.statement).toBe("$n \\le 10$, \\constant{m}, {{n}}\n");
  });

  it("are replaced in the package's programs and the solutions", async () => {
    const { problem } = await load({
      ...constants,
      "output_validator/v.cpp": "int n = {{n}};\n",
      "input_validators/validate.py": "n = {{n}}\n",
      "include/cpp/bounds.h": "double eps = {{eps}};\n",
      "submissions/accepted/full.py": "print({{n}})\n",
    });
    expect(problem.checker).toMatchObject({ program: { files: [{ text: "int n = 10;\n" }] } });
    expect(problem.inputValidators[0]?.files[0]?.text).toBe("n = 10\n");
    expect(problem.task).toMatchObject({
      graders: { hidden: { cpp: [{ name: "bounds.h", text: "double eps = 1.0;\n" }] } },
    });
    expect(problem.references[0]?.source).toBe("print(10)\n");
  });

  it("are replaced in test_group.yaml, and neither in a test's YAML nor in tests", async () => {
    const { problem } = await load({
      ...constants,
      "data/secret/small/test_group.yaml": `${sound["data/secret/small/test_group.yaml"]}args: ["{{n}}"]\n`,
      "data/secret/small/02.yaml": 'args: ["{{n}}"]\n',
    });
    expect(problem.tests.map(({ args }) => args)).toEqual([[], ["10"], ["{{n}}"]]);
  });

  it("change the digest by what they stand in", async () => {
    const files: Files = { ...constants, "input_validators/validate.py": "n = {{n}}\n" };
    const before = await load(files);
    const other = { "problem.yaml": String(files["problem.yaml"]).replace("10", "11") };
    expect((await load({ ...files, ...other })).problem.digest).toBe(before.problem.digest);
    const judged = { ...files, "output_validator/v.cpp": "int n = {{n}};\n" };
    const digests = [
      (await load(judged)).problem.digest,
      (await load({ ...judged, ...other })).problem.digest,
    ];
    expect(new Set(digests).size).toBe(2);
  });

  it("may be none", async () => {
    const { problem } = await load({
      "problem.yaml": `${String(passFail["problem.yaml"])}constants: {}\ntype: scoring\n`,
      "statement/problem.en.md": "{{n}}\n",
    });
    expect(problem.statement).toBe("{{n}}\n");
  });
});
