import { describe, expect, it } from "vitest";
import { loadProblem } from "./load-problem.ts";
import { strFromU8, unzipSync } from "fflate";
import { publicView } from "./public-view.ts";
import { type Files, grader, sound, withType, writePackage } from "./testing.ts";

const program = "int main() {}\n";
const groups = `groups:
  - { name: small, constraint: "" }
  - { name: large, constraint: "" }
`;

const medalist = (text: string): Files => ({ "medalist.yaml": `${text}\n${groups}` });

async function load(changes: Files = {}) {
  return loadProblem(await writePackage(changes));
}

describe("a grader task", () => {
  it("has hidden graders and public ones by language family", async () => {
    const { task } = await load(grader);
    expect(task).toMatchObject({
      kind: "batch",
      graders: {
        hidden: {
          cpp: [
            { name: "grader.cpp", text: "int main() { return 0; }\n" },
            { name: "twice.h", text: "int twice(int);\n" },
          ],
        },
        public: {
          cpp: [
            { name: "twice.h", text: "int twice(int);\n" },
            { name: "grader.cpp", text: "int main() {}\n" },
          ],
        },
      },
    });
  });
});

describe("graders", () => {
  it("are read for every family; a header serves C and C++", async () => {
    const families = { c: "c", cpp: "cpp", java: "java", javascript: "js", go: "go", rust: "rs" };
    const files = Object.entries(families).flatMap(([family, extension]) => [
      [`include/${family}/grader.${extension}`, "hidden\n"],
      [`attachments/grader.${extension}`, "public\n"],
    ]);
    const names = [...Object.values(families).map((each) => `grader.${each}`), "twice.h"];
    const { task, languages } = await load({
      ...Object.fromEntries(files),
      "attachments/twice.h": "int twice(int);\n",
      ...medalist(`task: grader\npublic_graders: [${names.join(", ")}]`),
    });
    expect(languages).toEqual(["c", "cpp", "java", "javascript", "go", "rust"]);
    expect(task).toMatchObject({
      graders: {
        hidden: { go: [{ name: "grader.go", text: "hidden\n" }] },
        public: {
          c: [{ name: "grader.c" }, { name: "twice.h" }],
          cpp: [{ name: "grader.cpp" }, { name: "twice.h" }],
          rust: [{ name: "grader.rs", text: "public\n" }],
        },
      },
    });
  });
});

