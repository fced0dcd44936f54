import { describe, expect, it } from "vitest";
import type { Bench } from "../../judge/bench/bench.ts";
import type { Judgement } from "../../judge/judgement.ts";
import { programId, type ProgramText } from "../../judge/program.ts";
import { fakeProblem } from "../../agent/testing/fake-problem.ts";
import { askOfPlain, benchOfPlain, judgeOfPlain } from "./styles-once.ts";

const cpp = (source: string): ProgramText => ({ language: "cpp20", source });
const [plain, one, other, stranger] = ["plain", "one", "other", "stranger"].map(cpp) as [
  ProgramText,
  ProgramText,
  ProgramText,
  ProgramText,
];
const instead = new Map([
  ["ferry", new Map([one, other].map((program) => [programId(program), plain]))],
]);
const problem = fakeProblem("ferry", [100]);

describe("programs that differ in style alone", () => {
  it("are tried once, as the plain one", async () => {
    const ran: string[] = [];
    const bench = {
      samples: (_, program) => {
        ran.push(`samples ${program.source}`);
        return Promise.resolve({ compile: { ok: true, log: "" }, samples: [] });
      },
      run: ({ program, inputs }) => {
        ran.push(`run ${program.source} ${inputs.join()}`);
        return Promise.resolve([]);
      },
    } as Partial<Bench> as Bench;
    const once = benchOfPlain(bench, instead);
    for (const program of [one, other, one, stranger]) {
      await once.samples(problem, program);
      await once.run({ problem, program, inputs: ["a"] });
    }
    await once.run({ problem, program: one, inputs: ["b"] });
    expect(ran).toEqual([
      "samples plain",
      "run plain a",
      "samples stranger",
      "run stranger a",
      "run plain b",
    ]);
  });

  it("are judged once, each under its own id", async () => {
    const asked: string[] = [];
    const judge = judgeOfPlain((_: { name: string }, program) => {
      asked.push(program.source);
      return Promise.resolve({ program: programId(program), score: 7 } as Judgement);
    }, instead);
    for (const program of [one, other, stranger]) {
      const { program: id, score } = await judge({ name: "ferry" }, program);
      expect({ id, score }).toEqual({ id: programId(program), score: 7 });
    }
    expect(asked).toEqual(["plain", "stranger"]);
  });

  it("are asked about again where the judge failed", async () => {
    let calls = 0;
    const ask = askOfPlain(() => Promise.reject(new Error(`call ${++calls}`)), instead);
    await expect(ask("ferry", one)).rejects.toThrow("call 1");
    await expect(ask("ferry", other)).rejects.toThrow("call 2");
  });
});
