import { describe, expect, it } from "vitest";
import { describeFaultRows } from "../shared/fault-rows.ts";
import { complaintsAs, layOutPackage, type Layout, readAs } from "../shared/testing.ts";
import { dmoj } from "./format.ts";
import { faultsInCases } from "./testing/faults-in-cases.ts";
import { faultsInFiles } from "./testing/faults-in-files.ts";
import { faultsInPrograms } from "./testing/faults-in-programs.ts";
import { sound, withInit, withTop } from "./testing/sound.ts";

async function complaints(files: Layout): Promise<string[]> {
  return complaintsAs(dmoj, await layOutPackage(files));
}

async function remarksOn(files: Layout): Promise<string[]> {
  const settings = { timeLimitMs: 1000, memoryLimitMiB: 64 };
  const { remarks } = await readAs(dmoj, await layOutPackage(files), settings);
  return remarks.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
}

describe("faults of DMOJ's problem data", () => {
  describeFaultRows(
    dmoj,
    { packages: { sound }, settings: { timeLimitMs: 1000, memoryLimitMiB: 64 } },
    { ...faultsInCases, ...faultsInPrograms, ...faultsInFiles },
  );

  it("are none in what a generator made before", async () => {
    const init = "generator: gen.cpp\ntest_cases:\n- {in: 1.in, out: 1.out}\n";
    expect(await complaints(withInit(init))).toEqual([]);
  });

  it("are none in binary data with carriage returns", async () => {
    expect(await complaints(withTop("binary_data: true", { "1.in": "1\r\n" }))).toEqual([]);
  });

  it("are named once for an archive that all cases lie in", async () => {
    const refusal = ['init.yml:1 no archive "all.zip", and no such tests beside init.yml'];
    expect(await complaints({ "init.yml": "archive: all.zip\n" })).toEqual(refusal);
  });

  it("are no keys and points that DMOJ passes over: they are remarked upon", async () => {
    expect(await remarksOn(withTop("checker: {name: floats, precision: 4}"))).toEqual([
      'init.yml:1 unknown key "checker.precision"',
    ]);
    const points = "test_cases:\n  case_points: [1, 2, 3, 4, 5, 6, 7, 8]\n";
    expect(await remarksOn(withInit(points))).toEqual([
      "init.yml:2 the last 2 of case_points belong to no batch or case",
    ]);
  });
});
