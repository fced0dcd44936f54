import { describe, expect, it } from "vitest";
import { describeFaultRows } from "../shared/fault-rows.ts";
import { complaintsAs, layOutPackage, readAs } from "../shared/testing.ts";
import { bare } from "./format.ts";
import { faultsInFiles } from "./testing/faults-in-files.ts";
import { faultsInYaml } from "./testing/faults-in-yaml.ts";
import { grouped, oneGroup, sound, withYaml } from "./testing/sound.ts";

describe("faults of a folder of tests", () => {
  describeFaultRows(bare, { packages: { grouped } }, { ...faultsInYaml, ...faultsInFiles });

  it("are no carriage returns in answers that are compared by tokens", async () => {
    const dir = await layOutPackage({ ...sound, "2.out": "2\r\n" });
    expect(await complaintsAs(bare, dir)).toEqual([]);
  });

  it("are no keys that have no say: they are remarked upon", async () => {
    const yaml = `checker: check.py\nchecker_convention: cms\ntolerance: 1e-6\n${oneGroup}`;
    const files = { ...withYaml(yaml, { "check.py": "" }), "problem.yml": "title: Other\n" };
    const { remarks } = await readAs(bare, await layOutPackage(files));
    expect(remarks.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(
      expect.arrayContaining([
        "problem.yml:null is not read beside problem.yaml",
        "problem.yaml:3 tolerance is not used: the checker is a program",
      ]),
    );
    const own = withYaml(`checker: tokens\nchecker_convention: cms\n${oneGroup}`);
    const second = await readAs(bare, await layOutPackage(own));
    expect(second.remarks.map(({ rule }) => rule)).toContain(
      "checker_convention is not used: the checker is medalist's own",
    );
  });
});
