import { describe, expect, it } from "vitest";
import { submissionsYaml } from "./submissions-yaml.ts";
import { demandsOn, verdictRules } from "./verdict-rules.ts";

const tests = ["a/1", "a/2", "b/1"];
const AC = ["AC", "PA"];
const RTE = ["RTE", "MLE"];
const all = [...AC, "WA", "TLE", ...RTE];

function rulesFor(name: string, yaml: object | null) {
  const placed = tests.map((test) => ({ name: test, path: `secret/${test}` }));
  const data = yaml === null ? null : submissionsYaml.parse(yaml);
  return verdictRules(demandsOn(name, data, placed));
}

describe("the verdicts that a solution must get", () => {
  it("are the format's for its folder", () => {
    expect(rulesFor("wrong_answer/x.py", null)).toEqual([
      { tests, permitted: [...AC, "WA"], required: ["WA"] },
    ]);
    expect(rulesFor("mine/x.py", {})).toEqual([]);
  });

  it("are replaced, key by key, where the folder itself is named", () => {
    expect(rulesFor("run_time_error/x.py", { run_time_error: { permitted: ["RTE"] } })).toEqual([
      { tests, permitted: RTE, required: RTE },
    ]);
  });

  it("are added to by other globs, and by globs of tests", () => {
    const yaml = {
      "accepted/*": { required: ["AC"] },
      "accepted/x.{py,cpp}": { "secret/a": { permitted: ["AC", "TLE"] }, sample: {} },
      "accepted/y.py": { permitted: ["WA"] },
    };
    expect(rulesFor("accepted/x.py", yaml)).toEqual([
      { tests, permitted: AC, required: all },
      { tests, permitted: all, required: AC },
      { tests: ["a/1", "a/2"], permitted: [...AC, "TLE"], required: all },
    ]);
  });
});
