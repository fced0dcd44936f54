import { expect, test } from "vitest";
import { icpcResult } from "./icpc.ts";

const at = (minutes: number, verdict: "AC" | "WA" | "CE") => ({
  atMs: minutes * 60_000 + 59_999,
  verdict,
});

test("counts the minute of each solved problem's first accepted submission, and rejected ones before", () => {
  const problems = [
    [at(100, "WA"), at(150, "AC")],
    [at(140, "CE"), at(160, "AC"), at(170, "WA")],
    [at(5, "WA"), at(6, "WA")],
    [],
  ];
  expect(icpcResult(problems, 20)).toEqual({
    kind: "icpc",
    solved: 2,
    penaltyMinutes: 150 + 20 + 160,
    lastMinutes: 160 + 59_999 / 60_000,
  });
  expect(icpcResult(problems, 10)).toMatchObject({ penaltyMinutes: 320 });
});

test("who solves nothing has no penalty", () => {
  const nothing = { kind: "icpc", solved: 0, penaltyMinutes: 0, lastMinutes: 0 };
  expect(icpcResult([[at(1, "WA")]], 20)).toEqual(nothing);
});

test("what feedback hides is not told", () => {
  expect(icpcResult([[{ atMs: 0, verdict: null }]], 20)).toBeNull();
});
