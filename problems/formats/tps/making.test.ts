import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { bounds } from "../../package/bounds.ts";
import { PackageError } from "../../package/fault.ts";
import type { Problem } from "../../problem.ts";
import type { Workshop } from "../../workshop.ts";
import { fakeWorkshop } from "../shared/fake-workshop.ts";
import { type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import { tps } from "./format.ts";
import { sound, withProblem } from "./testing/sound.ts";

const script = `# made by hand
@testset extra
manual "small 1.txt"

@subtask samples
copy twice.in
@subtask 2^n
@include samples extra
gen 10 'a b'  # a comment
@subtask full
@include 2^n
@include samples
gen 10 20
gen 30 40
`;

/** The sound package before `tps gen`. */
const ungenerated: Layout = {
  ...Object.fromEntries(Object.entries(sound).filter(([at]) => !at.startsWith("tests/"))),
  "gen/data": script,
  "gen/manual/small 1.txt": "1\n",
  "gen/twice.in": "2\n",
  "gen/gen.cpp": "int main() {}\n",
  "gen/testlib.h": "// testlib\n",
  "solutions.json": `{"good.py": {"verdict": "model_solution"}}\n`,
  "solution/good.py": "print(2 * int(input()))\n",
};

const read = async (files: Layout, workshop: Workshop | null = fakeWorkshop()) =>
  readAs(tps, await layOutPackage(files), {}, workshop);

async function complaints(files: Layout, workshop: Workshop | null = fakeWorkshop()) {
  const error: unknown = await read(files, workshop).catch((reason: unknown) => reason);
  if (!(error instanceof PackageError)) throw new Error("it was read");
  return error.faults.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

async function textsOf({ tests }: Problem): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { name, inputPath, answerPath } of tests) {
    const answer = answerPath === null ? "none" : (await readFile(answerPath, "utf8")).trim();
    texts[name] = `${(await readFile(inputPath, "utf8")).trim()} → ${answer}`;
  }
  return texts;
}

