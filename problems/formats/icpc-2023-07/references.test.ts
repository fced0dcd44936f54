import { describe, expect, it } from "vitest";
import type { Workshop } from "../../workshop.ts";
import { type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import { icpc202307 } from "./format.ts";
import { scored, sound, soundWith } from "./testing/sound.ts";

async function referencesOf(files: Layout) {
  const { problem, remarks } = await readAs(icpc202307, await layOutPackage(files));
  const byName = Object.fromEntries(problem.references.map((each) => [each.name, each]));
  return { byName, remarks: remarks.map(({ file, rule }) => `${file} ${rule}`) };
}

const right = ["AC", "PA"];
const crash = ["RTE", "MLE"];
const yaml = "submissions/submissions.yaml";

describe("solutions of the ICPC format 2023-07", () => {
  it("must do what their folder and every pattern say", async () => {
    const { byName } = await referencesOf({
      ...sound,
      "submissions/wrong_answer/a.py": "",
      "submissions/brute_force/b.py": "",
      "submissions/mixed/c.py": "",
      [yaml]: `time_limit_exceeded: {permitted: [AC, WA, TLE]}
wrong_answer/*.py: {secret/01: {required: [WA]}}
mixed: {permitted: [AC, TLE], sample: {permitted: [AC]}}
`,
    });
    const tests = ["sample/1", "01", "02"];
    expect(byName).toMatchObject({
      "accepted/twice.py": { verdicts: [{ tests, permitted: right }] },
      "wrong_answer/a.py": {
        verdicts: [
          { tests, permitted: [...right, "WA"], required: ["WA"] },
          { tests: ["01"], required: ["WA"] },
        ],
      },
      "brute_force/b.py": {
        verdicts: [{ permitted: [...right, ...crash, "TLE"], required: [...crash, "TLE"] }],
      },
      "mixed/c.py": {
        verdicts: [
          { tests, permitted: [...right, "TLE"] },
          { tests: ["sample/1"], permitted: right },
        ],
      },
    });
  });

  it("must have the scores, which may be ranges", async () => {
    const { byName, remarks } = await referencesOf({
      ...scored,
      "submissions/mixed/a.py": "# @EXPECTED_SCORE@: 5\n# @EXPECTED_RESULTS@: WRONG-ANSWER\n",
      [yaml]: `accepted: {score: 100}
accepted/twice.py: {score: [90, 100], secret/a: {score: [0, 30]}}
accepted/t*.py: {secret/{a,b}: {score: [20, 40]}}
nobody: {score: 1}
`.replace("secret/{a,b}", '"secret/{a,b}"'),
    });
    expect(byName).toMatchObject({
      "accepted/twice.py": {
        expectedScore: { min: 100, max: 100 },
        expectedGroups: { a: { min: 20, max: 30 }, b: { min: 20, max: 40 } },
      },
      "mixed/a.py": { expectedScore: { min: 5, max: 5 }, verdicts: [{ required: ["WA"] }] },
    });
    expect(remarks).toEqual([
      "submissions/mixed/a.py a solution of which neither its folder nor submissions.yaml tells anything",
      'submissions/submissions.yaml "nobody" matches nothing',
    ]);
  });

  it("tell the time limit: those accepted, and others as submissions.yaml has it", async () => {
    const files = {
      ...soundWith({ limits: { time_resolution: 0.1 } }),
      "submissions/accepted/slow.py": "",
      "submissions/wrong_answer/a.py": "",
      [yaml]:
        "accepted/slow.py: {use_for_time_limit: false}\nwrong_answer: {use_for_time_limit: lower}\n",
    };
    const asked: string[] = [];
    const workshop: Workshop = {
      make: () => Promise.reject(new Error("nothing is made")),
      slowest: async (_, solutions) => {
        asked.push(...solutions.map(({ name }) => name));
        return { ok: true, cpuMs: 410 };
      },
    };
    const { problem } = await readAs(icpc202307, await layOutPackage(files), {}, workshop);
    expect(asked).toEqual(["accepted/twice.py", "wrong_answer/a.py"]);
    expect(problem.limits.cpuMs).toBe(900);
  });
});
