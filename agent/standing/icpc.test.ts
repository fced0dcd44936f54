import { expect, test } from "vitest";
import { icpcResult } from "./icpc.ts";

const at = (minutes: number, verdict: "AC" | "WA" | "CE") => ({
  atMs: minutes * 60_000 + 59_999,
  accepted: verdict === "AC",
  compileError: verdict === "CE",
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
  });
  expect(icpcResult(problems, 10).penaltyMinutes).toBe(320);
});

test("who solves nothing has no penalty", () => {
  expect(icpcResult([[at(1, "WA")]], 20)).toEqual({ kind: "icpc", solved: 0, penaltyMinutes: 0 });
});