describe("a TPS task before tps gen", () => {
  it("has its tests made, named and put into subtasks as TPS does", async () => {
    const workshop = fakeWorkshop();
    const { problem, remarks } = await read(ungenerated, workshop);
    expect(problem.groups.map(({ name, tests }) => [name, tests])).toEqual([
      ["samples", ["0-01"]],
      ["2^n", ["0-01", "1-01", "extra-01"]],
      ["full", ["0-01", "1-01", "2-01", "2-02", "extra-01"]],
    ]);
    expect(await textsOf(problem)).toEqual({
      "0-01": "2 → model solution < 2",
      "1-01": "gen 10 a b → model solution < gen 10 a b",
      "2-01": "gen 10 20 → model solution < gen 10 20",
      "2-02": "gen 30 40 → model solution < gen 30 40",
      "extra-01": "1 → model solution < 1",
    });
    expect(remarks.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "gen/data 5 tests were made here",
    ]);
    const [recipe] = workshop.recipes;
    expect(recipe?.programs.get("gen")).toMatchObject({
      files: [{ name: "gen.cpp" }, { name: "testlib.h" }],
    });
    expect(recipe?.steps.map(({ origin }) => origin.line)).toEqual([9, 13, 14, 3, 6, 9, 13, 14]);
  });

  it("puts header and footer around inputs, and mends line ends of those by hand", async () => {
    const workshop = fakeWorkshop();
    const data = "@subtask samples\nmanual 1\n@subtask 2^n\ngen 1\n@subtask full\n@include 2^n\n";
    const small = { ...ungenerated, "gen/data": data, "gen/manual/1": "1\r\n" };
    await read(small, workshop);
    await read({ ...small, "gen/input.header": "h\n", "gen/input.footer": "f\n" }, workshop);
    const around = workshop.recipes.map(({ steps }) =>
      steps.flatMap((step) =>
        step.program === "header and footer" ? [step.files.map(({ name }) => name)] : [],
      ),
    );
    const all = ["header", "input", "footer"];
    expect(around).toEqual([[["input"]], [all, all]]);
  });

  it("uses tests that are there, when all are", async () => {
    const data = "@subtask samples\nmanual 1\n@subtask 2^n\ngen 1\n@subtask full\ngen 2\n";
    const { "tests/mapping": _, ...there } = sound;
    const workshop = fakeWorkshop();
    const { problem } = await read({ ...there, "gen/data": data }, workshop);
    expect(problem.tests.map(({ name }) => name)).toEqual(["0-01", "1-01", "2-01"]);
    expect(workshop.recipes).toEqual([]);
  });

  it("counts the tests of an output-only task through", async () => {
    const json = withProblem({ type: "OutputOnly", has_grader: undefined })["problem.json"] ?? "";
    const { problem } = await read({ ...ungenerated, "problem.json": json });
    expect(problem.tests.map(({ name }) => name)).toEqual(["01", "02", "03", "04", "05"]);
  });

  it("needs no answers where a manager decides", async () => {
    const json = withProblem({ type: "Communication" })["problem.json"] ?? "";
    const { problem } = await read({
      ...ungenerated,
      "problem.json": json,
      "solutions.json": "{}\n",
      "manager/manager.cpp": "int main() {}\n",
    });
    expect(problem.tests.every(({ answerPath }) => answerPath === null)).toBe(true);
  });

  it("compiles the model solution with its grader", async () => {
    const json = withProblem({ has_grader: true })["problem.json"] ?? "";
    const workshop = fakeWorkshop();
    const graded = {
      ...ungenerated,
      "problem.json": json,
      "grader/py/grader.py": "import twice\n",
      "grader/cpp/twice.h": "int twice(int);\n",
    };
    await read(graded, workshop);
    expect(workshop.recipes[0]?.programs.get("model solution")).toMatchObject({
      language: "python3",
      graders: [{ name: "grader.py" }, { name: "twice.py" }],
    });
  });

  it.each<[string, Layout, string[]]>([
    [
      "no such generator, once",
      { "gen/gen.cpp": "", "gen/data": "@subtask samples\ngem 1\ngem 2\n" },
      ['gen/data:2 no generator "gem"'],
    ],
    [
      "no file of that name",
      { "gen/data": "@subtask samples\nmanual no.txt\n" },
      ['gen/data:2 no file "gen/manual/no.txt"'],
    ],
    [
      "a way out",
      { "gen/data": "@subtask samples\ncopy ../../../etc/passwd\n" },
      ['gen/data:2 no file "gen/../../../etc/passwd"'],
    ],
    [
      "a test that is too large",
      {
        "gen/data": "@subtask samples\nmanual 1\n",
        "gen/manual/1": new Uint8Array(bounds.testBytes + 1),
      },
      ['gen/data:2 "gen/manual/1" has more than 104857600 bytes'],
    ],
    [
      "two files",
      { "gen/data": "@subtask samples\nmanual a b\n" },
      ["gen/data:2 manual takes one file"],
    ],
    [
      "a shell",
      { "gen/data": "@subtask samples\ngen $RANDOM\n" },
      ["gen/data:2 not supported yet: a line that needs a shell"],
    ],
    [
      "a test before all",
      { "gen/data": "gen 1\n@subtask samples\n" },
      ["gen/data:1 a line before the first subtask or set of tests"],
    ],
    [
      "an unknown command",
      { "gen/data": "@subtask samples\n@description x\ngen 1\n" },
      ['gen/data:2 the command "@description" is none of TPS\'s'],
    ],
    [
      "an unknown set",
      { "gen/data": "@subtask samples\n@include none\ngen 1\n" },
      ['gen/data:2 includes "none", which is no set of tests above'],
    ],
    [
      "a set twice",
      { "gen/data": "@subtask samples\ngen 1\n@testset samples\n" },
      ['gen/data:3 a second set of tests "samples"'],
    ],
    [
      "two tests of one name",
      { "gen/data": "@subtask samples\ngen 1\n@testset 0\ngen 2\n" },
      ["gen/data:4 a second test 0-01"],
    ],
    [
      "no name",
      { "gen/data": "@subtask\ngen 1\n" },
      [
        "gen/data:1 @subtask without one plain name",
        "gen/data:2 a line before the first subtask or set of tests",
      ],
    ],
    [
      "no model",
      { "solutions.json": "{}\n" },
      [
        "solutions.json:null answers are missing, and no one solution is the model_solution to make them",
      ],
    ],
    [
      "a model that can't be run",
      {
        "solutions.json": `{"good.pas": {"verdict": "model_solution"}}\n`,
        "solution/good.pas": "begin end.\n",
      },
      ["solution/good.pas:null not supported yet: a model solution in this language"],
    ],
  ])("complains of %s", async (_, more, expected) => {
    expect(await complaints({ ...ungenerated, ...more })).toEqual(expected);
  });

  it("may be by a generator of any name, such as what every object has", async () => {
    const workshop = fakeWorkshop();
    const more = {
      "gen/__proto__.py": "print(1)\n",
      "gen/data": "@subtask samples\n__proto__ 1\n__proto__ 2\n",
    };
    await complaints({ ...ungenerated, ...more }, workshop);
    const { programs, steps } = workshop.recipes[0] ?? { programs: new Map(), steps: [] };
    expect([...programs.keys()]).toContain("__proto__");
    expect(steps.filter((step) => step.program === "__proto__")).toHaveLength(2);
  });

  it("says what to do where nothing may be run, and hands on what went wrong", async () => {
    expect(await complaints(ungenerated, null)).toEqual([
      "tests/mapping:null tests are missing: 5 that gen/data makes",
    ]);
    const fault = { file: "gen/data", line: 9, rule: "gen.cpp does not compile", hint: "Mend it." };
    expect(await complaints(ungenerated, fakeWorkshop([fault]))).toEqual([
      "gen/data:9 gen.cpp does not compile",
    ]);
  });
});
