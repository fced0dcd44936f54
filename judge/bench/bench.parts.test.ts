import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PublicProblem, publicView } from "../../problems/public-view.ts";
import { type ProgramText, programId } from "../program.ts";
import { openRealJudge, type RealJudge } from "../testing/real-judge.ts";
import { tinyProblem, tokens } from "../testing/tiny-problem.ts";
import type { InputSpec, Script } from "./bench.ts";

let judge: RealJudge;
let compared: PublicProblem;
/** A problem in which many answers are right. */
let open: PublicProblem;
beforeAll(async () => {
  judge = await openRealJudge();
  const tiny = await tinyProblem(judge.dir, {
    tests: { "1": ["1", "1"] },
    groups: [{ name: "all", tests: ["1"] }],
    checker: tokens,
    samples: [
      { name: "a", input: "1 2\n", answer: "3\n" },
      { name: "b", input: "4 4\n", answer: "8\n" },
    ],
  });
  compared = publicView(tiny);
  open = { ...compared, comparison: null };
});
afterAll(() => judge?.close());

const python = (source: string): ProgramText => ({ language: "python3", source });
const js = (source: string): Script => ({ language: "javascript", source });
const adds = python("print(sum(map(int, input().split())))");
const three = python("print(3)");
const scorer = js(
  "function score(input, output) { const n = Number(output); return n > 0 ? n : null }",
);

describe("samples", () => {
  const verdicts = async (problem: PublicProblem, program: ProgramText, script?: Script) => {
    const { samples } = await judge.bench.samples(problem, program, script);
    return samples.map((sample) => sample.verdict);
  };

  it("are compared with their answers", async () => {
    expect(await verdicts(compared, adds)).toEqual(["AC", "AC"]);
    expect(await verdicts(compared, three)).toEqual(["AC", "WA"]);
  });

  it("tell crashes and overruns apart, with the reason", async () => {
    expect(await verdicts(compared, python("1 // 0"))).toEqual(["RTE", "RTE"]);
    const { samples } = await judge.bench.samples(compared, python("while True: pass"));
    expect(samples[0]).toMatchObject({ name: "a", verdict: "TLE" });
    expect(samples[0]?.message).toMatch(/500 ms/);
  });

  it("are told as not compiled, which is no rejection", async () => {
    const report = await judge.bench.samples(compared, python("print("));
    expect(report).toMatchObject({ compile: { ok: false }, samples: [] });
    expect(report.compile.log).toMatch(/SyntaxError/);
  });

  it("are left to the scorer where many answers are right", async () => {
    expect(await verdicts(open, three, scorer)).toEqual(["AC", "AC"]);
    expect(await verdicts(open, python("print(-1)"), scorer)).toEqual(["WA", "WA"]);
  });

  it("count as right when nobody can judge a run that ended well", async () => {
    expect(await verdicts(open, python("print(-1)"))).toEqual(["AC", "AC"]);
    const broken = js("function score() { throw new Error('lost') }");
    const { samples } = await judge.bench.samples(open, three, broken);
    expect(samples[0]).toMatchObject({ verdict: "AC" });
    expect(samples[0]?.message).toMatch(/lost/);
  });
});

