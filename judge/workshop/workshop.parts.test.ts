import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JudgeProgram } from "../../problems/problem.ts";
import type { Made, Recipe, RecipeStep } from "../../problems/workshop.ts";
import { openRealJudge, type RealJudge } from "../testing/real-judge.ts";
import { tinyProblem } from "../testing/tiny-problem.ts";
import { cachedWorkshop } from "./cached-workshop.ts";

let judge: RealJudge;
beforeAll(async () => {
  judge = await openRealJudge(2);
});
afterAll(() => judge?.close());

let opened = 0;
const workshopIn = (name: string, onProgress?: (doing: string, done: number, of: number) => void) =>
  cachedWorkshop({
    cacheDir: path.join(judge.dir, name),
    open: () => {
      opened++;
      return Promise.resolve(judge.workroom);
    },
    ...(onProgress === undefined ? {} : { onProgress }),
  });

const python = (name: string, text: string): JudgeProgram => ({
  name,
  language: "python3",
  files: [{ name, text }],
});

const count = python("count.py", "import sys\nfor i in range(int(sys.argv[1])): print(i)\n");
const total = python("total.py", "import sys\nprint(sum(map(int, sys.stdin.read().split())))\n");

const step = (program: string, more: Partial<RecipeStep>): RecipeStep => ({
  origin: { file: "script", line: 1 },
  program,
  args: [],
  stdin: null,
  files: [],
  makes: [],
  ...more,
});

const stdout = (as: string): RecipeStep["makes"] => [{ from: { stdout: true }, as }];

async function textsOf(made: Made): Promise<Record<string, string>> {
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  const texts: Record<string, string> = {};
  for (const [name, file] of made.files) texts[name] = await readFile(file, "utf8");
  return texts;
}

const inAndOut: Recipe = {
  programs: new Map(Object.entries({ count, total })),
  steps: [
    step("count", { args: ["4"], makes: stdout("1.in") }),
    step("total", { stdin: { made: "1.in" }, makes: stdout("1.out") }),
  ],
};

