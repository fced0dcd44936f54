import { describe, expect, it } from "vitest";
import type { LoadedProblem } from "../../load-problem.ts";
import type { Settings } from "../settings.ts";
import { type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import { polygon } from "./format.ts";
import { sound, without, withXml, xmlWith } from "./testing/sound.ts";

async function load(files: Layout, settings: Settings = {}): Promise<LoadedProblem> {
  return readAs(polygon, await layOutPackage(files), settings);
}

const rules = ({ remarks }: LoadedProblem) => remarks.map(({ file, rule }) => `${file} ${rule}`);
const untold = without("statements/english/problem.tex");

describe("statements of Polygon", () => {
  const russian = '<name language="russian" value="Дважды"/>\n</names>';
  const second =
    '<statement language="russian" path="statements/russian/problem.tex" type="application/x-tex"/>\n</statements>';
  const both: Layout = {
    ...sound,
    "problem.xml": xmlWith(["</names>", russian], ["</statements>", second]),
    "statements/russian/problem.tex": "Число.\n",
  };

  it("are in the preferred language, English without one", async () => {
    expect((await load(both)).problem.title).toBe("Twice the Number");
    for (const language of ["ru", "russian"]) {
      const { problem } = await load(both, { language });
      expect(problem).toMatchObject({ title: "Дважды", statement: "Число.\n" });
      expect(problem.statementFiles.map((each) => each.language)).toEqual(["en", "ru"]);
    }
  });

  it("are made of sections where problem.tex is not there", async () => {
    const { problem } = await load({
      ...untold,
      "statement-sections/english/legend.tex": "Print twice.\n",
      "statement-sections/english/output.tex": "A number.",
      "statement-sections/english/notes.tex": "",
    });
    expect(problem.statement).toBe("Print twice.\n\n\\section*{Output}\nA number.\n");
  });

  it("are made of problem-properties.json where there are no sections", async () => {
    const json = JSON.stringify({
      name: "Twice",
      legend: "Print twice.",
      notes: 7,
      sampleTests: [
        { input: "1\n", output: "2\n" },
        { input: "2\n", output: "4\n" },
      ],
    });
    const files = { ...untold, "statements/english/problem-properties.json": json };
    const { problem } = await load(files);
    expect(problem.statement).toBe("Print twice.\n");
    expect(problem.samples).toEqual([
      { name: "01", input: "1\n", answer: "2\n" },
      { name: "02", input: "2\n", answer: "4\n" },
    ]);
    const nameless = { ...files, "problem.xml": xmlWith(['language="english" value', "value"]) };
    expect((await load(nameless)).problem.title).toBe("Twice");
    expect(
      rules(await load({ ...files, "statements/english/problem-properties.json": "{" })),
    ).toEqual([
      "statements/english/problem-properties.json not valid JSON with a statement's texts",
      "problem.xml no statement as text",
    ]);
  });

  it("may be missing, and the title then is the short name", async () => {
    const loaded = await load({
      ...untold,
      "problem.xml": xmlWith(['<name language="english" value="Twice the Number"/>', ""]),
    });
    expect(loaded.problem.title).toBe("twice");
    expect(rules(loaded)).toEqual(["problem.xml no statement as text"]);
  });
});

describe("samples of Polygon", () => {
  it("are the tests that are samples", async () => {
    const { problem } = await load(sound);
    expect(problem.samples).toEqual([{ name: "01", input: "1\n", answer: "2\n" }]);
  });

  it("are the statement's examples, which may differ from tests", async () => {
    const { problem } = await load({
      ...sound,
      "statements/english/example.01": "10\n",
      "statements/english/example.02": "11\n",
      "statements/english/example.02.a": "22\n",
      "statements/english/example.02.mu": "x\n",
      "statement-sections/english/example.03": "12\n",
    });
    expect(problem.samples).toEqual([
      { name: "01", input: "10\n", answer: "2\n" },
      { name: "02", input: "11\n", answer: "22\n" },
    ]);
  });

  it("are the tests' too where the statement has fewer", async () => {
    const both = withXml('<test group="1"', '<test sample="true" group="1"');
    const files = {
      "statement-sections/english/example.02": "x\n",
      "statement-sections/english/example.02.a": "y\n",
    };
    expect((await load({ ...both, ...files })).problem.samples).toEqual([
      { name: "01", input: "1\n", answer: "2\n" },
      { name: "02", input: "x\n", answer: "y\n" },
    ]);
  });

  it("are left out where they are large or halves", async () => {
    const large = await load({ ...sound, "tests/01": "1".repeat(300_000) });
    expect(large.problem.samples).toEqual([]);
    expect(rules(large)).toEqual(["tests/01 a sample that is too large to be shown"]);
    const half = await load({ ...sound, "statements/english/example.07": "1\n" });
    expect(rules(half)).toEqual(["statements/english/example.07 half a sample"]);
  });
});
