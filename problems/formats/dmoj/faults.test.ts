import { describe, expect, it } from "vitest";
import { complaintsAs, layOutPackage, type Layout } from "../shared/testing.ts";
import { dmoj } from "./format.ts";
import { withInit, withTop } from "./testing/sound.ts";

async function complaints(files: Layout): Promise<string[]> {
  return complaintsAs(dmoj, await layOutPackage(files));
}

/** Complaints about one case's map, on the second line. */
function aboutCase(map: string): Promise<string[]> {
  return complaints(withInit(`test_cases:\n- ${map}\n`));
}

describe("faults of DMOJ's problem data", () => {
  it("says what lists no cases", async () => {
    expect(await complaints(withInit("points: 5\n"))).toEqual(["init.yml:1 no test_cases"]);
    expect(await complaints(withInit("test_cases: []\n"))).toEqual([". no tests were found"]);
    expect(await complaints({ "problem.md": "Text\n" })).toEqual(["init.yml no such file"]);
  });

  it("names what a case lacks, by line", async () => {
    expect(await aboutCase("{in: 1.in, out: 9.out}")).toEqual(['init.yml:2 no file "9.out"']);
    expect(await aboutCase("{in: ../1.in, out: 1.out}")).toEqual(['init.yml:2 no file "../1.in"']);
    expect(await aboutCase("{out: 1.out}")).toEqual([
      "init.yml:2 not supported yet: a case without an input file",
    ]);
    expect(await aboutCase("{in: 1.in, out: 1.out, points: -1}")).toEqual([
      'init.yml:2 "test_cases.0.points": points below 0',
    ]);
    expect(await aboutCase("{in: 1.in, out: 1.out, points: 0}")).toEqual([
      "init.yml:1 no case is worth any points",
    ]);
  });

  it("refuses what generators make, and takes what they made", async () => {
    const rule = "not supported yet: a case that a generator makes";
    expect(await aboutCase("{generator_args: [1], generator: gen.cpp}")).toEqual([
      `init.yml:2 ${rule}`,
    ]);
    const top = "generator: gen.cpp\ntest_cases:\n";
    expect(await complaints(withInit(`${top}- {in: 1.in}\n`))).toEqual([`init.yml:3 ${rule}`]);
    expect(await complaints(withInit(`${top}- {in: 1.in, out: 1.out}\n`))).toEqual([]);
  });

  it("refuses what a case has for itself", async () => {
    expect(await aboutCase("{in: 1.in, out: 1.out, checker: easy}")).toEqual([
      'init.yml:2 not supported yet: "test_cases.0.checker"',
    ]);
    const batch = "- points: 3\n  batched:\n  - {in: 1.in, out: 1.out, points: 2}\n";
    expect(await complaints(withInit(`test_cases:\n${batch}`))).toEqual([
      "init.yml:4 not supported yet: points of a case in a batch",
    ]);
    const nested = "- batched:\n  - {in: 1.in, out: 1.out, batched: []}\n";
    expect(await complaints(withInit(`test_cases:\n${nested}`))).toEqual([
      'init.yml:3 not supported yet: "test_cases.0.batched.0.batched"',
    ]);
  });

  it("refuses dependencies on later batches", async () => {
    const batch = "- batched: [{in: 1.in, out: 1.out}]\n  dependencies: [1]\n";
    expect(await complaints(withInit(`test_cases:\n${batch}`))).toEqual([
      "init.yml:3 batch 1 depends on batch 1, which is no earlier one",
    ]);
  });

  it("says once that an archive has to be unpacked", async () => {
    const init = "archive: all.zip\ntest_cases:\n- {in: a.in, out: a.out}\n- {in: b.in}\n";
    const refusal = ["init.yml:1 not supported yet: tests in an archive"];
    expect(await complaints(withInit(init))).toEqual(refusal);
    expect(await complaints({ "init.yml": "archive: all.zip\n" })).toEqual(refusal);
  });

  it("refuses what runs Python or redirects files", async () => {
    for (const key of ["custom_judge", "grader", "io_redirects", "symlinks"])
      expect(await complaints(withTop(`${key}: {}`))).toEqual([
        `init.yml:1 not supported yet: "${key}"`,
      ]);
    expect(await complaints(withTop("points+: 1 + 1"))).toEqual([
      'init.yml:1 not supported yet: "points+", made by Python',
    ]);
  });

  it("refuses carriage returns that DMOJ takes out", async () => {
    const rule = "1.in not supported yet: a carriage return in data, which DMOJ takes out";
    expect(await complaints(withTop("", { "1.in": "1\r\n", "1.out": "2\r\n" }))).toEqual([rule]);
    expect(await complaints(withTop("binary_data: true", { "1.in": "1\r\n" }))).toEqual([]);
  });

  it("minds carriage returns in answers where a program of the package reads them", async () => {
    const top = "checker: {name: bridged, args: {files: check.py}}";
    const files = { "check.py": "", "1.out": "2\r\n" };
    expect(await complaints(withTop(top, files))).toEqual([
      "1.out not supported yet: a carriage return in data, which DMOJ takes out",
    ]);
  });

  it("refuses broken YAML and what is out of range", async () => {
    expect(await complaints(withTop("a: &b 1"))).toEqual(["init.yml:1 a YAML anchor or alias"]);
    expect((await complaints(withTop("wall_time_factor: 0")))[0]).toMatch(
      /^init\.yml:1 "wall_time_factor"/,
    );
    expect((await complaints(withTop("output_limit_length: 1.5")))[0]).toMatch(
      /^init\.yml:1 "output_limit_length"/,
    );
  });
});
