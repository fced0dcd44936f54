import { describe, expect, it } from "vitest";
import type { LoadedProblem } from "../../load-problem.ts";
import type { Settings } from "../settings.ts";
import { type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import { expectations } from "./expectations.ts";
import { polygon } from "./format.ts";
import { sound, withMore, without, withXml, xmlWith } from "./testing/sound.ts";

async function load(files: Layout, settings: Settings = {}): Promise<LoadedProblem> {
  return readAs(polygon, await layOutPackage(files), settings);
}

const rules = ({ remarks }: LoadedProblem) =>
  remarks.map(({ file, line, rule }) => `${file}${line === null ? "" : `:${line}`} ${rule}`);

const all = ["01", "02", "03", "04"];

describe("programs of Polygon", () => {
  it("are in the language of their type", async () => {
    const { problem } = await load(
      withMore(
        "solutions",
        `
        <solution tag="accepted"><source path="solutions/a.cpp" type="cpp.gcc14-64-msys2-g++23"/></solution>
        <solution tag="accepted"><source path="solutions/b.cpp" type="cpp.ms2017"/></solution>
        <solution tag="accepted"><source path="solutions/c.py" type="python.pypy3-64"/></solution>
        <solution tag="accepted"><source path="solutions/d.java" type="java21"/></solution>`,
        {
          "solutions/a.cpp": "",
          "solutions/b.cpp": "",
          "solutions/c.py": "",
          "solutions/d.java": "",
        },
      ),
    );
    expect(problem.references.map(({ name, language }) => [name, language])).toEqual([
      ["main.cpp", "cpp20"],
      ["slow.py", "python3"],
      ["a.cpp", "cpp23"],
      ["b.cpp", "cpp17"],
      ["c.py", "pypy3"],
      ["d.java", "java17"],
    ]);
  });

  it("may be an interactor, with or without a checker", async () => {
    const interactor =
      '<interactor><source path="files/talk.cpp" type="cpp.g++17"/></interactor>\n';
    const files = { "files/talk.cpp": "int main() {}\n" };
    const { problem } = await load(withXml("<checker", `${interactor}<checker`, files));
    expect(problem.task).toMatchObject({
      kind: "interactive",
      convention: "testlib",
      args: [],
      maxPasses: 1,
      interactor: { name: "talk.cpp" },
    });
    expect(problem.checker.kind).toBe("testlib");
    expect(problem.inputValidators[0]?.argsByGroup["sample"]).toBeUndefined();
    const bare = withXml("<checker", `${interactor}<other`, files);
    const xml = String(bare["problem.xml"]).replace("</checker>", "</other>");
    expect((await load({ ...bare, "problem.xml": xml })).problem.checker).toEqual({ kind: "task" });
  });

  it("may be a checker's copy where the source is not there", async () => {
    const { problem } = await load({
      ...without("files/check.cpp"),
      "check.cpp": "int main() {}\n",
    });
    expect(problem.checker).toMatchObject({ program: { name: "check.cpp", language: "cpp17" } });
  });

  it("may be a checker whose points are fractions, and one that asks for the testset", async () => {
    const points = { ...sound, "files/check.cpp": "int main() { quitp(0.5); }\n" };
    expect(rules(await load(points, { pointsDivisor: 1 }))).toEqual([
      "problem.xml:45 a checker that gives points",
    ]);
    const { problem } = await load(points, { pointsDivisor: 100 });
    expect(problem.checker).toMatchObject({ kind: "testlib", pointsDivisor: 100 });
    const asking = { ...sound, "files/check.cpp": "int main() { checker.testset(); }\n" };
    expect((await load(asking)).problem.checker).toMatchObject({
      args: ["--testset", "tests", "--group", ""],
    });
  });

  it("are validators that are told testset and group, as in Polygon's scripts", async () => {
    const { problem } = await load(sound);
    const args = (name: string) => ["--testset", "tests", "--group", name];
    expect(problem.inputValidators).toMatchObject([
      { name: "val.cpp", language: "cpp17", convention: "testlib" },
    ]);
    expect(problem.inputValidators[0]?.argsByGroup).toEqual({
      "0": args("0"),
      "1": args("1"),
      "2": args("2"),
      sample: args("0"),
    });
  });

  it("are left out as validators where they can't be run", async () => {
    const loaded = await load({
      ...withXml("files/val.cpp", "files/val.dpr"),
      "files/val.dpr": "begin end.",
    });
    expect(loaded.problem.inputValidators).toEqual([]);
    const pascal = withXml('files/val.cpp" type="cpp.g++17"', 'files/val.dpr" type="pas.dpr"', {
      "files/val.dpr": "begin end.",
    });
    expect(rules(await load(pascal))).toEqual([
      "problem.xml:50 a validator that is left out: not supported yet: a program in this language",
    ]);
  });
});

describe("graders of Polygon", () => {
  const uses = (stage: string, asset: string) =>
    `<stages><stage name="${stage}"/></stages><assets><asset name="${asset}"/></assets></file>\n`;
  const grader = `<file for-types="cpp.*" path="files/grader.cpp" type="cpp.g++17">${uses("COMPILE", "SOLUTION")}`;
  const header = `<file for-types="cpp.*;c.*" path="files/twice.h" type="h.g++">${uses("compile", "solution")}`;
  const files = { "files/grader.cpp": "int main() {}\n", "files/twice.h": "int twice(int);\n" };

  it("are resources compiled with solutions", async () => {
    const { problem } = await load(withMore("resources", grader + header, files));
    expect(problem.task).toMatchObject({
      graders: { hidden: { cpp: [{ name: "grader.cpp" }, { name: "twice.h" }] }, public: {} },
    });
    expect(problem.languages).toEqual(["cpp"]);
  });

  it("are public where they are attached", async () => {
    const attached = '</resources><attachments><file path="files/twice.h"/></attachments>';
    const xml = xmlWith(["</resources>", grader + header + attached]);
    const { problem } = await load({ ...sound, ...files, "problem.xml": xml });
    expect(problem.task).toMatchObject({
      graders: { public: { cpp: [{ name: "twice.h", text: "int twice(int);\n" }] } },
    });
  });

  it("are left out in languages where nothing tells which file is started", async () => {
    const python = `<file for-types="python.3" path="files/grader.py" type="python.3">${uses("COMPILE", "SOLUTION")}`;
    const loaded = await load(
      withMore("resources", grader + python, { ...files, "files/grader.py": "" }),
    );
    expect(loaded.problem.languages).toEqual(["cpp"]);
    expect(rules(loaded)).toEqual([
      "problem.xml:38 a grader for python3, which is not supported yet",
    ]);
  });
});

describe("solutions of Polygon", () => {
  it("are expected to do as they are tagged, by group where it says so", async () => {
    const { problem } = await load(sound);
    expect(problem.references.map(({ verdicts }) => verdicts)).toEqual([
      [{ tests: all, permitted: ["AC"], required: ["AC"] }],
      [
        { tests: all, ...expectations.get("rejected") },
        { tests: ["02"], permitted: ["AC"], required: ["AC"] },
      ],
    ]);
  });

  it("are not asked for what an extra tag says otherwise", async () => {
    const { problem } = await load(
      withXml('<solution tag="rejected">', '<solution tag="time-limit-exceeded-or-accepted">'),
    );
    expect(problem.references[1]?.verdicts).toEqual([
      { tests: ["01", "03", "04"], permitted: ["AC", "TLE"], required: ["AC", "TLE"] },
      { tests: ["02"], permitted: ["AC"], required: ["AC"] },
    ]);
  });

  it("are left out where they are not to be run, or can't be", async () => {
    const solution = (tag: string, path: string, type: string) =>
      `<solution tag="${tag}"><source path="solutions/${path}" type="${type}"/></solution>\n`;
    const files = { "solutions/a.cpp": "", "solutions/b.py": "", "solutions/c.pas": "" };
    const loaded = await load(
      withMore(
        "solutions",
        solution("do-not-run", "a.cpp", "cpp.g++17") +
          solution("accepted", "b.py", "python.2") +
          solution("accepted", "c.pas", "pas.fpc") +
          solution("perfect", "main.cpp", "cpp.g++17"),
        files,
      ),
    );
    expect(loaded.problem.references.map(({ name }) => name)).toEqual([
      "main.cpp",
      "slow.py",
      "main.cpp",
    ]);
    expect(rules(loaded)).toEqual([
      "problem.xml:64 a solution that is not to be run",
      'problem.xml:65 a solution of the type "python.2"',
      "solutions/c.pas a solution in a language that medalist does not judge",
      'problem.xml:67 the tag "perfect" is none of Polygon\'s',
    ]);
  });
});
