import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Faults } from "../../package/fault.ts";
import { walkPackage } from "../../package/tree.ts";
import type { Problem } from "../../problem.ts";
import type { Workshop } from "../../workshop.ts";
import { type Layout, layOutPackage } from "../shared/testing.ts";
import { polygon } from "./format.ts";
import { type FakeWorkshop, fakeWorkshop } from "../shared/fake-workshop.ts";
import { standard, withMore, withXml, xmlWith } from "./testing/sound.ts";

type Read = { problem: Problem | null; faults: string[]; remarks: string[] };

async function readWith(workshop: Workshop | null, files: Layout): Promise<Read> {
  const [faults, remarks] = [new Faults(), new Faults()];
  const tree = await walkPackage(await layOutPackage(files), faults, polygon);
  const given = {
    tree,
    faults,
    remarks,
    name: "twice",
    workshop,
    settings: {},
    openArchive: async () => null,
  };
  const problem = await polygon.read(given);
  const told = ({ list }: Faults) => list.map(({ line, rule }) => `${line} ${rule}`);
  return { problem, faults: told(faults), remarks: told(remarks) };
}

const xmlOnly = (xml: string): Layout => ({ ...standard, "problem.xml": xml });

function argvs({ recipes }: FakeWorkshop): string[] {
  return recipes.flatMap(({ steps }) => steps.map((s) => [s.program, ...s.args].join(" ")));
}

async function texts(problem: Problem | null): Promise<(string | null)[]> {
  const files = problem?.tests.flatMap(({ inputPath, answerPath }) => [inputPath, answerPath]);
  return Promise.all((files ?? []).map(async (at) => (at === null ? null : readFile(at, "utf8"))));
}

