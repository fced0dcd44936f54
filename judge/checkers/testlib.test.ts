import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../problems/language.ts";
import { JudgeFault } from "../faults.ts";
import { runResult } from "../testing/run-result.ts";
import { anyTestlibRunIsOpinionOrFault } from "./testing/opinion-properties.ts";
import { readTestlib, testlibExitCodes } from "./testlib.ts";

const inConvention: readonly number[] = testlibExitCodes;
const read = (exitCode: number, said = "", language: LanguageId = "cpp20") => {
  const status = inConvention.includes(exitCode) ? "OK" : "RTE";
  return readTestlib(runResult({ status, exitCode, said }), language);
};

describe("a testlib checker's answer", () => {
  it("is AC for exit code 0", () => {
    expect(read(0, "ok 3 tokens\n")).toEqual({
      verdict: "AC",
      share: { kind: "fraction", value: 1 },
      message: "ok 3 tokens",
    });
  });

  it.each([1, 2, 4, 8])("is WA for exit code %d", (code) => {
    expect(read(code, "wrong answer 1st token")).toMatchObject({
      verdict: "WA",
      share: { value: 0 },
      message: "wrong answer 1st token",
    });
  });

  it.each([
    ["points 0.25 fair", "PA", 0.25],
    ["points 0", "WA", 0],
    ["points 1 best", "AC", 1],
    ["points 1e-3", "PA", 0.001],
    ["points 0.5\npoints 1", "PA", 0.5],
  ])("is the fraction that exit code 7 comes with: %s", (said, verdict, value) => {
    expect(read(7, said)).toMatchObject({ verdict, share: { kind: "fraction", value } });
  });

  it.each([
    ["points 30 of 40", "PA", 0.75],
    ["points 40", "AC", 1],
  ])("is divided by what a full answer gets: %s", (said, verdict, value) => {
    const run = runResult({ status: "OK", exitCode: 7, said });
    expect(readTestlib(run, "cpp20", "checker", 40)).toMatchObject({
      verdict,
      share: { kind: "fraction", value },
    });
    expect(() =>
      readTestlib(
        { ...run, stderr: { ...run.stderr, excerpt: "points 41" } },
        "cpp20",
        "checker",
        40,
      ),
    ).toThrow("from 0 to 40");
  });

  it.each([
    "",
    "0.5",
    "points",
    "points x",
    "points 1.01",
    "points -0.1",
    "points nan",
    "points inf",
    "points 0x1",
    "points 50%",
    "xpoints 1",
  ])("is a fault of the judge when 7 comes with %j", (said) =>
    expect(() => read(7, said)).toThrow(JudgeFault),
  );

  it.each([
    [60, "partially correct (60) fair", 0.6],
    [75, "partially correct (25)", 0.25],
    [50, "partially correct (0)", 0],
    [150, "partially correct (100)", 1],
  ])("is the percentage of a partial result, by exit code %d: %s", (code, said, value) => {
    expect(read(code, said).share).toEqual({ kind: "fraction", value });
  });

  it.each([
    [60, "partially correct (61)"],
    [120, "partially correct (120)"],
    [60, "wrong answer: partially correct (60)"],
    [0, "partially correct (0)"],
    [3, "partially correct (3)"],
  ])("is a fault of the judge where a partial result is not plain: %d, %s", (code, said) => {
    expect(() => read(code, said)).toThrow(JudgeFault);
  });

  it.each([3, 5, 6, 9, 42, 43, 127, 255])("is a fault of the judge for exit code %d", (code) => {
    expect(() => read(code, "FAIL no such file")).toThrow(
      /the checker (failed|ended with exit code)/,
    );
  });

  it.each(["TLE", "ILE", "MLE", "OLE", "RTE", "SV", "JE"] as const)(
    "is a fault of the judge when its run ended with %s",
    (status) => {
      const run = runResult({ status, exitCode: 0, said: "ok" });
      expect(() => readTestlib(run, "cpp20")).toThrow(JudgeFault);
    },
  );

  it.each([
    ["python3", 1, "Traceback (most recent call last):\n  File ..."],
    ["pypy3", 1, "Traceback (most recent call last):\n  File ..."],
    ["java17", 1, 'Exception in thread "main" java.lang.NullPointerException'],
    ["javascript", 1, "/judge/box/check.js:3\nthrow new Error()\n^"],
    ["javascript", 1, "node:internal/modules/cjs/loader:1143\n  throw err;"],
    ["go", 2, "panic: runtime error: index out of range [3] with length 3"],
  ] as const)(
    "is a fault of the judge when a checker in %s breaks down",
    (language, code, said) => {
      expect(() => read(code, said, language)).toThrow(/broke down/);
      expect(read(code, `wrong answer: ${said}`, language)).toMatchObject({ verdict: "WA" });
    },
  );

  it("can't be made a fault by a program whose output the checker repeats", () => {
    const said = "Traceback (most recent call last): expected 3";
    expect(read(1, said)).toMatchObject({ verdict: "WA" });
  });

  it("is sound or a fault of the judge, whatever the checker writes", () => {
    fc.assert(anyTestlibRunIsOpinionOrFault);
  });

  it("has a bounded message", () => {
    expect(read(1, "x".repeat(100_000)).message.length).toBeLessThan(1_100);
  });
});