describe("runs on made inputs", () => {
  const put = (texts: string[]) =>
    Promise.all(texts.map((text) => judge.blobs.put(Buffer.from(text))));

  it("have equal signatures exactly when they behaved alike", async () => {
    const inputs = await put(["1 2", "2 2", "5 5"]);
    const [a, b, c] = await Promise.all(
      [adds, python("a, b = map(int, input().split())\nprint(' ', a + b)\n\n"), three].map(
        (program) => judge.bench.run({ problem: compared, program, inputs }),
      ),
    );
    const signatures = (runs: typeof a) => runs?.map((run) => run.signature);
    expect(signatures(a)).toEqual(signatures(b));
    expect(signatures(c)?.[0]).toBe(signatures(a)?.[0]);
    expect(signatures(c)?.[1]).not.toBe(signatures(a)?.[1]);
    expect(a?.map((run) => run.status)).toEqual(["OK", "OK", "OK"]);
  });

  it("that failed have their status for a signature", async () => {
    const inputs = await put(["crash", "loop", "fine"]);
    const program = python("s = input()\nif s == 'crash': 1 // 0\nwhile s == 'loop': pass");
    const runs = await judge.bench.run({ problem: compared, program, inputs });
    expect(runs.map((run) => run.status)).toEqual(["RTE", "TLE", "OK"]);
    expect(runs.slice(0, 2).map((run) => run.signature)).toEqual(["RTE", "TLE"]);
  });

  it("give up on the rest of a part after so many time-outs in it, and on no other part", async () => {
    const slowOnPositive = python("n = int(input())\nwhile n > 0: pass\nprint(n)");
    const inputs = await put(["1", "2", "-3", "4", "-5", "6"]);
    const giveUp = { timeouts: 2, parts: ["a", "a", "a", "a", "b", "b"] };
    const runs = await judge.bench.run({
      problem: compared,
      program: slowOnPositive,
      inputs,
      giveUp,
    });
    expect(runs.map((run) => run.status)).toEqual(["TLE", "TLE", "TLE", "TLE", "OK", "TLE"]);
    expect(runs.map((run) => run.cpuMs > 0)).toEqual([true, true, false, false, true, true]);
  });

  it("give up on parts that contain one that was given up, and on no other", async () => {
    const group = (name: string, contains: string[]) => ({
      name,
      maxScore: 10,
      constraint: "",
      contains,
      allOrNothing: true,
    });
    const problem = { ...compared, groups: [group("a", []), group("b", ["a"]), group("c", [])] };
    const slowOnPositive = python("n = int(input())\nwhile n > 0: pass\nprint(n)");
    const inputs = await put(["-1", "2", "-3", "-4"]);
    const giveUp = { timeouts: 1, parts: ["a", "a", "b", "c"] };
    const runs = await judge.bench.run({ problem, program: slowOnPositive, inputs, giveUp });
    expect(runs.map((run) => run.status)).toEqual(["OK", "TLE", "TLE", "OK"]);
    expect(runs.map((run) => run.cpuMs > 0)).toEqual([true, true, false, true]);
  });

  it("give up on a program that did nothing but time out in two parts", async () => {
    const inputs = await put(["1", "2", "3", "4", "5"]);
    const giveUp = { timeouts: 1, parts: ["a", "a", "b", "c", "c"] };
    const program = python("while True: pass");
    const runs = await judge.bench.run({ problem: compared, program, inputs, giveUp });
    expect(runs.map((run) => run.status)).toEqual(["TLE", "TLE", "TLE", "TLE", "TLE"]);
    expect(runs.map((run) => run.cpuMs > 0)).toEqual([true, false, true, false, false]);
  });

  it("have a scorer's value for a signature", async () => {
    const inputs = await put(["1 2", "-1 -1"]);
    const runs = await judge.bench.run({ problem: open, program: adds, inputs, scorer });
    expect(runs).toMatchObject([
      { status: "OK", value: 3, signature: "score:3" },
      { status: "OK", value: null, signature: "score:null" },
    ]);
  });

  it("of a program that does not compile are all alike", async () => {
    const inputs = await put(["1", "2"]);
    const runs = await judge.bench.run({ problem: compared, program: python("("), inputs });
    expect(runs).toMatchObject([{ signature: "CE" }, { signature: "CE" }]);
  });

  it("reject when an input is not there, which is the judge's own fault", async () => {
    const request = { problem: compared, program: adds, inputs: [programId(adds)] };
    await expect(judge.bench.run(request)).rejects.toThrow(/no blob/);
  });
});

const wanted: InputSpec[] = [
  { group: "small", seed: 1 },
  { group: "small", seed: 2 },
  { group: "large", seed: 1 },
];

