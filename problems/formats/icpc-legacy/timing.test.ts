import { describe, expect, it } from "vitest";
import type { Slowest, Workshop } from "../../workshop.ts";
import { PackageError } from "../../package/fault.ts";
import type { Settings } from "../settings.ts";
import { type Layout, layOutPackage, readAs } from "../shared/testing.ts";
import { icpcLegacy } from "./format.ts";
import { sound, soundWith, without } from "./testing/sound.ts";

type Call = { limitMs: number; solutions: string[]; digest: string };

/** The limits of a package whose slowest solution takes so long. */
async function timed(files: Layout, answer: Slowest, settings: Settings = {}) {
  const calls: Call[] = [];
  const workshop: Workshop = {
    make: () => Promise.reject(new Error("nothing is made")),
    slowest: async (problem, solutions) => {
      const { limits, digest } = problem;
      calls.push({ limitMs: limits.cpuMs, solutions: solutions.map(({ name }) => name), digest });
      return answer;
    },
  };
  const { problem } = await readAs(icpcLegacy, await layOutPackage(files), settings, workshop);
  return { limits: problem.limits, calls };
}

const takes = (cpuMs: number): Slowest => ({ ok: true, cpuMs });
const untimed = without(sound, ".timelimit");

describe("the time limit of the legacy ICPC format", () => {
  it("is five times the slowest accepted solution's time, up to a second", async () => {
    const files = { ...untimed, "submissions/wrong_answer/a.py": "" };
    const { limits, calls } = await timed(files, takes(410));
    expect(limits).toMatchObject({ cpuMs: 3000, wallMs: 8000 });
    expect(calls).toMatchObject([{ limitMs: 300_000, solutions: ["accepted/twice.py"] }]);
    expect((await timed(untimed, takes(0.4))).limits.cpuMs).toBe(1000);
    expect((await timed(untimed, takes(400))).limits.cpuMs).toBe(2000);
  });

  it("has another multiplier where problem.yaml says so", async () => {
    const files = without(soundWith({ limits: { time_multiplier: 2.5 } }), ".timelimit");
    expect((await timed(files, takes(410))).limits.cpuMs).toBe(2000);
  });

  it("is that of the settings, of problem.yaml, or of DOMjudge's files, in this order", async () => {
    const all = {
      ...soundWith({ limits: { time_limit: 3 } }),
      "domjudge-problem.ini": "timelimit = 3\n",
    };
    const { limits, calls } = await timed(all, takes(1), { timeLimitMs: 700 });
    expect([limits.cpuMs, calls]).toEqual([700, []]);
    expect((await timed(all, takes(1))).limits.cpuMs).toBe(3000);
    const ini = { ...sound, "domjudge-problem.ini": "timelimit='2.5'\n" };
    expect((await timed(ini, takes(1))).limits.cpuMs).toBe(2500);
    expect((await timed(sound, takes(1))).limits.cpuMs).toBe(1500);
  });

  it("is missing where no solution is accepted, or one can't be run", async () => {
    const refused = async (files: Layout, answer: Slowest) => {
      const error: unknown = await timed(files, answer).catch((thrown: unknown) => thrown);
      return error instanceof PackageError ? error.faults.map(({ rule }) => rule) : null;
    };
    const none = without(untimed, "submissions/accepted/twice.py");
    expect(await refused(none, takes(1))).toEqual([
      "no accepted solution that tells the time limit",
    ]);
    const fault = { file: "submissions/accepted/twice.py", line: null, rule: "fails", hint: "" };
    expect(await refused(untimed, { ok: false, faults: [fault] })).toEqual(["fails"]);
  });
});
