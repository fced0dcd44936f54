import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packAnswers } from "../answers/archive.ts";
import { openRealJudge, type RealJudge } from "../testing/real-judge.ts";
import { tinyProblem, tokens } from "../testing/tiny-problem.ts";
import { python } from "./testing/one-test.ts";

let judge: RealJudge;
beforeAll(async () => {
  judge = await openRealJudge();
});
afterAll(() => judge?.close());

describe("an output-only task", () => {
  const problem = () =>
    tinyProblem(judge.dir, {
      tests: { "1": ["1 2", "3"], "2": ["5 6", "11"] },
      groups: [
        { name: "a", tests: ["1"] },
        { name: "b", tests: ["2"] },
      ],
      task: { kind: "output-only" },
      checker: tokens,
    });

  it("takes answers, and those that are missing are wrong", async () => {
    const answers = packAnswers(new Map([["1.out", Buffer.from("3\n")]]));
    const { score, tests } = await judge.judge(await problem(), answers);
    expect(score).toBe(10);
    expect(tests.map(({ verdict }) => verdict)).toEqual(["AC", "WA"]);
  });

  it("takes a program, whose outputs are the answers", async () => {
    const sums = python("print(sum(map(int, input().split())))");
    expect(await judge.judge(await problem(), sums)).toMatchObject({ verdict: "AC", score: 20 });
    const { score, tests } = await judge.judge(
      await problem(),
      python("print(3 // (input() == '1 2'))"),
    );
    expect(score).toBe(10);
    expect(tests.map(({ verdict }) => verdict)).toEqual(["AC", "RTE"]);
  });

  it("tells a program that does not compile", async () => {
    const judged = await judge.judge(await problem(), python("print("));
    expect(judged).toMatchObject({ verdict: "CE", score: 0 });
  });
});
