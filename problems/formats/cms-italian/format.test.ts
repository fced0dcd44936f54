import { describe, expect, it } from "vitest";
import type { LoadedProblem } from "../../load-problem.ts";
import { whiteDiff } from "../cms-export/white-diff.ts";
import type { Settings } from "../settings.ts";
import { type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import { cmsItalian } from "./format.ts";
import { communication, sound, soundWith, taskYamlWith, testFiles } from "./testing/sound.ts";

async function load(files: Layout, settings: Settings = {}): Promise<LoadedProblem> {
  return readAs(cmsItalian, await layOutPackage(files), settings);
}

const group = (name: string, maxScore: number, scoring: unknown, tests: string[]) => ({
  name,
  maxScore,
  scoring,
  tests,
  requires: [],
  constraint: "",
});

const rules = ({ remarks }: LoadedProblem) => remarks.map(({ file, rule }) => `${file} ${rule}`);

describe("CMS's Italian format", () => {
  it("is told by task.yaml and a folder", async () => {
    const surface = { text: async () => "", files: new Set(["task.yaml"]) };
    const recognise = (folders: string[]) =>
      cmsItalian.recognise({ ...surface, folders: new Set(folders) });
    expect(await recognise(["src", "sol"])).toBe("task.yaml and sol/");
    expect(await recognise(["src"])).toBeNull();
    expect(
      await cmsItalian.recognise({ ...surface, files: new Set(), folders: new Set(["sol"]) }),
    ).toBeNull();
  });

  it("reads limits, title, statement and subtasks of GEN", async () => {
    const { problem, remarks } = await load(sound);
    expect(remarks).toEqual([]);
    expect(problem.title).toBe("Twice the Number");
    expect(problem.limits).toMatchObject({ cpuMs: 1500, memoryKiB: 256 * 1024 });
    expect(problem.checker).toEqual(whiteDiff);
    expect(problem.statementFiles).toMatchObject([{ language: "it", format: "pdf" }]);
    expect(problem.statement).toBe("");
    expect(problem.groups).toEqual([
      group("subtask0", 30, "min", ["000", "001"]),
      group("subtask1", 70, "min", ["002"]),
    ]);
  });

  it("takes Italian keys, names of files by default and 512 MiB", async () => {
    const loaded = await load({
      "task.yaml": "\uFEFFnome_breve: doppio\r\nnome: Il doppio\r\ntimeout: 2\r\nextra: 1",
      "testo/testo.pdf": "%PDF-1.5\n",
      ...testFiles(4),
    });
    const { problem } = loaded;
    expect(problem.title).toBe("Il doppio");
    expect(problem.task).toMatchObject({ inputFile: "input.txt", outputFile: "output.txt" });
    expect(problem.limits).toMatchObject({ cpuMs: 2000, memoryKiB: 512 * 1024 });
    expect(problem.groups).toEqual([group("tests", 100, "sum", ["000", "001", "002", "003"])]);
    expect(rules(loaded)).toEqual([
      'task.yaml the key "extra" is not used',
      "task.yaml n_input is missing: 4 tests are taken",
      "task.yaml memory_limit is missing: 512 MiB are taken",
    ]);
  });

  it("has settings come first", async () => {
    const { problem } = await load(soundWith({ time_limit: undefined }), {
      timeLimitMs: 700,
      memoryLimitMiB: 64,
    });
    expect(problem.limits).toMatchObject({ cpuMs: 700, memoryKiB: 64 * 1024 });
  });

  it("shares total_value where GEN starts no subtask", async () => {
    const { problem } = await load(soundWith({ total_value: 60 }, { "gen/GEN": "1\n2 # b\n3" }));
    expect(problem.groups).toEqual([group("tests", 60, "sum", ["000", "001", "002"])]);
  });

  it("leaves out an empty subtask of no points", async () => {
    const { problem } = await load({ ...sound, "gen/GEN": "#ST: 0\n#ST: 100\n1\n2\n3" });
    expect(problem.groups).toEqual([group("subtask1", 100, "min", ["000", "001", "002"])]);
  });

  it("reads score types over GEN", async () => {
    const groups = async (score_type: string, score_type_parameters: unknown) =>
      (await load(soundWith({ score_type, score_type_parameters }))).problem.groups;
    expect(await groups("Sum", 20)).toEqual([group("tests", 60, "sum", ["000", "001", "002"])]);
    expect(
      await groups("GroupMul", [
        [40, "00[01]"],
        [60, "00"],
      ]),
    ).toEqual([
      group("subtask0", 40, "product", ["000", "001"]),
      group("subtask1", 60, "product", ["000", "001", "002"]),
    ]);
    expect(await groups("GroupThreshold", [[10, 3, 0.5]])).toEqual([
      group("subtask0", 10, { threshold: 0.5 }, ["000", "001", "002"]),
    ]);
    const loaded = await load(
      soundWith({ score_type: "GroupMin", score_type_parameters: [[100, 2]] }),
    );
    expect(loaded.problem.tests.map(({ name }) => name)).toEqual(["000", "001"]);
    expect(rules(loaded)).toEqual(["task.yaml tests in no subtask, such as 002"]);
    const half = await load(soundWith({ score_type: "GroupMul" }));
    expect(half.problem.groups[0]?.scoring).toBe("min");
    expect(half.remarks).toHaveLength(1);
  });

  it("reads graders with headers, and shows what is attached", async () => {
    const { problem } = await load({
      ...sound,
      "sol/grader.cpp": "int main() {}\n",
      "sol/twice.h": "int twice(int n);\n",
      "sol/template.cpp": "\n",
      "sol/soluzione.cpp": "int twice(int n) { return 2 * n; }\n",
      "sol/slow.py": "pass\n",
      "att/grader.cpp": "// sample\n",
      "att/twice.cpp": "// yours\n",
    });
    expect(problem.task).toMatchObject({
      graders: {
        hidden: { cpp: [{ name: "grader.cpp" }, { name: "twice.h" }] },
        public: { cpp: [{ name: "grader.cpp", text: "// sample\n" }] },
      },
    });
    expect(problem.languages).toEqual(["cpp"]);
    expect(problem.references).toMatchObject([
      { name: "soluzione.cpp", expectedScore: { min: 100, max: 100 } },
    ]);
  });

  it("takes a script in place of a compiled checker, and a source beside one", async () => {
    const script = "#!/usr/bin/env python3\nprint(1.0)\n";
    const checked = await load({ ...sound, "cor/correttore": script });
    expect(checked.problem.checker).toMatchObject({
      kind: "cms",
      program: { name: "correttore.py", language: "python3", files: [{ text: script }] },
    });
    const files = { "check/checker": "\u007fELF\0", "check/checker.cc": "int main() {}\n" };
    expect((await load({ ...sound, ...files })).problem.checker).toMatchObject({
      program: { name: "checker.cc", language: "cpp17" },
    });
  });

  it("tells how programs meet the manager", async () => {
    const stub = { "sol/stub.cpp": "int main() {}\n", "check/checker.py": "" };
    expect((await load(communication({}))).problem.task).toMatchObject({
      kind: "communication",
      processes: 1,
      io: "std",
      graders: null,
    });
    const { problem } = await load(communication({ num_processes: 2 }, stub));
    expect(problem.checker).toEqual({ kind: "task" });
    expect(problem.task).toMatchObject({
      processes: 2,
      io: "fifo",
      graders: { hidden: { cpp: [{ name: "grader.cpp" }] } },
    });
    const listed = await load(communication({ task_type_parameters: [3, "stub", "std_io"] }, stub));
    expect(listed.problem.task).toMatchObject({ processes: 3, io: "std" });
  });

  it("reads a task of answers, with YAML 1.1's yes", async () => {
    const { problem } = await load({
      ...sound,
      "task.yaml": `${taskYamlWith({ time_limit: undefined })}output_only: yes\n`,
    });
    expect(problem.task).toEqual({ kind: "output-only" });
    expect(problem.languages).toEqual([]);
  });

  it("finds attached samples of several names", async () => {
    const { problem } = await load({
      ...sound,
      "att/twice.input10.txt": "10\n",
      "att/twice.output10.txt": "20\n",
      "att/twice.input2.txt": "2\r\n",
      "att/twice.output2.txt": "4",
      "att/z.in": "1\n",
      "att/z.out": "2\n",
      "att/input.cpp": "",
      "att/output.cpp": "",
    });
    expect(problem.samples).toEqual([
      { name: "sample1", input: "2\n", answer: "4" },
      { name: "sample2", input: "10\n", answer: "20\n" },
      { name: "sample3", input: "1\n", answer: "2\n" },
    ]);
  });

  it("orders more than a thousand tests by their names", async () => {
    const yaml = taskYamlWith({
      n_input: 1001,
      score_type: "GroupMin",
      score_type_parameters: [
        [50, 102],
        [50, 899],
      ],
    });
    const { problem } = await load({ "task.yaml": yaml, ...testFiles(1001) });
    expect(problem.groups[0]?.tests.at(-1)).toBe("1000");
    expect(problem.groups[1]?.tests.at(0)).toBe("101");
  }, 60_000);
});
