import { describe, expect, it } from "vitest";
import type { Settings } from "../settings.ts";
import { layOutPackage, readAs, type Layout } from "../shared/testing.ts";
import { bare } from "./format.ts";
import { pairsOf } from "./testing/sound.ts";

async function load(statement: string, files: Layout = {}, settings?: Settings) {
  const layout = { ...pairsOf(["1"]), "statement.txt": statement, ...files };
  return readAs(bare, await layOutPackage(layout), settings);
}

async function limitsOf(statement: string, files?: Layout, settings?: Settings) {
  const { cpuMs, memoryKiB } = (await load(statement, files, settings)).problem.limits;
  return [cpuMs, memoryKiB / 1024];
}

const codeforces = `B. Twice
time limit per test2 seconds
memory limit per test512 megabytes
inputstandard input
outputstandard output
Print twice the number.

Input
One number in each of t lines.

Output
Twice each number.

Examples
InputCopy
2
4

5
OutputCopy
8
10
InputCopy
1
7
OutputCopy
14
Note
Twice seven is fourteen.
`;

const atCoder = `C - Twice
Time Limit: 1.5 sec / Memory Limit: 1024 MiB
Problem Statement
Print twice the number.
Constraints
1 ≤ N
Input
N
Output
Print it.
Sample Input 1
Copy
4
Sample Output 1
Copy
8

Twice four is eight.

Sample Input 2
Copy
5
Sample Output 2
Copy
10
`;

const markdown = `# Twice

**Time limit:** 500 ms

## Input
A number.

## Output
Twice it.

## Example 1
**Input**
\`\`\`text
# 4

Output
\`\`\`
**Output:**
~~~
8

9
~~~

## Scoring
`;

const kattis = `Twice
Sample Input 1
4
Sample Output 1
8
CPU Time limit
3 seconds
Memory limit
2 GB
`;

describe("a statement that is text", () => {
  it("has samples and limits as Codeforces writes them", async () => {
    const { problem } = await load(codeforces);
    expect(problem.title).toBe("Twice");
    expect(problem.samples).toEqual([
      { name: "1", input: "2\n4\n\n5\n", answer: "8\n10\n" },
      { name: "2", input: "1\n7\n", answer: "14\n" },
    ]);
    expect(problem.limits).toMatchObject({ cpuMs: 2000, memoryKiB: 512 * 1024 });
    expect(problem.task).toMatchObject({ inputFile: null, outputFile: null });
  });

  it("has limits and files on lines of their own", async () => {
    const lines = "time limit per test\n3 seconds\nmemory limit per test\n64 megabytes\n";
    expect(await limitsOf(lines)).toEqual([3000, 64]);
    const files = "input\nTwice.in\noutput\nTwice.out\n";
    const { problem, remarks } = await load(lines + files);
    expect(problem.task).toMatchObject({ inputFile: "Twice.in", outputFile: "Twice.out" });
    expect(remarks.map((each) => each.rule)).toContain(
      "programs read Twice.in and write Twice.out, as the statement has it",
    );
  });

  it("has samples and limits as AtCoder writes them, without what explains them", async () => {
    const { problem, remarks } = await load(atCoder);
    expect(problem.samples).toEqual([
      { name: "1", input: "4\n", answer: "8\n" },
      { name: "2", input: "5\n", answer: "10\n" },
    ]);
    expect(problem.limits).toMatchObject({ cpuMs: 1500, memoryKiB: 1024 * 1024 });
    expect(remarks).toContainEqual(
      expect.objectContaining({
        file: "statement.txt",
        line: 14,
        rule: "what follows an empty line is not taken to be a sample's output",
      }),
    );
  });

  it("has samples in code fences, whatever is in them", async () => {
    const { problem } = await load("", { "statement.txt": "x", "statement.md": markdown });
    expect(problem.title).toBe("Twice");
    expect(problem.samples).toEqual([{ name: "1", input: "# 4\n\nOutput\n", answer: "8\n\n9\n" }]);
    expect(problem.limits.cpuMs).toBe(500);
    expect(problem.statementFiles).toEqual([
      { language: null, format: "markdown", path: expect.stringMatching(/statement\.md$/) },
    ]);
  });

  it("has limits behind the samples as Kattis writes them", async () => {
    expect(await limitsOf(kattis)).toEqual([3000, 2048]);
    expect((await load(kattis)).problem.samples).toEqual([
      { name: "1", input: "4\n", answer: "8\n" },
    ]);
  });

  it("yields to problem.yaml, and that to settings", async () => {
    const yaml = { "problem.yaml": "time_limit: 4\nmemory_limit: 32\n" };
    expect(await limitsOf(codeforces, yaml)).toEqual([4000, 32]);
    expect(await limitsOf(codeforces, yaml, { timeLimitMs: 700 })).toEqual([700, 32]);
  });

  it("that states no limits leaves the usual ones, with remarks", async () => {
    expect(await limitsOf("Print it.\n")).toEqual([2000, 256]);
    const { remarks } = await load("Print it.\n");
    const rules = remarks.map((each) => each.rule);
    expect(rules).toContain("no time limit is stated: it is taken to be 2000 ms");
    expect(rules).toContain("no memory limit is stated: it is taken to be 256 MiB");
  });

  it("has samples that can't be told apart, or lack an output, remarked upon", async () => {
    const { problem, remarks } = await load(
      "Sample Input 1\tSample Output 1\n4\n8\nSample Input 2\n5\n",
    );
    expect(problem.samples).toEqual([]);
    expect(remarks.map(({ line, rule }) => `${line} ${rule}`)).toEqual(
      expect.arrayContaining([
        "1 a sample's input and output side by side",
        "4 a sample without an output is left out",
      ]),
    );
  });

  it("may be any other Markdown, or the only text", async () => {
    const files = { ...pairsOf(["1"]), "README.md": "read me", "twice.md": "Twice.\n" };
    const { problem } = await readAs(bare, await layOutPackage(files));
    expect(problem.statement).toBe("Twice.\n");
    const text = await layOutPackage({ ...pairsOf(["1"]), "twice.txt": "Two.\n", "x.pdf": "%" });
    const read = (await readAs(bare, text)).problem;
    expect(read.statement).toBe("Two.\n");
    expect(read.statementFiles.map((each) => each.format)).toEqual(["text", "pdf"]);
  });

  it("of hostile text is read in time", async () => {
    const texts = ["Sample Input\n```\n```\n", "time limit ", "# ".repeat(40), "input\n", "_ "];
    for (const text of texts) {
      const begun = performance.now();
      await load(text.repeat(Math.floor(1_000_000 / text.length)));
      expect(performance.now() - begun).toBeLessThan(5000);
    }
  });
});
