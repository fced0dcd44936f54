import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { exampleProblem } from "../prompts/example-problem.ts";
import { createPoolSource } from "./pool-source.ts";
import type { SampleRequest } from "./source.ts";

function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "pool-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

function entry(file: string, group: string | null = null, more = ""): string {
  return `- {file: ${file}, group: ${group}, model: recorded, inputTokens: 900, outputTokens: 300, reasoningTokens: 200, costUsd: 0.01, durationMs: 45000${more}}\n`;
}

const never = new AbortController().signal;
const base = { problem: exampleProblem, want: "solution", group: null, index: 0 } as const;

async function sample(dir: string, request: Partial<SampleRequest> = {}) {
  return await createPoolSource(dir).sample({ ...base, ...request }, never);
}

/** The sources of all answers to requests that differ in their index only. */
async function all(dir: string, request: Partial<SampleRequest> = {}): Promise<string[]> {
  const sources: string[] = [];
  for (let index = 0; ; index++) {
    const got = await sample(dir, { ...request, index });
    if (got === null) return sources;
    if (!got.answer.ok) sources.push(`no code: ${got.answer.reason}`);
    else if ("program" in got.answer.code) sources.push(got.answer.code.program.source);
    else sources.push(got.answer.code.script.source);
  }
}

const recorded = () =>
  folder({
    "pool.yaml": [
      entry("solutions/b.cpp", "small"),
      entry("solutions/a.py"),
      entry("made/generator-x.js"),
      entry("solutions/c.txt", "full"),
      entry("made/brute-y.py"),
      entry("solutions/d.cpp", "small"),
    ].join(""),
    "solutions/b.cpp": "b",
    "solutions/a.py": "a",
    "solutions/c.txt": "I cannot solve this.",
    "solutions/d.cpp": "d",
    "made/generator-x.js": "x",
    "made/brute-y.py": "y",
  });

describe("a recorded pool", () => {
  test("gives an answer with what it cost and how long it took", async () => {
    expect(await sample(recorded())).toEqual({
      answer: { ok: true, code: { want: "solution", program: { language: "cpp20", source: "b" } } },
      usage: {
        model: "recorded",
        inputTokens: 900,
        outputTokens: 300,
        reasoningTokens: 200,
        costUsd: 0.01,
      },
      durationMs: 45_000,
      aimedAt: "small",
    });
  });

  test("gives every solution in its order where no group is aimed at", async () => {
    expect(await all(recorded())).toEqual([
      "b",
      "a",
      "no code: no fenced block of C++ or Python in the answer",
      "d",
    ]);
  });

  test("gives the solutions that aimed at a group where one is", async () => {
    expect(await all(recorded(), { group: "small" })).toEqual(["b", "d"]);
    expect(await all(recorded(), { group: "other" })).toEqual([]);
  });

  test("gives made programs by their kind", async () => {
    expect(await all(recorded(), { want: "generator" })).toEqual(["x"]);
    expect(await all(recorded(), { want: "brute" })).toEqual(["y"]);
    expect(await all(recorded(), { want: "scorer" })).toEqual([]);
  });

  test("is named by its problem, and is played on a virtual clock", () => {
    const source = createPoolSource("/contests/night-market/pool");
    expect(source.name).toBe("pool:night-market");
    expect(source.recorded).toBe(true);
  });
});

test("a folder without pool.yaml is its programs, by name, at no cost", async () => {
  const dir = folder({ "2.py": "two", "1.cpp": "one", "README.md": "```cpp\nx\n```" });
  expect(await all(dir)).toEqual(["one", "two"]);
  expect(await sample(dir)).toMatchObject({
    usage: { outputTokens: 0, costUsd: 0 },
    durationMs: 0,
  });
});

describe("the pool of a problem is found", () => {
  test.each(["pair-sum/pool/", "pair-sum/", "pool/", ""])("in %s below the folder", async (at) => {
    const dir = folder({
      [`${at}pool.yaml`]: entry("solutions/a.cpp"),
      [`${at}solutions/a.cpp`]: "a",
    });
    expect(await all(dir)).toEqual(["a"]);
  });

  test("and never among a package's other files", async () => {
    const dir = folder({ "pair-sum/problem.yaml": "", "pair-sum/solutions/a.cpp": "secret" });
    await expect(sample(dir)).rejects.toThrow(`${dir}: holds no recorded programs for pair-sum`);
  });

  test("and never outside the folder", async () => {
    const dir = folder({ "in/x.txt": "", "pool.yaml": "[]" });
    const problem = { ...exampleProblem, name: ".." };
    await expect(sample(join(dir, "in"), { problem })).rejects.toThrow("no recorded programs");
  });
});

describe("a broken pool is refused", () => {
  test.each([
    ["that is no YAML", "- {", "pool.yaml"],
    ["with an unknown key", entry("solutions/a.cpp", null, ", cost: 1"), "cost"],
    ["with a file elsewhere", entry("../a.cpp"), "write solutions/NAME"],
    ["with a made program of no kind", entry("made/a.js"), "does not tell what was made"],
    [
      "with a file listed twice",
      entry("solutions/a.cpp") + entry("solutions/a.cpp"),
      "listed twice",
    ],
    ["with a file that is missing", entry("solutions/b.cpp"), "b.cpp: cannot be read"],
  ])("%s", async (_, yaml, message) => {
    const dir = folder({ "pool.yaml": yaml, "solutions/a.cpp": "a" });
    await expect(sample(dir)).rejects.toMatchObject({ kind: "pool" });
    await expect(sample(dir)).rejects.toThrow(message);
  });

  test("with a link that leads out of it", async () => {
    const outside = folder({ "secret.cpp": "secret" });
    const dir = folder({ "pool.yaml": entry("solutions/a.cpp"), "solutions/b.cpp": "" });
    symlinkSync(join(outside, "secret.cpp"), join(dir, "solutions/a.cpp"));
    await expect(sample(dir)).rejects.toThrow("lies outside the pool");
  });
});

test("a program longer than the problem allows is an answer without code", async () => {
  const dir = folder({ "1.cpp": "x".repeat(1025) });
  expect(await all(dir)).toEqual(["no code: the code has 1025 bytes; at most 1024 are allowed"]);
});
