import { describe, expect, it } from "vitest";
import type { LoadedProblem } from "../../load-problem.ts";
import type { Settings } from "../settings.ts";
import { type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import { polygon } from "./format.ts";
import { sound, without, withXml, xmlWith } from "./testing/sound.ts";

async function load(files: Layout, settings: Settings = {}): Promise<LoadedProblem> {
  return readAs(polygon, await layOutPackage(files), settings);
}

const rules = ({ remarks }: LoadedProblem) =>
  remarks.map(({ file, line, rule }) => `${file}${line === null ? "" : `:${line}`} ${rule}`);

describe("a package of Polygon", () => {
  it("is told by problem.xml with <problem>", async () => {
    const recognise = (text: string, files = ["problem.xml"]) =>
      polygon.recognise({ files: new Set(files), folders: new Set(), text: async () => text });
    expect(await recognise(xmlWith())).toBe("problem.xml with <problem>");
    expect(await recognise("\uFEFF<!-- a --><!-- b -->\n<problem>")).not.toBeNull();
    expect(await recognise("<problems>")).toBeNull();
    expect(await recognise(`${"<!-- -- ".repeat(10_000)}<problem>`)).toBeNull();
    expect(await recognise(xmlWith(), ["problem.yaml"])).toBeNull();
  });

  it("has title, limits, statement, languages and a checker", async () => {
    const loaded = await load(sound);
    const { problem } = loaded;
    expect(rules(loaded)).toEqual([]);
    expect(problem).toMatchObject({
      title: "Twice the Number",
      statement: "Print twice the number.\n",
      statementFiles: [{ language: "en", format: "latex" }],
      limits: { cpuMs: 1500, memoryKiB: 256 * 1024 },
      task: { kind: "batch", inputFile: null, outputFile: null, graders: null },
      checker: {
        kind: "testlib",
        program: {
          name: "check.cpp",
          language: "cpp17",
          files: [{ name: "check.cpp" }, { name: "testlib.h" }],
        },
        args: [],
      },
    });
    expect(problem.languages).toContain("rust");
    expect(problem.tests.map(({ name }) => name)).toEqual(["01", "02", "03", "04"]);
  });

  it("has settings come first", async () => {
    const { problem } = await load(sound, { timeLimitMs: 700, memoryLimitMiB: 64 });
    expect(problem.limits).toMatchObject({ cpuMs: 700, memoryKiB: 64 * 1024 });
  });

  it("reads input and output from files where it says so", async () => {
    const files = 'input-file="in.txt" output-file="out.txt"';
    const { problem } = await load(withXml('input-file="" output-file=""', files));
    expect(problem.task).toMatchObject({ inputFile: "in.txt", outputFile: "out.txt" });
  });

  it("may be of any line ends and encoding, with a byte order mark", async () => {
    const text = xmlWith(["Twice the Number", "Zwölf &amp; &quot;mehr&#34; &#x1F600;"]);
    const title = 'Zwölf & "mehr" \u{1F600}';
    const encoded = [
      `\uFEFF${text.replaceAll("\n", "\r\n")}`,
      new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]),
      Uint8Array.from(Buffer.from(text.replace("&#x1F600;", ""), "latin1")),
    ];
    for (const [index, xml] of encoded.entries()) {
      const { problem } = await load({ ...sound, "problem.xml": xml });
      expect(problem.title).toBe(index < 2 ? title : 'Zwölf & "mehr"');
      expect(problem.groups).toHaveLength(3);
    }
  });
});

describe("tests of Polygon", () => {
  it("are remarked upon for the line ends of Windows", async () => {
    const loaded = await load({ ...sound, "tests/01": "1\r\n" });
    expect(rules(loaded)).toEqual(["tests/01 an input with the line ends of Windows"]);
    expect(loaded.problem.samples[0]?.input).toBe("1\n");
  });
});

describe("testsets of Polygon", () => {
  it("are judged by the one named tests", async () => {
    const loaded = await load(withXml("<testset", '<testset name="pretests"/>\n<testset'));
    expect(loaded.problem.tests).toHaveLength(4);
    expect(rules(loaded)).toEqual(['problem.xml:10 the testset "pretests" is not used']);
  });

  it("may be a single one of another name, which validators are told", async () => {
    const { problem } = await load(withXml('testset name="tests"', 'testset name="main"'));
    expect(problem.inputValidators[0]?.argsByGroup["1"]).toEqual([
      "--testset",
      "main",
      "--group",
      "1",
    ]);
  });

  it("name files by patterns", async () => {
    const xml = xmlWith(["tests/%02d<", "data/%d.in<"], ["tests/%02d.a", "data/%d.out"]);
    const files: Layout = without(...Object.keys(sound).filter((path) => path.startsWith("tests")));
    for (const number of [1, 2, 3, 4]) {
      files[`data/${number}.in`] = "1\n";
      files[`data/${number}.out`] = "2\n";
    }
    const { problem } = await load({ ...files, "problem.xml": xml });
    expect(problem.tests[3]?.inputPath).toMatch(/\/data\/4\.in$/);
  });
});
