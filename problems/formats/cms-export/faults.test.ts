import { describe, expect, it } from "vitest";
import { describeFaultRows } from "../shared/fault-rows.ts";
import { complaintsAs, layOutPackage, readAs } from "../shared/testing.ts";
import { cmsExport } from "./format.ts";
import { faultsInFiles } from "./testing/faults-in-files.ts";
import { faultsInJson } from "./testing/faults-in-json.ts";
import { communication, sound, soundWith, withGraders } from "./testing/sound.ts";
import { soundGrader, talking } from "./testing/sound-with-programs.ts";

describe("faults of TPS's export", () => {
  const packages = { sound, "one with a grader": soundGrader, "one with a manager": talking() };
  describeFaultRows(cmsExport, { packages }, { ...faultsInJson, ...faultsInFiles });

  it("are those of graders where the parameters are missing", async () => {
    const rule = "graders a task with graders, and no grader in a known language";
    for (const files of [
      soundWith({ task_type_params: null }),
      withGraders({ "graders/grader.pas": "" }),
    ])
      expect(await complaintsAs(cmsExport, await layOutPackage(files))).toEqual([rule]);
  });

  it("are processes that only JavaScript takes for a number", async () => {
    for (const num_processes of [true, [], "", "0x2", 0, 1.5]) {
      const dir = await layOutPackage(communication({ num_processes }));
      expect(await complaintsAs(cmsExport, dir)).toEqual([
        "problem.json:9 num_processes is no number from 1 to 8",
      ]);
    }
    const dir = await layOutPackage(communication({ num_processes: "2" }));
    expect((await readAs(cmsExport, dir)).problem.task).toMatchObject({ processes: 2 });
  });

  it("are no folders among tests: they are remarked upon", async () => {
    const dir = await layOutPackage({ ...sound, "tests/old/3.in": "" });
    const { remarks } = await readAs(cmsExport, dir);
    expect(remarks.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "tests/old a folder among tests",
    ]);
  });
});
