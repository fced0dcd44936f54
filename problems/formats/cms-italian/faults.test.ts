import { describe, expect, it } from "vitest";
import { describeFaultRows } from "../shared/fault-rows.ts";
import { complaintsAs, type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import { cmsItalian } from "./format.ts";
import { faultsInFiles } from "./testing/faults-in-files.ts";
import { faultsInYaml } from "./testing/faults-in-yaml.ts";
import { communication, sound, soundWith, testFiles } from "./testing/sound.ts";

const main = "int main() { return 0; }\n";

async function remarksOn(files: Layout): Promise<string[]> {
  const { remarks } = await readAs(cmsItalian, await layOutPackage(files));
  return remarks.map(({ file, line, rule }) => `${file}${line === null ? "" : `:${line}`} ${rule}`);
}

describe("faults of CMS's Italian format", () => {
  const packages = {
    sound,
    "one with a grader": { ...sound, "sol/grader.cpp": main, "sol/twice.h": "" },
    "one with a manager": communication({}),
  };
  describeFaultRows(cmsItalian, { packages }, { ...faultsInYaml, ...faultsInFiles });

  it("are named for five tests that lack files, and counted for others", async () => {
    const files = { ...testFiles(1), "task.yaml": "time_limit: 1\nn_input: 9\n" };
    const many = await complaintsAs(cmsItalian, await layOutPackage(files));
    expect(many).toHaveLength(6);
    expect(many.at(-1)).toBe(". 3 more tests lack files");
  });

  it("are none in what CMS passes over: it is remarked upon", async () => {
    expect(await remarksOn({ ...sound, "gen/GEN": "# ST 100\n1\n2\n3\n" })).toEqual([
      "gen/GEN:1 a comment that looks like a command",
    ]);
    expect(await remarksOn({ ...sound, "check/check.cpp": main })).toEqual([
      "check/check.cpp a program that is not used",
    ]);
    expect(await remarksOn(soundWith({ num_processes: 2 }))).toEqual([
      "task.yaml:8 num_processes is not used",
    ]);
    expect(await remarksOn(communication({ output_only: true }))).toEqual([
      "check/manager a manager that is not used",
    ]);
  });
});
