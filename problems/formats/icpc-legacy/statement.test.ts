import { describe, expect, it } from "vitest";
import { layOutPackage, readAs } from "../shared/testing.ts";
import { icpcLegacy } from "./format.ts";
import { sound, without, yamlOf } from "./testing/sound.ts";

const bare = without(sound, "problem_statement/problem.en.tex");

async function titled(
  yaml: Record<string, unknown>,
  statements: Record<string, string>,
  language?: string,
) {
  const files = { ...bare, "problem.yaml": yamlOf(yaml), ...statements };
  const settings = language === undefined ? {} : { language };
  return (await readAs(icpcLegacy, await layOutPackage(files), settings)).problem;
}

describe("statements of the legacy ICPC format", () => {
  it("have their title in problem.yaml, else in the statement, else in DOMjudge's file", async () => {
    const tex = { "problem_statement/problem.tex": "\\problemname{A $b$}\n" };
    expect((await titled({ name: "Ab" }, tex)).title).toBe("Ab");
    expect((await titled({}, tex)).title).toBe("A $b$");
    const plain = {
      "problem_statement/problem.tex": "%% plainproblemname: A b\n\\problemname{A $b$}\n",
    };
    expect((await titled({}, plain)).title).toBe("A b");
    const macro = { "problem_statement/problem.tex": "\\problemname{\\problemyamlname}\n" };
    expect((await titled({}, macro)).title).toBe("twice");
    const ini = { ...tex, "domjudge-problem.ini": '; a comment\nname = "From ini"\n' };
    expect((await titled({}, ini)).title).toBe("From ini");
  });

  it("are in several languages, of which settings prefer one", async () => {
    const statements = {
      "problem_statement/problem.sv.tex": "sv\n",
      "problem_statement/problem.en.pdf": "%PDF\n",
      "problem_statement/problem.da.md": "da\n",
    };
    const names = { name: { en: "English", sv: "Svenska", da: "Dansk" } };
    const english = await titled(names, statements);
    expect([english.title, english.statement]).toEqual(["English", ""]);
    const swedish = await titled(names, statements, "sv");
    expect([swedish.title, swedish.statement]).toEqual(["Svenska", "sv\n"]);
    expect(english.statementFiles.map(({ language, format }) => `${language} ${format}`)).toEqual([
      "da markdown",
      "sv latex",
      "en pdf",
    ]);
  });

  it("may lie at the top, where DOMjudge once had them", async () => {
    const { statementFiles } = await titled({}, { "problem.pdf": "%PDF\n" });
    expect(statementFiles).toMatchObject([{ language: "en", format: "pdf" }]);
  });
});
