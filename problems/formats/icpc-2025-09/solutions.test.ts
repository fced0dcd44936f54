import { describe, expect, it } from "vitest";
import { sound } from "../../testing.ts";
import { load, plain } from "./testing/load.ts";

describe("solutions", () => {
  it("may get a score within a range, and the narrowest of several", async () => {
    const { problem } = await load({
      "submissions/mine/a.py": "a\n",
      "submissions/submissions.yaml": `mine:
  score: [10, 40.5]
  secret: { score: [20, 50] }
  secret/small: { score: [0, 40] }
  secret/large: { score: 0 }
`,
    });
    expect(problem.references[1]).toMatchObject({
      expectedScore: { min: 20, max: 40.5 },
      expectedGroups: { small: { min: 0, max: 40 }, large: { min: 0, max: 0 } },
    });
  });

  it("may be folders with one source file", async () => {
    const { problem } = await load({
      ...plain,
      "submissions/accepted/big/main.cpp": "x\n",
      "submissions/accepted/big/README.md": "x\n",
    });
    expect(problem.references.map(({ name, language }) => [name, language])).toEqual([
      ["accepted/big", "cpp20"],
      ["accepted/full.py", "python3"],
    ]);
  });

  it("may be folders of several files, of which one is started", async () => {
    const { problem, remarks } = await load({
      ...plain,
      "submissions/rejected/a/first.cpp": "int f() { return 1; }\n",
      "submissions/rejected/a/f.h": "int f();\n",
      "submissions/rejected/a/second.cpp": '#include "f.h"\nint main() {}\n',
      "submissions/rejected/b/main.py": "import words\n",
      "submissions/rejected/b/words.py": "x = 1\n",
      "submissions/rejected/c/start.py": "import words\n",
      "submissions/rejected/c/words.py": "x = 1\n",
      "submissions/rejected/d/Main.java": "class Main {}\n",
      "submissions/rejected/d/Words.java": "class Words {}\n",
      "submissions/rejected/e/start.py": "import words\n",
      "submissions/rejected/e/words.py": "x = 1\n",
      "submissions/rejected/f/a.cpp": "x\n",
      "submissions/rejected/f/solution.cpp": "int main() {}\n",
      "submissions/rejected/g/a.cpp": "int main() {}\n",
      "submissions/rejected/g/solution.cpp": "x\n",
      "submissions/rejected/h/deep/a.cpp": "x\n",
      "submissions/rejected/i/a.cpp": "x\n",
      "submissions/rejected/i/b.py": "x\n",
      "submissions/submissions.yaml": "rejected/c: { entrypoint: start.py }\n",
    });
    expect(
      problem.references.map(({ name, source, files }) => [
        name,
        source.split("\n").at(-2),
        files?.map((file) => file.name),
      ]),
    ).toEqual([
      ["accepted/full.py", "print(2 * int(input()))", undefined],
      ["rejected/a", "int main() {}", ["f.h", "first.cpp"]],
      ["rejected/b", "import words", ["words.py"]],
      ["rejected/c", "import words", ["words.py"]],
      ["rejected/d", "class Main {}", ["Words.java"]],
      ["rejected/f", "int main() {}", ["a.cpp"]],
    ]);
    expect(remarks).toEqual([
      "submissions/rejected/e not supported yet: a solution of which no file is known to be started",
      "submissions/rejected/g not supported yet: a solution with a file named solution.cpp",
      "submissions/rejected/h not supported yet: a solution with folders in it",
      "submissions/rejected/i not supported yet: a solution in this language",
    ]);
  });

  it("are in the language that submissions.yaml declares, or that their ending tells", async () => {
    const { problem, remarks } = await load({
      "submissions/rejected/a.txt": "x\n",
      "submissions/rejected/b.C": "x\n",
      "submissions/rejected/c.py3": "x\n",
      "submissions/rejected/d.py": "x\n",
      "submissions/rejected/e.kt": "x\n",
      "submissions/submissions.yaml": `rejected/a.txt: { language: java, entrypoint: Main }
rejected/c.py3: { entrypoint: main.py }
rejected/d.py: { language: python2 }
`,
    });
    expect(problem.references.map(({ name, language }) => [name, language])).toEqual([
      ["accepted/full.py", "python3"],
      ["rejected/a.txt", "java17"],
      ["rejected/b.C", "cpp20"],
      ["rejected/c.py3", "python3"],
    ]);
    expect(remarks).toEqual([
      'submissions/rejected/c.py3 entrypoint "main.py", which is none of its files',
      "submissions/rejected/d.py not supported yet: a solution in this language",
      "submissions/rejected/e.kt not supported yet: a solution in this language",
    ]);
  });

  it("may be said to bound the time limit, which they must then do", async () => {
    const { problem, remarks } = await load({
      "submissions/brute_force/a.py": "a\n",
      "submissions/rejected/b.py": "b\n",
      "submissions/submissions.yaml": `brute_force/a.py: { use_for_time_limit: upper, message: too slow }
rejected:
  required: [WA]
  secret/small: { use_for_time_limit: lower }
  sample/1: { permitted: [AC] }
`,
    });
    const [, brute, rejected] = problem.references.map(({ verdicts }) =>
      verdicts.map(({ tests, permitted, required }) => [
        tests.length,
        permitted.length,
        required.length,
      ]),
    );
    expect(brute).toEqual([
      [3, 5, 3],
      [3, 6, 1],
    ]);
    expect(rejected).toEqual([
      [3, 6, 1],
      [2, 5, 6],
    ]);
    expect(remarks).toEqual([
      "submissions/submissions.yaml:1 message: what validators say to judges",
      "submissions/submissions.yaml:5 samples are not judged",
    ]);
  });

  it("may be in folders of which submissions.yaml names only what is in them", async () => {
    const { problem } = await load({
      "submissions/mine/a.py": "a\n",
      "submissions/submissions.yaml": `${sound["submissions/submissions.yaml"]}mine/*.py:\n  permitted: [AC, WA]\n`,
    });
    expect(problem.references.map(({ name }) => name)).toEqual(["accepted/full.py", "mine/a.py"]);
  });

  it("may be scored by group where groups are scored as one, which is not checked", async () => {
    const { problem, remarks } = await load({
      ...plain,
      "data/secret/test_group.yaml": "score_aggregation: min\nmax_score: 40\n",
      "submissions/submissions.yaml":
        "accepted:\n  secret/small: { score: 40 }\n  secret: { score: 40 }\n",
    });
    expect(problem.references[0]).toMatchObject({
      expectedScore: { min: 40, max: 40 },
      expectedGroups: { secret: { min: 40, max: 40 } },
    });
    expect(remarks).toEqual([
      'submissions/submissions.yaml:2 a score for "secret/small", whose groups are scored as one',
    ]);
  });
});
