import { describe, expect, it } from "vitest";
import { whiteDiff } from "../cms-export/white-diff.ts";
import { type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import type { Settings } from "../settings.ts";
import { tps } from "./format.ts";
import { sound, withProblem, withSolutions, withSubtasks } from "./testing/sound.ts";

async function load(files: Layout, settings?: Settings) {
  return readAs(tps, await layOutPackage(files), settings);
}

const every = ["AC", "PA", "WA", "TLE", "MLE", "RTE"];

describe("TPS's folder of a task", () => {
  it("is recognised by problem.json and subtasks.json", async () => {
    const about = (...files: string[]) =>
      tps.recognise({
        files: new Set(files),
        folders: new Set(["tests", "subtasks"]),
        text: async () => "",
      });
    expect(await about("problem.json", "subtasks.json")).toBe("problem.json and subtasks.json");
    expect(await about("problem.json")).toBeNull();
    expect(await about("subtasks.json")).toBeNull();
  });

  it("has subtasks by their index, with tests by the mapping", async () => {
    const { problem, remarks } = await load(sound);
    expect(problem.groups).toMatchObject([
      { name: "samples", maxScore: 0, scoring: "min", tests: ["0-01"] },
      { name: "2^n", maxScore: 30, scoring: "min", tests: ["0-01", "1-01"] },
      { name: "full", maxScore: 70, scoring: "min", tests: ["0-01", "1-01", "2-01"] },
    ]);
    expect(problem.samples).toEqual([{ name: "sample1", input: "0\n", answer: "0\n" }]);
    expect(problem.statement).toBe("# Twice the Number\n");
    expect(problem.checker).toEqual(whiteDiff);
    expect(problem.limits).toMatchObject({ cpuMs: 1500, memoryKiB: 256 * 1024 });
    expect(remarks).toEqual([]);
  });

  it("takes limits of the settings first", async () => {
    const { problem } = await load(sound, { timeLimitMs: 300, memoryLimitMiB: 16 });
    expect(problem.limits).toMatchObject({ cpuMs: 300, memoryKiB: 16 * 1024 });
  });

  it("compiles with graders by language, and shows what is public", async () => {
    const { problem } = await load(
      withProblem(
        { has_grader: undefined, has_checker: true },
        {
          "checker/checker.cpp": '#include "testlib.h"\n',
          "checker/testlib.h": "\n",
          "checker/Makefile": "all:\n",
          "grader/cpp/grader.cpp": "int main() {}\n",
          "grader/cpp/twice.h": "int twice(int);\n// BEGIN SECRET\n#define KEY 7\n// END SECRET\n",
          "grader/java/grader.java": "class grader {}\n",
          "grader/pas/grader.pas": "begin end.\n",
          "public/cpp/grader.cpp": "int main() { }\n",
          "public/cpp/twice.cpp": "int twice(int n) { return 0; }\n",
        },
      ),
    );
    expect(problem.languages).toEqual(["cpp", "java"]);
    expect(problem.checker).toMatchObject({ kind: "cms", program: { language: "cpp17" } });
    expect(problem.task).toMatchObject({
      graders: {
        hidden: { cpp: [{ name: "grader.cpp" }, { name: "twice.h" }], java: [{}] },
        public: {
          cpp: [{ name: "grader.cpp" }, { name: "twice.h", text: "int twice(int);\n" }],
        },
      },
    });
    expect(problem.samples).toEqual([]);
  });

  it("takes answers to an OutputOnly task", async () => {
    const { problem } = await load(withProblem({ type: "OutputOnly", has_grader: undefined }));
    expect(problem).toMatchObject({ task: { kind: "output-only" }, languages: [], references: [] });
  });

  it("has validators for all tests, for a subtask, and told the subtask", async () => {
    const files = withSubtasks(
      {
        global_validators: ["all.py  --x"],
        subtask_sensitive_validators: ["each.cpp --group {subtask}", "grep hello"],
        subtasks: {
          samples: { index: 0, score: 0 },
          "2^n": { index: 1, score: 30, validators: ["only.py"] },
          full: { index: 2, score: 70 },
        },
      },
      { "validator/all.py": "\n", "validator/each.cpp": "\n", "validator/only.py": "\n" },
    );
    const { problem, remarks } = await load(files);
    const x = ["--x"];
    expect(problem.inputValidators).toMatchObject([
      { name: "all.py", argsByGroup: { samples: x, "2^n": x, full: x, sample: x } },
      { name: "each.cpp", argsByGroup: { "2^n": ["--group", "2^n"] }, convention: "testlib" },
      { name: "only.py", argsByGroup: { "2^n": [] } },
    ]);
    expect(Object.keys(problem.inputValidators[2]?.argsByGroup ?? {})).toEqual(["2^n"]);
    expect(remarks.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "validator/grep a validator that is left out: no such file",
    ]);
  });

  it("expects of solutions what solutions.json says, but for exceptions", async () => {
    const { problem, remarks } = await load(
      withSolutions(
        {
          "main.cpp": { verdict: "model_solution" },
          "slow.py": { verdict: "correct", except: { full: "time_limit" } },
        },
        { "solution/main.cpp": "int main() {}\n", "solution/slow.py": "", "solution/x.py": "" },
      ),
    );
    const ac = { permitted: ["AC"], required: ["AC"] };
    expect(problem.references.map(({ name, verdicts }) => ({ name, verdicts }))).toEqual([
      { name: "main.cpp", verdicts: [{ tests: ["0-01", "1-01", "2-01"], ...ac }] },
      {
        name: "slow.py",
        verdicts: [
          { tests: ["0-01", "1-01"], ...ac },
          { tests: ["0-01", "1-01", "2-01"], permitted: every, required: ["TLE"] },
        ],
      },
    ]);
    expect(remarks.map(({ file }) => file)).toEqual(["solution/x.py"]);
  });
});