describe("a task", () => {
  it("of the batch kind may have its input and output in files", async () => {
    const { task } = await load(
      medalist("task: batch\ninput_file: twice.in\noutput_file: twice.out"),
    );
    const files = { inputFile: "twice.in", outputFile: "twice.out" };
    expect(task).toEqual({ kind: "batch", ...files, graders: null });
  });

  it("in two steps needs nothing more", async () => {
    expect((await load(medalist("task: two-step"))).task).toEqual({
      kind: "two-step",
      graders: null,
    });
  });

  it("of the communication kind has a manager, which decides", async () => {
    const manager = { "manager/manager.cpp": program, "manager/words.h": "// words\n" };
    const { task, checker } = await load({ ...medalist("task: communication"), ...manager });
    expect(checker).toEqual({ kind: "task" });
    expect(task).toEqual({
      kind: "communication",
      manager: {
        name: "manager.cpp",
        language: "cpp20",
        files: [
          { name: "manager.cpp", text: program },
          { name: "words.h", text: "// words\n" },
        ],
      },
      processes: 1,
      io: "std",
      graders: null,
    });
  });

  it("of the communication kind may run the program several times, with graders", async () => {
    const problem = await load({
      ...grader,
      "manager/manager.py": "pass\n",
      ...medalist(
        "task: communication\nprocesses: 2\nio: fifo\npublic_graders: [twice.h, grader.cpp]",
      ),
    });
    expect(problem.task).toMatchObject({
      processes: 2,
      io: "fifo",
      graders: { hidden: { cpp: [{ name: "grader.cpp" }, { name: "twice.h" }] } },
    });
    expect(publicView(problem).task).toMatchObject({
      kind: "communication",
      processes: 2,
      io: "fifo",
      languages: ["cpp"],
      publicGraders: { cpp: [{ text: "int twice(int);\n" }, { text: "int main() {}\n" }] },
    });
  });

  it("of the interactive kind has an ICPC output validator, which decides", async () => {
    const args = "output_validator_args: [strict]\n";
    const { task, checker } = await load({
      ...withType("[scoring, interactive]"),
      "medalist.yaml": null,
      "output_validator/validate.py": "pass\n",
      "data/sample/test_group.yaml": args,
      "data/secret/small/test_group.yaml": `${sound["data/secret/small/test_group.yaml"]}${args}`,
      "data/secret/large/test_group.yaml": `${sound["data/secret/large/test_group.yaml"]}${args}`,
    });
    expect(checker).toEqual({ kind: "task" });
    expect(task).toMatchObject({
      kind: "interactive",
      convention: "icpc",
      interactor: { name: "validate.py" },
      args: ["strict"],
      maxPasses: 1,
    });
  });

  it.each([
    ["the default validator", {}, "", { kind: "standard" }],
    [
      "a checker",
      { "output_validator/check.cpp": program },
      "checker: { convention: testlib }",
      { kind: "testlib" },
    ],
    ["nobody else", {}, "checker: { convention: none }", { kind: "task" }],
  ])("with a testlib interactor is judged by %s", async (_, files, line, checker) => {
    const problem = await load({
      ...withType("[scoring, interactive]"),
      ...medalist(`task: interactive\ninteractor: testlib\n${line}`),
      "interactor/interact.cpp": program,
      ...files,
    });
    expect(problem.task).toMatchObject({ convention: "testlib", args: [], maxPasses: 1 });
    expect(problem.checker).toMatchObject(checker);
  });

  it.each([
    ["[scoring, multi-pass]", "multi-pass", "", 2],
    ["[scoring, multi-pass]", "multi-pass", "  validation_passes: 5\n", 5],
    ["[scoring, multi-pass, interactive]", "interactive", "  validation_passes: 3\n", 3],
  ])("of type %s is a %s task%s", async (type, kind, limit, maxPasses) => {
    const { task } = await load({
      "problem.yaml": `${String(withType(type)["problem.yaml"])}${limit}`,
      "medalist.yaml": null,
      "output_validator/validate.py": "pass\n",
    });
    expect(task).toMatchObject({ kind, maxPasses });
  });

  it("of answers has solutions that are archives, made from folders", async () => {
    const problem = await load({
      ...withType("[scoring, submit-answer]"),
      ...medalist("task: output-only"),
      "submissions/accepted/full.py": null,
      "submissions/accepted/full/small/01.out": "2\n",
      "submissions/accepted/full/large/01.out": Buffer.from([0xff, 0]),
      "submissions/submissions.yaml": "accepted/full:\n  score: 100\n",
    });
    expect(problem.task).toEqual({ kind: "output-only" });
    expect(problem.languages).toEqual([]);
    const [full] = problem.references;
    expect(full).toMatchObject({
      name: "accepted/full",
      language: "answers",
      expectedScore: { min: 100, max: 100 },
    });
    const answers = unzipSync(Buffer.from(full?.source ?? "", "base64"));
    expect(Object.keys(answers)).toEqual(["large/01.out", "small/01.out"]);
    expect(strFromU8(answers["small/01.out"] ?? new Uint8Array())).toBe("2\n");
  });
});

describe("a statement", () => {
  it("may be in Markdown, LaTeX or PDF, and the text is that of the first of them", async () => {
    const { title, statement, statementFiles } = await load({
      "statement/problem.en.md": null,
      "statement/problem.en.tex": "Twice.\n",
      "statement/problem.en.pdf": Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff]),
    });
    expect({ title, statement }).toEqual({ title: "Twice", statement: "Twice.\n" });
    expect(statementFiles).toMatchObject([
      { language: "en", format: "latex" },
      { language: "en", format: "pdf" },
    ]);
  });
});

