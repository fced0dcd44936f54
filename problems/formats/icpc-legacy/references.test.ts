import { describe, expect, it } from "vitest";
import { type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import { icpcLegacy } from "./format.ts";
import { scored, sound } from "./testing/sound.ts";

async function referencesOf(files: Layout) {
  const { problem, remarks } = await readAs(icpcLegacy, await layOutPackage(files));
  const byName = Object.fromEntries(problem.references.map((each) => [each.name, each]));
  return { byName, remarks: remarks.map(({ file, rule }) => `${file} ${rule}`) };
}

const tests = ["a/1", "a/2", "b/1", "b/2"];
const every = ["AC", "PA", "WA", "TLE", "MLE", "RTE"];

describe("solutions of the legacy ICPC format", () => {
  it("must do what their folder says", async () => {
    const { byName } = await referencesOf({
      ...scored,
      "submissions/wrong_answer/a.py": "",
      "submissions/time_limit_exceeded/one/a.cpp": "",
      "submissions/run_time_error/a.py": "",
      "submissions/partially_accepted/a.py": "",
    });
    expect(byName).toMatchObject({
      "accepted/twice.py": { verdicts: [{ tests, permitted: ["AC", "PA"] }], expectedScore: null },
      "wrong_answer/a.py": { verdicts: [{ permitted: ["AC", "PA", "WA"], required: ["WA"] }] },
      "time_limit_exceeded/one/a.cpp": {
        language: "cpp20",
        verdicts: [{ permitted: ["AC", "PA", "WA", "TLE"], required: ["TLE"] }],
      },
      "run_time_error/a.py": { verdicts: [{ permitted: every, required: ["RTE", "MLE"] }] },
      "partially_accepted/a.py": { verdicts: [], expectedScore: { min: 0, max: 99.99 } },
    });
  });

  it("must do what DOMjudge's annotations say where the folder doesn't", async () => {
    const { byName, remarks } = await referencesOf({
      ...sound,
      "submissions/mixed/a.py": "# @expected_results@: Wrong-Answer, TIMELIMIT\n",
      "submissions/mixed/b.cpp": "/* @EXPECTED_RESULTS@: CORRECT */\n",
      "submissions/wrong_answer/c.py": "# @EXPECTED_RESULTS@: CORRECT, WRONG-ANSWER\n",
      "submissions/wrong_answer/d.py": "# @EXPECTED_RESULTS@: TIMELIMIT\n",
      "submissions/mixed/e.py": "# @EXPECTED_RESULTS@: CORRECT\n# @EXPECTED_RESULTS@: CORRECT\n",
    });
    expect(byName).toMatchObject({
      "mixed/a.py": {
        verdicts: [{ permitted: ["AC", "PA", "WA", "TLE"], required: ["WA", "TLE"] }],
      },
      "mixed/b.cpp": { verdicts: [{ permitted: ["AC", "PA"], required: ["AC", "PA"] }] },
      "wrong_answer/c.py": { verdicts: [{ permitted: ["AC", "PA", "WA"], required: ["WA"] }] },
      "wrong_answer/d.py": { verdicts: [{ required: ["WA"] }] },
      "mixed/e.py": { verdicts: [] },
    });
    expect(remarks).toEqual([
      "submissions/mixed a folder that is none of the format's",
      "submissions/mixed/e.py can't read @EXPECTED_RESULTS@, which is there twice",
      "submissions/wrong_answer/d.py @EXPECTED_RESULTS@ says other than its folder",
    ]);
  });

  it("must have the score and the grades by group that they name", async () => {
    const { byName, remarks } = await referencesOf({
      ...scored,
      "submissions/partially_accepted/a.py": "# @EXPECTED_SCORE@: 30\n# @EXPECTED_GRADES@ AC TLE\n",
      "submissions/partially_accepted/b.py": "# @EXPECTED_GRADES@: AC AC WA\n",
      "submissions/mixed/c.py": "# @EXPECTED_SCORE@: WRONG-ANSWER\n",
    });
    expect(byName).toMatchObject({
      "partially_accepted/a.py": {
        expectedScore: { min: 30, max: 30 },
        verdicts: [
          { tests: ["a/1", "a/2"], permitted: ["AC", "PA"], required: ["AC", "PA"] },
          { tests: ["b/1", "b/2"], permitted: ["AC", "PA", "TLE"], required: ["TLE"] },
        ],
      },
      "partially_accepted/b.py": { verdicts: [] },
      "mixed/c.py": { verdicts: [{ required: ["WA"] }], expectedScore: null },
    });
    expect(remarks).toContain(
      "submissions/partially_accepted/b.py @EXPECTED_GRADES@ has 3 for 2 groups",
    );
  });
});
