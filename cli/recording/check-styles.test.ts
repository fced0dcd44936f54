import { expect, test } from "vitest";
import type { AskJudge } from "../../agent/replay/recorded-referee.ts";
import { checkStyles } from "./check-styles.ts";

const programs = Array.from({ length: 40 }, (_, index) => ({
  problem: "canal",
  candidate: {
    id: `program-${index}`,
    language: "cpp20" as const,
    source: String(index),
    aims: [null],
    reasoningTokens: 0,
  },
}));

/** A judge that gives every program as many points as `of` says. */
function judgeWith(of: (source: string) => number): AskJudge {
  return (_, { source }) => {
    const group = { name: "all", maxScore: 100, score: of(source) };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- has all that is compared
    return Promise.resolve({ official: { groups: [group] } } as Awaited<ReturnType<AskJudge>>);
  };
}

const check = (differing: readonly string[], count = 40) =>
  checkStyles({
    programs,
    count,
    judge: judgeWith((source) => (differing.includes(source) ? 50 : 100)),
    shared: judgeWith(() => 100),
    slots: 2,
  });

test("programs that are judged themselves are counted, and named where they have other points", async () => {
  expect(await check([])).toBe(
    "Of 40 programs 40 were judged themselves; 0 have other points than the program that stood for them.",
  );
  expect(await check(["3", "7"])).toContain("2 have other points");
  expect(await check(["3"])).toContain(": canal program-3.");
});

test("more than one in twenty with other points are refused", async () => {
  await expect(check(["1", "2", "3"])).rejects.toThrow("3 have other points");
});

test("about as many are judged as were asked for, evenly spread", async () => {
  expect(await check(["1"], 10)).toContain("Of 40 programs 10 were judged themselves; 0 have");
  expect(await check(["1", "2", "3"], 0)).toContain("0 were judged");
});
