import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { layers } from "../judge/sandbox/layers.ts";
import { roundScore } from "../judge/scoring/round.ts";
import { openRealJudge, type RealJudge } from "../judge/testing/real-judge.ts";
import { examplesDir, listExamples } from "../problems/catalogue.ts";
import { loadProblem } from "../problems/load-problem.ts";
import { brokenRules } from "../judge/verify/broken-rules.ts";

// Every solution of every example gets exactly the scores and verdicts that its package writes down.

let judge: RealJudge;
beforeAll(async () => {
  judge = await openRealJudge(2, layers);
});
afterAll(() => judge.close());

const names = await listExamples();

describe.each(names)("the solutions of the example %s", (name) => {
  it("get their written scores and verdicts", { timeout: 120_000 }, async () => {
    const problem = await loadProblem(path.join(examplesDir, name));
    const got = await Promise.all(
      problem.references.map(async ({ name: file, language, source, ...written }) => {
        const { score, groups, tests } = await judge.judge(problem, { language, source });
        const told = groups.filter((group) => Object.hasOwn(written.expectedGroups, group.name));
        return {
          file,
          score,
          groups: Object.fromEntries(told.map((each) => [each.name, roundScore(each.score)])),
          broken: brokenRules(written.verdicts, tests),
          faults: tests.filter((test) => test.verdict === "JE").map((test) => test.message),
        };
      }),
    );
    expect(got).toEqual(
      problem.references.map(({ name: file, expectedScore, expectedGroups }) => ({
        file,
        score: expectedScore?.min ?? null,
        groups: Object.fromEntries(
          Object.entries(expectedGroups).map(([group, { min }]) => [group, min]),
        ),
        broken: [],
        faults: [],
      })),
    );
  });
});
