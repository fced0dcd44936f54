import { cp, mkdtemp, utimes } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadProblem } from "../load-problem.ts";
import { type Files, grader, sound, writePackage } from "../testing.ts";

const problem = sound["problem.yaml"] ?? "";
const medalist = sound["medalist.yaml"] ?? "";

describe("the digest", () => {
  async function digestOf(changes: Files = {}): Promise<string> {
    return (await loadProblem(await writePackage(changes))).digest;
  }

  it("is the same elsewhere and at another time", async () => {
    const dir = await writePackage();
    const copy = path.join(await mkdtemp(path.join(os.tmpdir(), "medalist-copy-")), "other-name");
    await cp(dir, copy, { recursive: true });
    await utimes(path.join(copy, "data/secret/small/01.in"), 1, 1);
    expect((await loadProblem(copy)).digest).toBe((await loadProblem(dir)).digest);
  });

  it.each<[string, Files]>([
    ["an input", { "data/secret/small/01.in": "7\n" }],
    ["an answer", { "data/secret/small/01.ans": "7\n" }],
    ["a limit", { "problem.yaml": sound["problem.yaml"]?.replace("1.5", "2") ?? "" }],
    [
      "how a group is scored",
      { "data/secret/small/test_group.yaml": "max_score: 40\nscore_aggregation: sum\n" },
    ],
    ["the languages", { "problem.yaml": `${problem}languages: [cpp, python3]\n` }],
    [
      "what a group contains",
      { "medalist.yaml": sound["medalist.yaml"]?.replace(/tests_in:[^]*/, "") ?? "" },
    ],
    [
      "what a group requires",
      { "medalist.yaml": medalist.replace("none\n", "none\n    requires: [small]\n") },
    ],
    ["what a checker may use", { "problem.yaml": `${problem}  validation_memory: 64\n` }],
    ["a checker", { "output_validator/v.py": "pass\n" }],
    ["a test's arguments", { "data/secret/small/01.yaml": "args: [x]\n" }],
    ["a test's files", { "data/secret/small/01.files/a.txt": "x\n" }],
    [
      "a test's comparison",
      { "data/secret/small/01.yaml": "output_validator_args: [case_sensitive]\n" },
    ],
    ["a grader", grader],
  ])("changes with %s", async (_name, changes) => {
    const expectations = { "submissions/submissions.yaml": null };
    const scoring = {
      "data/secret/small/test_group.yaml": sound["data/secret/small/test_group.yaml"] ?? "",
    };
    const base = await digestOf({ ...expectations, ...scoring });
    expect(await digestOf({ ...expectations, ...changes })).not.toBe(base);
  });

  it("does not change with what cannot change a verdict", async () => {
    const changed = await digestOf({
      "statement/problem.en.md": "Double it.\n",
      "submissions/wrong_answer/one.py": "print(1)\n",
      "README.md": "Hello.\n",
    });
    expect(changed).toBe(await digestOf());
  });
});
