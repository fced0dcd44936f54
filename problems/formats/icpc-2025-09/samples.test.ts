import { describe, expect, it } from "vitest";
import { sound, withType } from "../../testing.ts";
import { load, passFail, plain, ungrouped } from "./testing/load.ts";

const talk = "< 5\n> 3\n---\n< higher\n> 4\n";

describe("samples", () => {
  it("are shown as they may be downloaded: what is for judging alone is not told", async () => {
    const { problem } = await load({
      "data/sample/1.in.statement": "4 …\n",
      "data/sample/1.in.download": "4 4\n",
      "data/sample/1.ans.statement": "8 …\n",
      "data/sample/1.ans.download": "8 8\n",
      "data/sample/2.in": "5\n",
      "data/sample/2.ans": "secret\n",
      "data/sample/2.out": "10\n",
    });
    expect(problem.samples).toEqual([
      { name: "1", input: "4 4\n", answer: "8 8\n" },
      { name: "2", input: "5\n", answer: "10\n" },
    ]);
  });

  it("that are too large to be held are shown as in the statement", async () => {
    const { problem } = await load({
      "data/sample/1.in.statement": "4 …\n",
      "data/sample/1.in.download": `${"4 ".repeat(200_000)}\n`,
    });
    expect(problem.samples[0]?.input).toBe("4 …\n");
  });

  it("may be talks, which stand at the end of the statement in place of files", async () => {
    const { problem } = await load({
      ...withType("[scoring, interactive]"),
      ...plain,
      "output_validator/v.py": "pass\n",
      "data/sample/1.interaction": talk,
    });
    expect(problem.samples).toEqual([]);
    expect(problem.statement).toBe(`Print twice the number.

## Sample interaction 1

Lines with \`<\` are what the program reads, lines with \`>\` what it writes, and a line of three dashes stands between passes.

\`\`\`text
${talk}\`\`\`
`);
  });

  it("have their place in the statement, in Markdown and in LaTeX", async () => {
    const files = {
      "data/sample/2.in": "x\n",
      "data/sample/2.ans": "y\n",
      "data/sample/2.interaction": "> `1`\n",
      "data/sample/3.in": "5\n",
      "data/sample/3.ans": "10\n",
    };
    const { problem, remarks } = await load({
      ...files,
      "statement/problem.en.md":
        "A\n\n{{nextsample}}\n\nB\n\n{{remainingsamples}}{{remainingsamples}}\n\nC\n",
    });
    expect(problem.samples.map(({ name }) => name)).toEqual(["1", "3"]);
    expect(problem.statement).toMatch(
      /^A\n\n\(Sample 1 follows the statement.\)\n\nB\n\n## Sample interaction 1\n[^]*```text\n> `1`\n```\n\n\n\(Sample 2 follows the statement.\)\n\nC\n$/,
    );
    expect(remarks).toEqual(["statement/problem.en.md places for samples in the statement"]);
    const latex = await load({
      ...files,
      "statement/problem.en.md": null,
      "statement/problem.en.tex": "\\nextsample\\nextsample{}\n\\remainingsamples\n",
    });
    expect(latex.problem.statement).toMatch(
      /^\(Sample 1 follows the statement.\)\\section\*\{Sample interaction 1\}\n[^]*\\begin\{verbatim\}\n> `1`\n\\end\{verbatim\}\n\n\(Sample 2 follows the statement.\)\n$/,
    );
  });

  it("may have files that are only shown, as secret tests may", async () => {
    const { problem, remarks } = await load({
      "data/secret/small/01.in.statement": "…\n",
      "data/secret/small/01.in.download": "…\n",
      "data/secret/small/02.interaction": talk,
    });
    expect(problem.tests).toHaveLength(3);
    expect(remarks).toEqual([]);
  });

  it("are judged in a pass-fail problem, with all that holds for them", async () => {
    const { problem } = await load({
      ...ungrouped,
      ...passFail,
      "data/sample/test_group.yaml": "args: [a]\noutput_validator_args: [case_sensitive]\n",
      "data/sample/1.files/words.txt": "x\n",
      "data/sample/2.in": "5\n",
      "data/sample/2.ans": "10\n",
      "data/sample/2.yaml": "args: [b]\n",
    });
    expect(problem.groups).toEqual([
      {
        name: "secret",
        maxScore: 100,
        scoring: "pass-fail",
        requires: [],
        tests: ["sample/1", "sample/2", "1"],
        constraint: "",
      },
    ]);
    expect(problem.tests).toMatchObject([
      {
        name: "sample/1",
        args: ["a"],
        files: [{ name: "words.txt" }],
        checker: { caseSensitive: true },
      },
      { name: "sample/2", args: ["b"], files: [], checker: { caseSensitive: true } },
      { name: "1", args: [], files: [], checker: null },
    ]);
    expect(problem.references[0]?.verdicts[0]?.tests).toEqual(["sample/1", "sample/2", "1"]);
  });

  it("are judged where a group requires them, and give no points", async () => {
    const require = "require_pass: sample\n";
    const { problem } = await load({
      "medalist.yaml": sound["medalist.yaml"] ?? "",
      "data/secret/large/test_group.yaml": `max_score: 60\nscore_aggregation: sum\n${require}`,
    });
    expect(
      problem.groups.map(({ name, maxScore, requires, tests }) => [
        name,
        maxScore,
        requires,
        tests,
      ]),
    ).toEqual([
      ["sample", 0, [], ["sample/1"]],
      ["small", 40, [], ["small/01", "small/02"]],
      ["large", 60, ["sample"], ["small/01", "small/02", "large/01"]],
    ]);
    const all = await load({ "data/secret/test_group.yaml": require });
    expect(all.problem.groups.map(({ requires }) => requires)).toEqual([
      [],
      ["sample"],
      ["sample"],
    ]);
    const alone = await load({ ...ungrouped, "data/secret/test_group.yaml": require });
    expect(alone.problem.groups.map(({ name, requires }) => [name, requires])).toEqual([
      ["sample", []],
      ["secret", ["sample"]],
    ]);
  });

  it("tell what is not given to programs, and what they are not compared by", async () => {
    const { remarks } = await load({
      "data/sample/1.yaml": "args: [x]\n",
      "data/sample/test_group.yaml": "output_validator_args: [case_sensitive]\n",
    });
    expect(remarks).toEqual([
      "data/sample/test_group.yaml output_validator_args that differ from those of the secret tests",
      "data/sample/1.in arguments or files of a sample",
    ]);
  });
});
