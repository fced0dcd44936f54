import { describe, expect, test } from "vitest";
import type { BenchRun, MadeRun } from "../../judge/bench/bench.ts";
import type { Candidate } from "../candidate.ts";
import { memoryJournal } from "../journal/journal.ts";
import { agentSettings } from "../settings.ts";
import { createWorld } from "../testing/fake-world.ts";
import { fakeProblem } from "../testing/fake-problem.ts";
import type { Practisable } from "./sign-in-parts.ts";
import { signInParts } from "./sign-in-parts.ts";

const problem = fakeProblem("ferry", [10, 20]);
const groups = ["g1", "g1", "g1", "g1", "g2", "g2", "g2", "g2"];
const digests = groups.map((group, index) => `${group}-${index}`);

function practisable(source: string, sample: "AC" | "WA" = "AC"): Practisable {
  const program: Candidate = {
    id: source,
    language: "cpp20",
    source,
    aims: [null],
    reasoningTokens: 0,
  };
  const samples = [{ name: "1", verdict: sample }];
  const { name } = problem;
  const common = { type: "practised", problem: name, role: "solution", scorer: null } as const;
  return { program, practised: { ...common, program: source, compiled: true, log: "", samples } };
}

/** A bench on which a program prints what its source says for the group, and crashes on `!`. */
function sign(programs: readonly Practisable[], known: string[][] = []) {
  const asked: string[][] = [];
  const run = ({ program, inputs }: BenchRun): Promise<MadeRun[]> => {
    asked.push([program.source, ...inputs]);
    return Promise.resolve(inputs.map((input) => runOf(program.source, input)));
  };
  const world = createWorld([problem], {});
  const practising = {
    problem,
    bench: { ...world.bench, run },
    journal: memoryJournal(),
    settings: agentSettings({ firstInputs: 2 }),
    scorer: null,
    signal: new AbortController().signal,
  };
  const behaviours = known.map((list) => ({ signatures: list.join(" "), values: [] }));
  const signed = signInParts(practising, programs, { digests, groups }, behaviours);
  return signed.then((all) => ({ asked, told: all.map(({ signatures }) => signatures) }));
}

function runOf(source: string, input: string): MadeRun {
  const [first = "", second = first] = source.split("/");
  const answer = input.startsWith("g1") ? first : second;
  const status = answer.startsWith("!") ? "RTE" : "OK";
  const signature = status === "OK" ? answer : status;
  return { status, signature, cpuMs: 1, memoryKiB: 1, value: null };
}

describe("running programs on made inputs in two parts", () => {
  test("runs all that agree with another one on everything, in order", async () => {
    const { told } = await sign([practisable("a"), practisable("a")]);
    expect(told).toEqual(["a a a a a a a a", "a a a a a a a a"]);
  });

  test("stops in a group where half of the first runs crash, and goes on in others", async () => {
    const { told, asked } = await sign([practisable("!/b"), practisable("c/b")]);
    expect(told[0]).toBe("RTE RTE SK SK b b b b");
    expect(asked).toContainEqual(["!/b", "g2-6", "g2-7"]);
  });

  test("stops a program that fails a sample and stands alone", async () => {
    const { told } = await sign([practisable("x/b", "WA"), practisable("a/b"), practisable("a/b")]);
    expect(told[0]).toBe("x x SK SK b b b b");
  });

  test("does not stop one that stands alone and passes the samples", async () => {
    const { told } = await sign([practisable("x"), practisable("a")]);
    expect(told).toEqual(["x x x x x x x x", "a a a a a a a a"]);
  });

  test("counts programs of earlier calls as company", async () => {
    const { told } = await sign([practisable("x", "WA")], [Array.from(digests, () => "x")]);
    expect(told[0]).toBe("x x x x x x x x");
  });
});