describe("generators", () => {
  const generators: [string, Script][] = [
    [
      "JavaScript",
      js(
        "function generate(group, seed, random) { return `${group} ${seed + 0} ${Math.floor(random() * 1e9)}\\n` }",
      ),
    ],
    [
      "Python",
      {
        language: "python3",
        source:
          "import sys, random\nrandom.seed(sys.argv[2])\nprint(sys.argv[1], int(sys.argv[2]), random.randrange(10**9))",
      },
    ],
    [
      "C++",
      {
        language: "cpp20",
        source:
          "#include <bits/stdc++.h>\nint main(int, char** argv) { std::mt19937 r(atoi(argv[2])); std::cout << argv[1] << ' ' << atoi(argv[2]) << ' ' << r() << std::endl; }",
      },
    ],
  ];

  it.each(generators)("in %s make the same input from the same seed", async (_, generator) => {
    const first = await judge.bench.generate(generator, wanted);
    expect(await judge.bench.generate(generator, wanted)).toEqual(first);
    expect(new Set(first.map((made) => made.ok && made.digest)).size).toBe(3);
    for (const made of first) {
      const text = made.ok ? (await judge.blobs.get(made.digest)).toString() : made.reason;
      expect(text).toMatch(new RegExp(`^${made.group} ${made.seed} \\d+\n$`));
    }
  });

  it.each([
    ["throws", js("function generate() { throw new Error('no idea') }"), /no idea/],
    ["returns a number", js("function generate() { return 7 }"), /returned number/],
    ["makes nothing", js("function generate() { return '' }"), /empty/],
    ["defines nothing", js("1"), /no function `generate`/],
    ["crashes", { language: "python3", source: "1 // 0" }, /exit code 1.*ZeroDivision/s],
    ["makes nothing in Python", { language: "python3", source: "" }, /empty/],
    ["does not compile", { language: "cpp20", source: "int" }, /does not compile/],
  ] as [string, Script, RegExp][])(
    "that %s are told with the reason",
    async (_, generator, reason) => {
      const [made] = await judge.bench.generate(generator, [{ group: "g", seed: 1 }]);
      expect(made).toMatchObject({ ok: false, group: "g", seed: 1 });
      expect(made && !made.ok && made.reason).toMatch(reason);
    },
  );
});

describe("validators", () => {
  const validators: [string, Script][] = [
    [
      "JavaScript",
      js(
        "const validate = (input, group) => group === 'small' ? Number(input) < 10 : Number(input) < 100",
      ),
    ],
    [
      "Python",
      {
        language: "python3",
        source: "import sys\nassert int(input()) < (10 if sys.argv[1] == 'small' else 100)",
      },
    ],
    [
      "C++",
      {
        language: "cpp17",
        source:
          '#include <bits/stdc++.h>\nint main(int, char** argv) { int n; std::cin >> n; return n < (argv[1] == std::string("small") ? 10 : 100) ? 0 : 1; }',
      },
    ],
  ];

  it.each(validators)("in %s accept or not, group by group", async (_, validator) => {
    const seven = await judge.blobs.put(Buffer.from("7\n"));
    const seventy = await judge.blobs.put(Buffer.from("70\n"));
    const accepted = await judge.bench.validate(validator, [
      { digest: seven, group: "small" },
      { digest: seventy, group: "small" },
      { digest: seventy, group: "large" },
    ]);
    expect(accepted).toEqual([true, false, true]);
  });

  it.each([
    ["throw", js("function validate() { throw 1 }")],
    ["return something else than true", js("function validate() { return 'yes' }")],
    ["do not compile", { language: "cpp20", source: "int" }],
  ] as [string, Script][])("that %s accept nothing", async (_, validator) => {
    const digest = await judge.blobs.put(Buffer.from("7\n"));
    expect(await judge.bench.validate(validator, [{ digest, group: "g" }])).toEqual([false]);
  });
});