describe("tests that are not in a package of Polygon", () => {
  it("are made by its generators, and answers by its main solution", async () => {
    const workshop = fakeWorkshop();
    const { problem, faults, remarks } = await readWith(workshop, standard);
    expect(faults).toEqual([]);
    expect(remarks).toEqual(["2 6 files of tests were made here"]);
    expect(await texts(problem)).toEqual([
      "1\n",
      "/main solution < 1\n",
      "2\n",
      "/main solution < 2\n",
      "gen 20 5\n",
      "/main solution < gen 20 5\n",
      "gen 20 6\n",
      "/main solution < gen 20 6\n",
    ]);
    expect(problem?.samples).toEqual([
      { name: "01", input: "1\n", answer: "/main solution < 1\n" },
    ]);
    const [recipe] = workshop.recipes;
    expect([...(recipe?.programs.keys() ?? [])]).toEqual(["gen", "/main solution"]);
    expect(recipe?.programs.get("gen")).toMatchObject({
      language: "cpp17",
      files: [{ name: "gen.cpp" }, { name: "testlib.h" }],
    });
    expect(recipe?.steps.map(({ origin }) => origin.line)).toEqual([19, 20, 17, 18, 19, 20]);
  });

  it("change the digest with what was made", async () => {
    const digestOf = async (files: Layout) =>
      (await readWith(fakeWorkshop(), files)).problem?.digest;
    const usual = await digestOf(standard);
    expect(await digestOf(standard)).toBe(usual);
    expect(await digestOf(xmlOnly(xmlWith(["gen 20 6", "gen 20 7"])))).not.toBe(usual);
  });

  it("are only those that are missing", async () => {
    const workshop = fakeWorkshop();
    const kept = { "tests/03": "3\n", "tests/01.a": "2\n", "tests/02.a": "4\n" };
    const { problem } = await readWith(workshop, { ...standard, ...kept });
    expect(argvs(workshop)).toEqual(["gen 20 6", "/main solution", "/main solution"]);
    expect((await texts(problem)).slice(4, 6)).toEqual(["3\n", "/main solution < 3\n"]);
  });

  it("come from files of a generator that writes several", async () => {
    const workshop = fakeWorkshop();
    const xml = xmlWith(
      ['cmd="gen 20 5"', 'cmd="gen 7" from-file="3"'],
      ['cmd="gen 20 6"', 'cmd="gen 7" from-file="4"'],
    );
    const { problem } = await readWith(workshop, xmlOnly(xml));
    expect(argvs(workshop).slice(0, 2)).toEqual(["gen 7", "/main solution"]);
    expect(workshop.recipes[0]?.steps[0]?.makes).toEqual([
      { from: { file: "3" }, as: "03.in" },
      { from: { file: "4" }, as: "04.in" },
    ]);
    expect((await texts(problem))[6]).toBe("gen 7 > 4\n");
  });

  it("are answered from files where the problem reads and writes them", async () => {
    const xml = xmlWith(['input-file="" output-file=""', 'input-file="a.in" output-file="a.out"']);
    const { problem } = await readWith(fakeWorkshop(), xmlOnly(xml));
    expect((await texts(problem))[1]).toBe("/main solution a.in: 1 > a.out\n");
  });

  it("are answered by the main solution with its graders", async () => {
    const workshop = fakeWorkshop();
    const grader =
      '<file for-types="cpp.*" path="files/grader.cpp"><stages><stage name="COMPILE"/></stages><assets><asset name="SOLUTION"/></assets></file>';
    const { "problem.xml": xml = "" } = withMore("resources", grader);
    await readWith(workshop, { ...standard, "problem.xml": xml, "files/grader.cpp": "//\n" });
    expect(workshop.recipes[0]?.programs.get("/main solution")).toMatchObject({
      name: "main.cpp",
      language: "cpp20",
      graders: [{ name: "grader.cpp" }],
    });
  });

  it("take words in double quotes as one, and generators by the names of their sources", async () => {
    const workshop = fakeWorkshop();
    await readWith(workshop, xmlOnly(xmlWith(["gen 20 5", "gen.exe  -s &quot;a b&quot;c &lt;1"])));
    expect(workshop.recipes).toEqual([]);
    await readWith(
      workshop,
      xmlOnly(xmlWith(["gen 20 5", "gen.exe  -s=&quot;a  b&quot;c &quot;&quot;"])),
    );
    expect(workshop.recipes[0]?.steps[0]?.args).toEqual(["-s=a  bc", ""]);
  });

  it.each<[string, Layout, string]>([
    [
      "an unknown generator",
      xmlOnly(xmlWith(["gen 20 5", "make 20 5"])),
      '19 no generator "make" among <executables>',
    ],
    [
      "a name that every object has",
      xmlOnly(xmlWith(["gen 20 5", "constructor 1"])),
      '19 no generator "constructor" among <executables>',
    ],
    [
      "no command",
      xmlOnly(xmlWith([' cmd="gen 20 5"', ""])),
      "19 a generated test without a command",
    ],
    [
      "a pipe",
      xmlOnly(xmlWith(["gen 20 5", "gen 20 | sort"])),
      "19 not supported yet: a generator's command with pipes, other quotes or backslashes",
    ],
    [
      "an open quote",
      xmlOnly(xmlWith(["gen 20 5", "gen &quot;20 5"])),
      "19 a quote without an end",
    ],
    [
      "a file elsewhere",
      xmlOnly(xmlWith(['cmd="gen 20 5"', 'cmd="gen" from-file="../x"'])),
      "19 a from-file that is no plain name",
    ],
    [
      "no main solution",
      xmlOnly(xmlWith(['tag="main"', 'tag="accepted"'])),
      "2 answers are missing, and there is no main solution to make them",
    ],
    [
      "a lost manual test",
      Object.fromEntries(Object.entries(standard).filter(([at]) => at !== "tests/02")),
      '18 no file "tests/02", of a test that is not generated',
    ],
    [
      "a main solution without a grader",
      (() => {
        const grader =
          '<file for-types="c.*" path="files/grader.c"><stages><stage name="COMPILE"/></stages><assets><asset name="SOLUTION"/></assets></file>';
        const { "problem.xml": xml = "" } = withMore("resources", grader);
        return { ...standard, "problem.xml": xml, "files/grader.c": "" };
      })(),
      '56 no grader for the main solution, which is in "cpp"',
    ],
  ])("can't be made with %s", async (_what, files, fault) => {
    const workshop = fakeWorkshop();
    const { problem, faults } = await readWith(workshop, files);
    expect(problem).toBeNull();
    expect(faults).toEqual([fault]);
    expect(workshop.recipes).toEqual([]);
  });

  it("are faults of the workshop where it can't make them", async () => {
    const fault = { file: "problem.xml", line: 19, rule: "gen crashed", hint: "Mend it." };
    expect((await readWith(fakeWorkshop([fault]), standard)).faults).toEqual(["19 gen crashed"]);
    expect((await readWith(fakeWorkshop([], ["04.in"]), standard)).faults).toEqual([
      "20 a test that was not made",
    ]);
  });

  it("are one fault where nothing may be run", async () => {
    const { faults } = await readWith(null, standard);
    expect(faults).toEqual(['17 tests are missing: 4 of 4, such as "tests/01.a"']);
  });

  it("are not answered by talks with an interactor", async () => {
    const source = '<interactor><source path="files/gen.cpp"/></interactor><checker';
    const { "problem.xml": xml = "" } = withXml("<checker", source);
    const { faults } = await readWith(fakeWorkshop(), { ...standard, "problem.xml": xml });
    expect(faults).toEqual([
      '17 not supported yet: answers of an interactive problem that have to be made, such as "tests/01.a"',
    ]);
  });

  it("lie where the workshop put them", async () => {
    const { problem } = await readWith(fakeWorkshop(), standard);
    expect(path.basename(problem?.tests[2]?.inputPath ?? "")).toBe("03.in");
  });
});