describe("a workshop", () => {
  it("makes files from arguments and from files that it made, and tells how far it is", async () => {
    const told: string[] = [];
    const workshop = workshopIn("making", (doing, done, of) => told.push(`${doing} ${done}/${of}`));
    expect(await textsOf(await workshop.make(inAndOut))).toEqual({
      "1.in": "0\n1\n2\n3\n",
      "1.out": "6\n",
    });
    expect(told).toEqual(["making tests 0/2", "making tests 1/2", "making tests 2/2"]);
  });

  it("takes what it made before without a judge, until anything of it changes", async () => {
    const workshop = workshopIn("again");
    opened = 0;
    const first = await textsOf(await workshop.make(inAndOut));
    expect(await textsOf(await workshop.make(inAndOut))).toEqual(first);
    expect(opened).toBe(1);
    const other = python("total.py", "import sys\nprint(len(sys.stdin.read().split()))\n");
    const changed = { ...inAndOut, programs: new Map(Object.entries({ count, total: other })) };
    expect(await textsOf(await workshop.make(changed))).toMatchObject({ "1.out": "4\n" });
    expect(opened).toBe(2);
  });

  it("keeps files that a program wrote, and lays others in its folder", async () => {
    const source = path.join(judge.dir, "seed.txt");
    await writeFile(source, "7\r\n");
    const files = python(
      "files.py",
      "seed = open('seed.txt', newline='').read()\nopen('a.txt', 'w', newline='').write(seed * 2)\nopen('b.txt', 'w').write('b')\n",
    );
    const made = await workshopIn("files").make({
      programs: new Map([["files", files]]),
      steps: [
        step("files", {
          files: [{ name: "seed.txt", from: { path: source } }],
          makes: [
            { from: { file: "a.txt" }, as: "tests/01" },
            { from: { file: "b.txt" }, as: "tests/02" },
          ],
        }),
      ],
    });
    expect(await textsOf(made)).toEqual({ "tests/01": "7\r\n7\r\n", "tests/02": "b" });
  });

  it("keeps more files of one program than a run can", async () => {
    const names = Array.from({ length: 40 }, (_, at) => `f${at}`);
    const files = python("files.py", "for i in range(40): open(f'f{i}', 'w').write(str(i))\n");
    const makes = names.map((name) => ({ from: { file: name }, as: `tests/${name}` }));
    const recipe = { programs: new Map([["files", files]]), steps: [step("files", { makes })] };
    const texts = await textsOf(await workshopIn("many").make(recipe));
    expect(texts).toEqual(Object.fromEntries(names.map((name, at) => [`tests/${name}`, `${at}`])));
  });

  it.each<[string, string, RecipeStep["makes"], string, string]>([
    ["crashes", "raise SystemExit('no n')", [], "ended with exit code 1", "It said: no n"],
    [
      "writes nothing where it should",
      "",
      [{ from: { file: "1" }, as: "1" }],
      "did not write 1",
      "It said nothing.",
    ],
    [
      "does not write what every object has",
      "",
      [{ from: { file: "__proto__" }, as: "1" }],
      "did not write __proto__",
      "It said nothing.",
    ],
    ["does not compile", "if", [], "does not compile", "SyntaxError"],
  ])("names the line of a script whose program %s", async (_, source, makes, what, hint) => {
    const made = await workshopIn("faulty").make({
      programs: new Map([["gen", python("gen.py", source)]]),
      steps: [
        step("gen", { origin: { file: "script", line: 3 }, makes }),
        step("gen", { origin: { file: "script", line: 4 }, stdin: { made: "1" } }),
      ],
    });
    expect(made).toEqual({
      ok: false,
      faults: [
        { file: "script", line: 3, rule: `gen.py ${what}`, hint: expect.stringContaining(hint) },
      ],
    });
  });

  it("names what is missing: a program, a file that nothing makes", async () => {
    const workshop = workshopIn("missing");
    expect(await workshop.make({ programs: new Map(), steps: [step("gen", {})] })).toMatchObject({
      faults: [{ file: "script", line: 1, rule: "there is no program gen" }],
    });
    const lost = {
      programs: new Map([["total", total]]),
      steps: [step("total", { stdin: { made: "2.in" } })],
    };
    expect(await workshop.make(lost)).toMatchObject({
      faults: [{ rule: "needs a file that no step before it makes" }],
    });
  });

  it("times the slowest solution, once", async () => {
    const problem = await tinyProblem(path.join(judge.dir, "tiny"), {
      tests: { a: ["1\n", "1\n"] },
      groups: [{ name: "all", tests: ["a"] }],
      limits: { cpuMs: 10_000, wallMs: 30_000 },
    });
    const solution = (name: string, source: string) => ({
      name,
      language: "python3" as const,
      source,
      expectedScore: null,
      expectedGroups: {},
      verdicts: [],
    });
    const quick = solution("quick.py", "print(input())");
    const busy = solution("busy.py", "for _ in range(3_000_000): pass\nprint(input())");
    const workshop = workshopIn("times");
    opened = 0;
    const slow = await workshop.slowest(problem, [quick, busy]);
    const fast = await workshop.slowest(problem, [quick]);
    if (!slow.ok || !fast.ok) throw new Error(JSON.stringify([slow, fast]));
    expect(slow.cpuMs).toBeGreaterThan(fast.cpuMs);
    expect(await workshop.slowest(problem, [quick, busy])).toEqual(slow);
    expect(opened).toBe(2);
    expect(await workshop.slowest(problem, [solution("bad.py", "1 / 0")])).toMatchObject({
      ok: false,
      faults: [{ file: "submissions/bad.py", rule: "is RTE on a, so that it tells no time limit" }],
    });
  });
});
