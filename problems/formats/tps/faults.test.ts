import { describe, expect, it } from "vitest";
import { describeFaultRows } from "../shared/fault-rows.ts";
import { complaintsAs, type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import { tps } from "./format.ts";
import { faultsInFiles } from "./testing/faults-in-files.ts";
import { faultsInJson } from "./testing/faults-in-json.ts";
import { sound, soundPrograms, withProblem, withSubtasks } from "./testing/sound.ts";

async function remarksOn(files: Layout): Promise<string[]> {
  const { remarks } = await readAs(tps, await layOutPackage(files));
  return remarks.map(({ file, line, rule }) => `${file}${line === null ? "" : `:${line}`} ${rule}`);
}

describe("faults of TPS's folder", () => {
  const packages = { sound, "one with programs": soundPrograms };
  describeFaultRows(tps, { packages }, { ...faultsInJson, ...faultsInFiles });

  it("are graders and a checker that TPS takes for granted", async () => {
    for (const [key, complaint] of [
      ["has_grader", "grader a task with graders, and no grader in a known language"],
      ["has_checker", "checker/checker.cpp a checker is missing"],
    ] as const) {
      const dir = await layOutPackage(withProblem({ [key]: undefined }));
      expect(await complaintsAs(tps, dir)).toEqual([complaint]);
    }
  });

  it("are several where there are several", async () => {
    const more = { has_manager: true, type_params: { a: 1 } };
    expect(await complaintsAs(tps, await layOutPackage(withProblem(more)))).toEqual([
      "problem.json:10 not supported yet: has_manager",
      "problem.json:11 not supported yet: type_params",
    ]);
  });

  it("are no files and keys that TPS passes over: they are remarked upon", async () => {
    expect(
      await remarksOn({ ...sound, "grader/cpp/grader.cpp": "", "checker/checker.cpp": "" }),
    ).toEqual([
      "grader/cpp/grader.cpp a grader that is not used",
      "checker/checker.cpp a checker that is not used",
    ]);
    const talking = withProblem({ type: "Communication", has_checker: undefined });
    expect(await remarksOn({ ...talking, "grader/cpp/manager.cpp": "" })).toEqual([
      "subtasks the tests of the subtask of no points are not shown as samples",
    ]);
    expect(await remarksOn({ ...soundPrograms, "grader/cpp/manager.cpp": "" })).toEqual([
      "grader/cpp/manager.cpp a manager that is not used",
    ]);
    const subtask = { index: 0, score: 10, requires: ["full"] };
    const subtasks = {
      samples: subtask,
      "2^n": { index: 1, score: 30 },
      full: { index: 2, score: 60 },
    };
    expect(await remarksOn(withSubtasks({ subtasks, version: 2 }))).toEqual([
      'subtasks.json:20 the key "version" is not used',
      'subtasks.json:7 the key "subtasks.samples.requires" is not used',
    ]);
  });
});
