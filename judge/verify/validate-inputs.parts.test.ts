import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InputValidator, Problem } from "../../problems/problem.ts";
import { openRealJudge, type RealJudge } from "../testing/real-judge.ts";
import { tinyProblem } from "../testing/tiny-problem.ts";

let judge: RealJudge;
beforeAll(async () => {
  judge = await openRealJudge();
});
afterAll(() => judge?.close());

/** Accepts a number that is at most its argument. */
const atMost = (accept: number, reject: number) => `import sys
n = int(sys.stdin.read())
if n > int(sys.argv[1]):
  print("too large:", n, file=sys.stderr)
  sys.exit(${reject})
sys.exit(${accept})
`;

function validator(text: string, rest: Partial<InputValidator> = {}): InputValidator {
  return {
    name: "validate.py",
    language: "python3",
    files: [{ name: "validate.py", text }],
    convention: "icpc",
    argsByGroup: { sample: ["100"], small: ["10"], large: ["1000"] },
    ...rest,
  };
}

async function reportOf(
  inputValidators: InputValidator[],
  limits: Partial<Problem["limits"]> = {},
) {
  const problem = await tinyProblem(judge.dir, {
    tests: { s1: ["7\n", ""], s2: ["70\n", ""], l1: ["700\n", ""] },
    groups: [
      { name: "small", tests: ["s1", "s2"] },
      { name: "large", tests: ["s1", "s2", "l1"] },
    ],
    samples: [{ name: "1", input: "50\n", answer: "" }],
    limits,
  });
  return judge.validateInputs({ ...problem, inputValidators });
}

describe("the inputs of a package", () => {
  it.each([
    ["icpc", 42, 43],
    ["testlib", 0, 3],
  ] as const)(
    "are rejected by exit code, with what the %s validator says",
    async (convention, accept, reject) => {
      const report = await reportOf([validator(atMost(accept, reject), { convention })]);
      expect(report).toEqual({
        checked: 4,
        unchecked: [],
        faults: [
          { test: "s2", validator: "validate.py", kind: "rejected", message: "too large: 70" },
        ],
      });
    },
  );

  it("may have arguments of their own in place of their groups'", async () => {
    const own = validator(atMost(42, 43), { argsByTest: { s2: ["100"], "sample/1": ["10"] } });
    expect(await reportOf([own])).toMatchObject({
      checked: 4,
      faults: [{ test: "sample/1", message: "too large: 50" }],
    });
  });

  it("are looked at by no validator that has no arguments for their groups, which is told", async () => {
    const only = validator(atMost(42, 43), { argsByGroup: { large: ["1000"] } });
    expect(await reportOf([only])).toMatchObject({
      checked: 3,
      unchecked: ["sample/1"],
      faults: [],
    });
  });

  it("are not to blame for a validator that hangs, or does not compile", async () => {
    const hangs = validator("while True: pass\n", { argsByGroup: { sample: [] } });
    const { faults } = await reportOf([hangs], { checkerCpuMs: 200 });
    expect(faults).toMatchObject([
      {
        test: "sample/1",
        kind: "broken",
        message: expect.stringMatching(/took too (much CPU time|long)/),
      },
    ]);
    const broken = validator("int main( {", {
      language: "cpp20",
      files: [{ name: "validate.cpp", text: "int main( {" }],
    });
    expect((await reportOf([broken])).faults).toMatchObject([
      { test: null, kind: "broken", message: expect.stringMatching(/does not compile/) },
    ]);
  });
});
