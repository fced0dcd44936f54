import { describe, expect, test } from "vitest";
import type { PublicProblem } from "../../problems/public-view.ts";
import type { SampleRequest, SourceAnswer } from "../sources/source.ts";
import { fakeProblem } from "../testing/fake-problem.ts";
import { createSimulatedSource } from "./simulated-source.ts";
import { simulatedName, simulatedSkill } from "./simulated-id.ts";
import { smallGrammar, writeGrammar } from "./testing/small-grammar.ts";

const problem: PublicProblem = { ...fakeProblem("sums", [40, 60]), statement: "x".repeat(3000) };
const entry = `group: null, model: recorded, inputTokens: 900, outputTokens: 300, reasoningTokens: 200, costUsd: 0.01, durationMs: 45000`;
const poolDir = writeGrammar({
  "pool.yaml": `- { file: solutions/a.cpp, ${entry} }\n- { file: made/generator-x.js, ${entry} }\n`,
  "solutions/a.cpp": "a",
  "made/generator-x.js": "x",
});
const settings = { skill: 0.6, seed: 1, grammarDir: writeGrammar(smallGrammar), poolDir };

async function sample(
  request: Partial<SampleRequest> = {},
  changed: Partial<typeof settings> | { poolDir: null } = {},
): Promise<SourceAnswer | null> {
  const source = createSimulatedSource({ ...settings, ...changed });
  return await source.sample(
    { problem, want: "solution", group: null, index: 0, ...request },
    new AbortController().signal,
  );
}

describe("a simulated model", () => {
  test("is named by its skill, and is played on a virtual clock", () => {
    const source = createSimulatedSource(settings);
    expect([source.name, source.recorded]).toEqual(["simulated:0.6", true]);
  });

  test("writes solutions without end, for any group, at no cost", async () => {
    const answers = await Promise.all([0, 1, 9999].map((index) => sample({ index, group: "g2" })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(3);
    for (const answer of answers) {
      expect(answer).toMatchObject({
        answer: { ok: true, code: { want: "solution", program: { language: "cpp20" } } },
        usage: { model: "simulated:0.6", inputTokens: 1000, costUsd: 0 },
      });
    }
  });

  test("answers the same to the same, whatever was asked before", async () => {
    const source = createSimulatedSource(settings);
    const request = { problem, want: "solution", group: null, index: 7 } as const;
    const { signal } = new AbortController();
    await source.sample({ ...request, index: 3 }, signal);
    expect(await source.sample(request, signal)).toEqual(await sample({ index: 7 }));
  });

  test("takes what is made for practising from the recorded pool", async () => {
    expect(await sample({ want: "generator" })).toMatchObject({
      answer: { ok: true, code: { script: { source: "x" } } },
      usage: { model: "recorded", outputTokens: 300, costUsd: 0 },
      durationMs: 45_000,
    });
    expect(await sample({ want: "generator", index: 1 })).toBeNull();
    expect(await sample({ want: "brute" })).toBeNull();
    expect(await sample({ want: "generator" }, { poolDir: null })).toBeNull();
  });

  test("thinks longer about harder ideas", async () => {
    const thinking = async (difficulty: number) => {
      const yaml = smallGrammar["grammar.yaml"].replace("0.4", String(difficulty));
      const grammarDir = writeGrammar({ ...smallGrammar, "grammar.yaml": yaml });
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) => sample({ index }, { grammarDir })),
      );
      const tokens = answers.map((answer) => answer?.usage.reasoningTokens ?? 0);
      return tokens.reduce((sum, one) => sum + one, 0) / tokens.length;
    };
    expect(await thinking(0.9)).toBeGreaterThan(3 * (await thinking(0.1)));
  });

  test("says so where a program is longer than the problem allows", async () => {
    const short = { ...problem, limits: { ...problem.limits, sourceKiB: 0 } };
    expect(await sample({ problem: short })).toMatchObject({
      answer: { ok: false, reason: expect.stringContaining("at most 0 are allowed") },
    });
  });

  test("stops when it is told to", async () => {
    const source = createSimulatedSource(settings);
    const request = { problem, want: "solution", group: null, index: 0 } as const;
    await expect(source.sample(request, AbortSignal.abort())).rejects.toThrow("was stopped");
  });
});

test("simulated:SKILL names a simulated model, and nothing else does", () => {
  expect(["simulated:0.6", "simulated:1", "openai:simulated"].map(simulatedSkill)).toEqual([
    0.6,
    1,
    null,
  ]);
  expect(simulatedName(0.6)).toBe("simulated:0.6");
  for (const wrong of ["simulated", "simulated:", "simulated:2", "simulated:good", "simulated:-1"])
    expect(() => simulatedSkill(wrong)).toThrow("names no simulated model");
});
