import { describe, expect, it } from "vitest";
import { loadProblem } from "./load-problem.ts";
import { describeFaults, type FaultTable } from "./fault-table.ts";
import { faultsOf, type Files, sound, toText, writePackage } from "./testing.ts";

const problem = sound["problem.yaml"] ?? "";
const medalist = sound["medalist.yaml"] ?? "";

const withProblem = (more: string): Files => ({ "problem.yaml": problem + more });
const withMedalist = (more: string): Files => ({ "medalist.yaml": medalist + more });
const replaced = (from: string | RegExp, to: string): Files => ({
  "problem.yaml": problem.replace(from, to),
});

const faults: FaultTable = {
  "problem.yaml": [
    [{ "problem.yaml": null }, /^problem.yaml:-: the problem's metadata is missing/],
    [withProblem("colour: red\n"), /^problem.yaml:10: unknown key "colour"/],
    [withProblem("  output_limit: 3\n"), /^problem.yaml:10: unknown key "limits.output_limit"/],
    [withProblem("uuid: again\n"), /^problem.yaml:10: YAML: Map keys must be unique/],
    [replaced("uuid: ", "version: "), /^problem.yaml:1: "uuid" is required/],
    [replaced("name: Twice\n", ""), /^problem.yaml:1: "name"/],
    [replaced("2025-09", "2023-07-draft"), /^problem.yaml:1: not supported yet: another version/],
    [replaced("problem_format_version: 2025-09\n", ""), /^problem.yaml:1: /],
    [
      replaced("type: scoring", "type: [scoring, pass-fail]"),
      /^problem.yaml:2: "type": pass-fail and scoring exclude each other/,
    ],
    [
      replaced("type: scoring", "type: [scoring, interactive, submit-answer]"),
      /^problem.yaml:2: "type": interactive and submit-answer exclude/,
    ],
    [
      replaced("type: scoring", "type: [scoring, scoring]"),
      /^problem.yaml:2: "type": a type is named twice/,
    ],
    [replaced("type: scoring", "type: score"), /^problem.yaml:2: "type": not a problem type/],
    [replaced("cc by", "MIT"), /^problem.yaml:5: "license": not a license — Write one of: unknown/],
    [
      replaced(/rights_owner.*\n/, ""),
      /^problem.yaml:5: "license": this license needs a rights owner/,
    ],
    [replaced("cc by", "public domain"), /^problem.yaml:6: "rights_owner": public domain has no/],
    [replaced("  time_limit: 1.5\n", ""), /^problem.yaml:-: no time limit: it is inferred/],
    [replaced(/limits:[^]*/, ""), /^problem.yaml:-: no time limit: it is inferred/],
    [withProblem("  time_resolution: 0\n"), /^problem.yaml:10: "limits.time_resolution"/],
    [
      withProblem("  time_multipliers: { ac_to_time_limit: 0.5 }\n"),
      /^problem.yaml:10: "limits.time_multipliers.ac_to_time_limit"/,
    ],
    [replaced("1.5", "-1"), /^problem.yaml:8: "limits.time_limit"/],
    [replaced("1.5", "soon"), /^problem.yaml:8: "limits.time_limit"/],
    [replaced("memory: 256", "memory: 1.5"), /^problem.yaml:9: "limits.memory"/],
    [withProblem("  validation_passes: 3\n"), /^problem.yaml:10: validation_passes without passes/],
    [withProblem("  validation_passes: 1\n"), /^problem.yaml:10: "limits.validation_passes"/],
    [withProblem("  validation_output: 0\n"), /^problem.yaml:10: "limits.validation_output"/],
    [withProblem("constants: { n: [3] }\n"), /^problem.yaml:10: "constants.n": not a constant/],
    [withProblem("constants: { n: true }\n"), /^problem.yaml:10: "constants.n": not a constant/],
    [
      withProblem("constants: { 1st: 3 }\n"),
      /^problem.yaml:10: "constants": not a constant's name/,
    ],
    [
      withProblem("  validation_passes: 101\n"),
      /^problem.yaml:10: not supported yet: more than 100 passes/,
    ],
    [withProblem("allow_file_writing: sure\n"), /^problem.yaml:10: "allow_file_writing"/],
    [withProblem("languages: [cpp, klingon]\n"), /^problem.yaml:10: "languages": not languages/],
    [
      withProblem("languages: [kotlin, zig]\n"),
      /^problem.yaml:10: not supported yet: any of these languages/,
    ],
    [withProblem("embargo_until: tomorrow\n"), /^problem.yaml:10: "embargo_until": not a date/],
    [withProblem("keywords: graphs\n"), /^problem.yaml:10: "keywords"/],
    [
      withProblem("credits: { painters: Me }\n"),
      /^problem.yaml:10: unknown key "credits.painters"/,
    ],
  ],
  "YAML that could be read in two ways": [
    [withProblem("keywords: &a [x]\n"), /^problem.yaml:10: a YAML anchor or alias/],
    [withProblem("keywords: !!python/object x\n"), /^problem.yaml:10: /],
    [withProblem("? [a]\n: x\n"), /^problem.yaml:10: a YAML key that is not a plain word/],
    [withProblem("---\nuuid: x\n"), /^problem.yaml:10: YAML: /],
    [withProblem("keywords: [\n"), /^problem.yaml:\d+: YAML: /],
    [withProblem("__proto__: { x: 1 }\n"), /^problem.yaml:10: unknown key "__proto__"/],
    [{ "problem.yaml": "[1, 2]\n" }, /^problem.yaml:1: /],
  ],
  "text files": [
    [{ "problem.yaml": `\uFEFF${problem}` }, /^problem.yaml:1: a byte order mark/],
    [
      { "problem.yaml": problem.replace("Twice\n", "Twice\r\n") },
      /^problem.yaml:3: a carriage return/,
    ],
    [{ "statement/problem.en.md": "a\nb" }, /^statement\/problem.en.md:2: no newline at the end/],
    [
      { "statement/problem.en.md": Buffer.from([0xff, 10]) },
      /^statement\/problem.en.md:-: not UTF-8/,
    ],
    [{ "data/secret/small/01.in": "1\r\n" }, /^data\/secret\/small\/01.in:-: a carriage return/],
    [{ "data/secret/small/01.ans": "2" }, /^data\/secret\/small\/01.ans:-: no newline/],
    [{ "data/sample/1.in": "4" }, /^data\/sample\/1.in:1: no newline/],
    [
      { "problem.yaml": `${problem}#${"x".repeat(300_000)}\n` },
      /^problem.yaml:-: \d+ bytes, and at most/,
    ],
    [{ "data/sample/1.in": `${"1 ".repeat(200_000)}\n` }, /^data\/sample\/1.in:-: \d+ bytes/],
  ],
  "the statement": [
    [
      { "statement/problem.en.md": null },
      /^problem.yaml:3: a name in the language "en", which has no/,
    ],
    [{ "statement/problem.de.md": "Hallo\n" }, /^problem.yaml:3: no name in the language "de"/],
    [
      { "statement/problem.sv.doc": "Hej\n" },
      /^statement\/problem.sv.doc:-: a statement's name is problem.LANGUAGE.md, .tex or .pdf/,
    ],
    [
      { "statement/problem.english.md": "Hi\n" },
      /^statement\/problem.english.md:-: a statement's name/,
    ],
    [
      { "statement/problem.en.md": "{{nextsample}}\n{{nextsample}}\n" },
      /^statement\/problem.en.md:2: {{nextsample}} without a sample that is left/,
    ],
    [
      {
        ...withProblem(`constants: { n: "${"x".repeat(200_000)}" }\n`),
        "statement/problem.en.md": "{{n}}{{n}}{{n}}{{n}}{{n}}{{n}}\n",
      },
      /^statement\/problem.en.md:-: more than 1048576 characters when constants are replaced/,
    ],
  ],
  "the folder": [
    [
      { "output_validators/v.cpp": "x\n" },
      /^output_validators:-: a folder that.*— Is it output_validator\?/,
    ],
    [{ "medalist.yml": "x\n" }, /^medalist.yml:-: a file that.*— Is it medalist.yaml\?/],
    [{ "data/secrets/a": "x\n" }, /^data\/secrets:-: a folder that.*— Is it secret\?/],
    [{ "data/1.in": "x\n" }, /^data\/1.in:-: a file directly in data/],
    [{ "problem_statement/a": "x\n" }, /^problem_statement:-: a folder that the format does not/],
    [
      { "static_validator/v.py": "x\n" },
      /^static_validator:-: not supported yet: static validators/,
    ],
  ],
};

describeFaults(faults);

describe("a refused package", () => {
  it("is refused for all of its faults at once", async () => {
    const dir = await writePackage({
      ...withProblem("colour: red\n"),
      ...withMedalist("colour: red\n"),
      "data/secret/small/02.ans": null,
      "statement/problem.en.md": "no newline",
      "submissions/a.py": "x\n",
    });
    const found = toText(await faultsOf(dir));
    for (const file of ["problem.yaml", "medalist.yaml", "02.in", "problem.en.md", "a.py"])
      expect(found).toContain(file);
  });

  it("is named, with the number of faults", async () => {
    const dir = await writePackage({ ...withProblem("colour: red\n"), ...withMedalist("x: 1\n") });
    await expect(loadProblem(dir)).rejects.toThrow(
      /twice does not follow the package format \(2 faults\):\n {2}problem.yaml:10: unknown key "colour" — /,
    );
  });

  it("needs a folder with a name of the format", async () => {
    expect(toText(await faultsOf(await writePackage({}, "Two_Fold")))).toMatch(/folder's name/);
    expect(toText(await faultsOf("/nowhere/twice"))).toMatch(/no such folder/);
    const archive = await writePackage({ "README.md": "x\n" });
    expect(toText(await faultsOf(`${archive}/README.md`))).toMatch(/not a folder/);
  });
});
