import { describe, expect, it } from "vitest";
import { type Files } from "../../testing.ts";
import { load, passFail, ungrouped, withProblem } from "./testing/load.ts";

describe("a program of the package", () => {
  it.each<[string, Files, object]>([
    [
      "a folder of C files",
      {
        "output_validator/v/a.c": "a\n",
        "output_validator/v/a.h": "h\n",
        "output_validator/v/b.c": "b\n",
      },
      { name: "v", language: "c17", files: [{ name: "a.c" }, { name: "a.h" }, { name: "b.c" }] },
    ],
    [
      "a Python package, started by __main__.py",
      {
        "output_validator/v/__init__.py": "",
        "output_validator/v/__main__.py": "import words\n",
        "output_validator/v/words.py": "x = 1\n",
        "output_validator/v/README.md": "x\n",
      },
      {
        name: "v",
        language: "python3",
        files: [{ name: "__init__.py" }, { name: "__main__.py" }, { name: "words.py" }],
      },
    ],
    [
      "a folder with one Python file",
      { "output_validator/v/check.py3": "x\n" },
      { name: "v", language: "python3", files: [{ name: "check.py" }] },
    ],
    [
      "C++ in a file that ends with .C",
      { "output_validator/v.C": "x\n" },
      { name: "v.C", language: "cpp20", files: [{ name: "v.cpp" }] },
    ],
  ])("may be %s", async (_, files, program) => {
    expect((await load(files)).problem.checker).toMatchObject({ kind: "icpc", program });
  });
});

describe("input validators", () => {
  it("that can't be run are left out, and told", async () => {
    const { problem, remarks } = await load({
      "input_validators/grammar.ctd": "x\n",
      "input_validators/grammar.viva": "x\n",
      "input_validators/v/build": "x\n",
      "input_validators/v/run.cpp": "x\n",
      "input_validators/words.h": "x\n",
    });
    expect(problem.inputValidators.map(({ name }) => name)).toEqual(["validate.py"]);
    expect(remarks).toEqual([
      "input_validators/grammar.ctd an input validator in Checktestdata or VIVA",
      "input_validators/grammar.viva an input validator in Checktestdata or VIVA",
      "input_validators/v/build not supported yet: a program folder of this kind",
    ]);
  });

  it("get their arguments and then the program's, by testlib's convention only their own", async () => {
    const files: Files = {
      ...ungrouped,
      "data/secret/test_group.yaml": "args: [x]\ninput_validator_args: [y]\n",
    };
    const [icpc] = (await load(files)).problem.inputValidators;
    expect(icpc?.argsByGroup).toEqual({ sample: [], secret: ["y", "x"] });
    const medalist = "task: batch\ninput_validators: testlib\n";
    const [testlib] = (await load({ ...files, "medalist.yaml": medalist })).problem.inputValidators;
    expect(testlib?.argsByGroup).toEqual({ sample: [], secret: ["y"] });
  });

  it("have arguments by test where those of a group's tests differ", async () => {
    const { problem } = await load({
      "data/secret/small/02.yaml": "input_validator_args: [other]\nargs: [x]\n",
      "data/sample/2.in": "5\n",
      "data/sample/2.ans": "10\n",
      "data/sample/2.yaml": "input_validator_args: { validate: [big] }\n",
    });
    expect(problem.inputValidators[0]).toMatchObject({
      argsByGroup: { large: [] },
      argsByTest: {
        "small/01": [],
        "small/02": ["other", "x"],
        "sample/1": [],
        "sample/2": ["big"],
      },
    });
    expect(problem.inputValidators[0]?.argsByGroup).not.toHaveProperty("small");
  });
});

describe("included files", () => {
  it("go with every submission, those of a language in place of the usual ones", async () => {
    const { problem, remarks } = await load({
      ...withProblem("languages: [cpp, python3, kotlin]\n"),
      "include/default/words.txt": "usual\n",
      "include/default/data.txt": "data\n",
      "include/cpp/words.txt": "own\n",
      "include/cpp/list.h": "h\n",
      "include/kotlin/a.kt": "x\n",
    });
    expect(problem.languages).toEqual(["cpp", "python3"]);
    expect(problem.task).toEqual({
      kind: "batch",
      inputFile: null,
      outputFile: null,
      graders: {
        hidden: {
          cpp: [
            { name: "data.txt", text: "data\n" },
            { name: "list.h", text: "h\n" },
            { name: "words.txt", text: "own\n" },
          ],
          python3: [
            { name: "data.txt", text: "data\n" },
            { name: "words.txt", text: "usual\n" },
          ],
        },
        public: {},
      },
    });
    expect(remarks).toEqual(["include/kotlin files for a language that medalist does not judge"]);
  });

  it("may be there in a package without medalist.yaml, whatever its type", async () => {
    const yaml = `${String(passFail["problem.yaml"])}type: [interactive, multi-pass]\nlanguages: [cpp]\n`;
    const { problem } = await load({
      ...ungrouped,
      "problem.yaml": yaml,
      "output_validator/v.py": "pass\n",
      "include/cpp/lib.h": "h\n",
    });
    expect(problem.task).toMatchObject({
      kind: "interactive",
      maxPasses: 2,
      graders: { hidden: { cpp: [{ name: "lib.h" }] }, public: {} },
    });
  });
});
