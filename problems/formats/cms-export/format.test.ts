import { describe, expect, it } from "vitest";
import { type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import type { Settings } from "../settings.ts";
import { cmsExport } from "./format.ts";
import {
  communication,
  paramsOf,
  problemJsonWith,
  sound,
  soundWith,
  withGraders,
} from "./testing/sound.ts";

async function load(files: Layout, settings?: Settings) {
  return readAs(cmsExport, await layOutPackage(files), settings);
}

async function remarksOn(files: Layout): Promise<string[]> {
  const { remarks } = await load(files);
  return remarks.map(({ file, line, rule }) => `${file}${line === null ? "" : `:${line}`} ${rule}`);
}

const grader = { "graders/grader.cpp": "int main() {}\n" };

describe("TPS's export for CMS", () => {
  it("is recognised by problem.json and two folders", async () => {
    const about = (files: string[], folders: string[]) =>
      cmsExport.recognise({
        files: new Set(files),
        folders: new Set(folders),
        text: async () => "",
      });
    const sign = "problem.json, subtasks/ and tests/";
    expect(await about(["problem.json"], ["subtasks", "tests"])).toBe(sign);
    expect(await about(["problem.json", "subtasks.json"], ["subtasks", "tests"])).toBeNull();
    expect(await about(["problem.json"], ["tests"])).toBeNull();
    expect(await about([], ["subtasks", "tests"])).toBeNull();
  });

  it("makes a group of each subtask, in the order of files", async () => {
    const { problem, remarks } = await load(sound);
    expect(problem.groups.map(({ name, maxScore, scoring }) => [name, maxScore, scoring])).toEqual([
      ["samples", 0, "min"],
      ["small", 30, "min"],
      ["2^n", 70, "min"],
    ]);
    expect(problem.groups.map(({ tests }) => tests.length)).toEqual([1, 2, 3]);
    expect(problem.samples).toEqual([{ name: "sample1", input: "0\n", answer: "0\n" }]);
    expect(problem.title).toBe("Twice the Number");
    expect(problem.statement).toBe("Print twice the number.\n");
    expect(problem.limits).toMatchObject({ cpuMs: 1500, memoryKiB: 256 * 1024 });
    expect(problem.languages).toHaveLength(7);
    expect(remarks).toEqual([]);
  });

  it("keeps whole names of files where short ones would be the same", async () => {
    const text = '{"score": 5, "testcases": ["0-01"]}';
    const { problem } = await load({ ...sound, "subtasks/03-small.json": text });
    expect(problem.groups.map(({ name }) => name)).toEqual([
      "00-samples",
      "01-small",
      "02-2^n",
      "03-small",
    ]);
  });

  it("shares 100 points among all tests where there are no subtasks", async () => {
    const files = Object.entries(sound).filter(([path]) => !path.startsWith("subtasks/"));
    const { problem } = await load(Object.fromEntries(files));
    expect(problem.groups).toMatchObject([{ name: "tests", maxScore: 100, scoring: "sum" }]);
    expect(problem.groups[0]?.tests).toEqual(["0-01", "1-01", "2-01"]);
  });

  it("has tabs, CRLF, a byte order mark and other languages' letters in its JSON", async () => {
    const text = problemJsonWith({ name: "کوه‌ها" }).replaceAll("  ", "\t");
    const odd = `\uFEFF${text.trimEnd().replaceAll("\n", "\r\n")}`;
    expect((await load({ ...sound, "problem.json": odd })).problem.title).toBe("کوه‌ها");
    const escaped = problemJsonWith().replace("Twice the Number", "\\ud83c\\udfc6 \\/ \\u00e9");
    expect((await load({ ...sound, "problem.json": escaped })).problem.title).toBe("🏆 / é");
  });

  it("takes small memory limits for MiB, and settings before all", async () => {
    const old = soundWith({ memory_limit: "64", time_limit: "2.5" });
    expect((await load(old)).problem.limits).toMatchObject({ cpuMs: 2500, memoryKiB: 65_536 });
    expect(await remarksOn(old)).toEqual([
      "problem.json:6 memory_limit is taken to be 64 MiB: as bytes it is less than one",
    ]);
    expect((await load(soundWith({ time_limit: 1.1 }))).problem.limits.cpuMs).toBe(1100);
    const set = await load(sound, { timeLimitMs: 700, memoryLimitMiB: 32 });
    expect(set.problem.limits).toMatchObject({ cpuMs: 700, wallMs: 3400, memoryKiB: 32 * 1024 });
  });

  it("reads files of a Batch task, and its checker", async () => {
    const params = { compilation: "alone", io_0_inputfile: "a.in", io_1_outputfile: "a.out" };
    const files = {
      "checker/checker.cpp": '#include "testlib.h"\nint main() {}\n',
      "checker/testlib.h": "\n",
    };
    const { problem } = await load(
      soundWith({ task_type_params: paramsOf("Batch", params) }, files),
    );
    expect(problem.task).toEqual({
      kind: "batch",
      inputFile: "a.in",
      outputFile: "a.out",
      graders: null,
    });
    expect(problem.checker).toMatchObject({
      kind: "cms",
      program: { name: "checker.cpp", language: "cpp17" },
    });
  });

  it("compiles with graders, shows what is attached, and hides secrets", async () => {
    const header = "int twice(int);\n// BEGIN SECRET\nint key = 7;\n// END SECRET\n";
    const { problem } = await load(
      withGraders({
        ...grader,
        "graders/grader.py": "import twice\n",
        "graders/grader.pas": "begin end.\n",
        "graders/twice.h": header,
        "attachments/grader.cpp": "int main() { }\n",
        "attachments/twice.zip": "PK",
      }),
    );
    expect(problem.languages).toEqual(["cpp", "python3"]);
    expect(problem.task).toMatchObject({
      graders: {
        hidden: {
          cpp: [{ name: "grader.cpp" }, { name: "twice.h", text: header }],
          python3: [{ name: "grader.py" }, { name: "twice.py" }],
        },
        public: {
          cpp: [
            { name: "grader.cpp", text: "int main() { }\n" },
            { name: "twice.h", text: "int twice(int);\n" },
          ],
        },
      },
    });
    expect(problem.samples).toEqual([]);
  });

  it("has a manager talk with stubs over standard streams", async () => {
    const files = communication(
      { num_processes: 2, user_io: "std_io" },
      { "graders/grader.java": "class stub {}\n", "graders/util.py": "\n", "graders/stub.h": "\n" },
    );
    const { problem } = await load(files);
    expect(problem.checker).toEqual({ kind: "task" });
    expect(problem.task).toMatchObject({
      kind: "communication",
      processes: 2,
      io: "std",
      manager: {
        name: "manager.cpp",
        language: "cpp17",
        files: [{ name: "manager.cpp" }, { name: "stub.h" }, { name: "twice.h" }],
      },
      graders: {
        hidden: {
          cpp: [{ name: "grader.cpp" }, { name: "stub.h" }, { name: "twice.h" }],
          java: [{ name: "grader.java" }],
        },
      },
    });
  });

  it("takes answers to an OutputOnly task, which needs no limits", async () => {
    const more = { time_limit: undefined, memory_limit: null, task_type_params: "" };
    const files = soundWith(
      { ...more, task_type: "outputOnly" },
      { "solutions/correct/a.cpp": "" },
    );
    const { problem } = await load(files);
    expect(problem).toMatchObject({ task: { kind: "output-only" }, languages: [], references: [] });
  });

  it("tells from folders what TPS expects of solutions", async () => {
    const { problem } = await load({
      ...sound,
      "solutions/model_solution/a.cpp": "int main() {}\n",
      "solutions/incorrect/b.py": "print(1)\n",
      "solutions/strange/c.py": "print(2)\n",
      "solutions/correct/d.pas": "begin end.\n",
    });
    const tests = ["0-01", "1-01", "2-01"];
    const every = ["AC", "PA", "WA", "TLE", "MLE", "RTE"];
    expect(problem.references.map(({ name, verdicts }) => ({ name, verdicts }))).toEqual([
      { name: "incorrect/b.py", verdicts: [{ tests, permitted: every, required: ["WA", "PA"] }] },
      {
        name: "model_solution/a.cpp",
        verdicts: [{ tests, permitted: ["AC"], required: ["AC"] }],
      },
      { name: "strange/c.py", verdicts: [] },
    ]);
  });

  it("prefers a statement's language by the settings, then English", async () => {
    const files = { "statements/pt_BR.md": "O dobro\n", "statements/en_US.pdf": "%PDF" };
    expect((await load({ ...sound, ...files }, { language: "pt" })).problem.statement).toBe(
      "O dobro\n",
    );
    const { problem } = await load({ ...sound, ...files });
    expect(problem.statement).toBe("Print twice the number.\n");
    expect(problem.statementFiles.map(({ language, format }) => [language, format])).toEqual([
      ["en-US", "pdf"],
      ["pt-BR", "markdown"],
      ["en", "markdown"],
    ]);
  });

  it("remarks on tests that CMS would count by their names' beginnings", async () => {
    const files = { "tests/2-011.in": "9\n", "tests/2-011.out": "18\n" };
    const more = '{"score": 0,\n"testcases": ["2-011"]}';
    expect(await remarksOn({ ...sound, ...files, "subtasks/03-more.json": more })).toEqual([
      'subtasks/02-2^n.json:1 CMS would count the test "2-011" as well: its name begins with a listed one',
    ]);
  });

  it("remarks on what has no say", async () => {
    const files = soundWith(
      { author: "someone" },
      { "tests/9.in": "9\n", "tests/9.out": "18\n", "tests/mapping": "", "subtasks/README": "" },
    );
    expect(await remarksOn(files)).toEqual([
      'problem.json:10 the key "author" is not used',
      "tests/mapping neither an input nor the answer to one",
      "subtasks/README not a subtask's JSON",
      "tests/9.in a test in no subtask",
    ]);
    expect((await load(files)).problem.tests).toHaveLength(3);
  });
});