describe("a test of a package", () => {
  it("has the arguments and files that its group and itself have for the program", async () => {
    const { tests } = await load({
      "data/secret/small/test_group.yaml": `${sound["data/secret/small/test_group.yaml"]}args: [a, b]\n`,
      "data/secret/small/02.yaml": 'args: ["own"]\n',
      "data/secret/small/02.files/words.txt": "x\n",
    });
    expect(tests).toMatchObject([
      { name: "large/01", args: [], files: [] },
      { name: "small/01", args: ["a", "b"], files: [] },
      { name: "small/02", args: ["own"], files: [{ name: "words.txt" }] },
    ]);
  });

  it("has a checker of its own where its arguments are not the usual ones", async () => {
    const { checker, tests } = await load({
      "data/secret/small/test_group.yaml": `${sound["data/secret/small/test_group.yaml"]}output_validator_args: [case_sensitive]\n`,
      "data/secret/small/02.yaml": 'output_validator_args: [float_tolerance, "0.5"]\n',
    });
    expect(checker).toMatchObject({ caseSensitive: false });
    expect(tests.map((test) => test.checker)).toMatchObject([
      null,
      { caseSensitive: true, floatAbsolute: null },
      { caseSensitive: false, floatAbsolute: 0.5 },
    ]);
  });
});

describe("the default validator's arguments", () => {
  async function checkerFor(args: string) {
    const line = `output_validator_args: ${args}\n`;
    const { checker } = await load({
      "data/sample/test_group.yaml": line,
      "data/secret/small/test_group.yaml": `${sound["data/secret/small/test_group.yaml"]}${line}`,
      "data/secret/large/test_group.yaml": `${sound["data/secret/large/test_group.yaml"]}${line}`,
    });
    return checker;
  }

  it("set how answers are compared", async () => {
    expect(await checkerFor("[case_sensitive, space_change_sensitive]")).toMatchObject({
      caseSensitive: true,
      spaceSensitive: true,
    });
    expect(await checkerFor('[float_tolerance, "1e-6"]')).toMatchObject({
      floatAbsolute: 1e-6,
      floatRelative: 1e-6,
    });
    expect(await checkerFor('[float_relative_tolerance, ".5"]')).toMatchObject({
      floatAbsolute: null,
      floatRelative: 0.5,
    });
  });
});

describe("a checker", () => {
  it("speaks the ICPC convention unless medalist.yaml says otherwise; headers come with it", async () => {
    const { checker } = await load({
      "output_validator/validate.cpp": "int main() {}\n",
      "output_validator/words.h": "// words\n",
    });
    expect(checker).toEqual({
      kind: "icpc",
      args: [],
      program: {
        name: "validate.cpp",
        language: "cpp20",
        files: [
          { name: "validate.cpp", text: "int main() {}\n" },
          { name: "words.h", text: "// words\n" },
        ],
      },
    });
  });

  it("may speak the CMS convention; its path may be left out", async () => {
    const { checker } = await load({
      ...medalist("task: batch\nchecker: { convention: cms }"),
      "output_validator/check.c": program,
    });
    expect(checker).toMatchObject({ kind: "cms", program: { name: "check.c", language: "c17" } });
  });

  it("may be a folder of C++ files, and speak the testlib convention", async () => {
    const { checker } = await load({
      "medalist.yaml": `${sound["medalist.yaml"]}checker: { convention: testlib, path: output_validator/check }\n`,
      "output_validator/check/main.cpp": "int main() {}\n",
      "output_validator/check/words.cpp": "int words;\n",
    });
    expect(checker).toMatchObject({
      kind: "testlib",
      program: { name: "check", files: [{ name: "main.cpp" }, { name: "words.cpp" }] },
    });
  });
});
