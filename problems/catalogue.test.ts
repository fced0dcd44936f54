import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  bundledDir,
  examplesDir,
  listContests,
  listExamples,
  listProblems,
  resolveContest,
  resolveProblem,
} from "./catalogue.ts";
import { loadContest } from "./contest.ts";
import { loadPackage, loadProblem } from "./load-problem.ts";
import { editDistance, nearest } from "./nearest.ts";
import { writePackage } from "./testing.ts";

describe("names", () => {
  it("of bundled problems and contests lead to their folders", async () => {
    expect(await listProblems()).toContain("night-market");
    expect(await listContests()).toContain("olympiad");
    expect(await resolveProblem("night-market")).toBe(path.join(bundledDir, "night-market"));
  });

  it("of examples lead to their folders, unless a folder here has the name", async () => {
    expect(await resolveProblem("groups")).toBe(path.join(examplesDir, "groups"));
    const dir = await writePackage({}, "groups");
    expect(await resolveProblem("groups", path.dirname(dir))).toBe(dir);
    await expect(resolveProblem("gruops")).rejects.toThrow(
      /Did you mean groups\?.*examples: batch/,
    );
  });

  it("of a folder lead there, bundled or not", async () => {
    const dir = await writePackage();
    expect(await resolveProblem(dir)).toBe(dir);
    expect(await resolveProblem("twice", path.dirname(dir))).toBe(dir);
    expect(await resolveProblem("./twice/", path.dirname(dir))).toBe(dir);
  });

  it("that are misspelt are guessed", async () => {
    await expect(resolveProblem("nigth-market")).rejects.toThrow(/Did you mean night-market\?/);
    await expect(resolveContest("olimpiad")).rejects.toThrow(/Did you mean olympiad\?/);
    await expect(resolveProblem("../../gone")).rejects.toThrow(/There is no problem/);
  });

  it("are near when few letters differ", () => {
    expect(editDistance("kitten", "sitting")).toBe(3);
    expect(nearest("qary", ["quarry", "night-market"])).toBe("quarry");
    expect(nearest("xyz", ["quarry"])).toBeNull();
  });
});

describe("a contest file", () => {
  const text = `name: mine
title: My contest
durationMinutes: 300
policy: rules/strict.yaml
problems:
  - ./twice
`;

  async function contestFile(content: string): Promise<string> {
    const folder = await mkdtemp(path.join(os.tmpdir(), "medalist-contest-"));
    await writeFile(path.join(folder, "contest.yaml"), content);
    return folder;
  }

  it("names its problems by path from where it stands", async () => {
    const folder = path.dirname(await writePackage());
    await writeFile(path.join(folder, "contest.yaml"), text);
    const contest = await loadContest(folder);
    expect(contest).toMatchObject({
      name: "mine",
      title: "My contest",
      durationMs: 300 * 60_000,
      rule: path.join(folder, "rules/strict.yaml"),
      feedback: null,
      scoreboard: null,
      points: {},
      sessions: [{ name: "contest", startMs: 0, endMs: 300 * 60_000, problems: ["twice"] }],
      problems: [{ name: "twice" }],
    });
    expect(await loadContest(path.join(folder, "contest.yaml"))).toEqual(contest);
  });

  it("may have sessions one after the other, points, feedback, what people got, and a recorded run", async () => {
    const folder = await contestFile(`${days}recording: 20260101-demo\n`);
    await writeFile(path.join(folder, "people.csv"), "name,score,medal\nA,120,gold\nB,80,\n");
    expect(await loadContest(folder)).toMatchObject({
      rule: "codeforces",
      feedback: "none",
      durationMs: 480 * 60_000,
      sessions: [
        { name: "day-1", startMs: 0, endMs: 300 * 60_000, problems: ["quarry"] },
        {
          name: "day-2",
          startMs: 300 * 60_000,
          endMs: 480 * 60_000,
          problems: ["night-market", "signal-towers"],
        },
      ],
      problems: [{ name: "quarry" }, { name: "night-market" }, { name: "signal-towers" }],
      points: { "night-market": 1500 },
      scoreboard: path.join(folder, "people.csv"),
      recording: "20260101-demo",
    });
  });

  const days = `name: mine
title: My contest
rule: codeforces
feedback: none
scoreboard: people.csv
sessions:
  - name: day-1
    durationMinutes: 300
    problems: [quarry]
  - name: day-2
    durationMinutes: 180
    problems:
      - problem: night-market
        points: 1500
      - signal-towers
`;

  it.each([
    [`${days}problems: [quarry]\n`, /contest.yaml:16: problems stand in sessions here/],
    [days.replace("day-2", "day-1"), /contest.yaml:10: two sessions are named day-1/],
    [days.replace("signal-towers", "quarry"), /contest.yaml:15: two problems are named quarry/],
    [days.replace("rule: codeforces\n", ""), /"rule" is required/],
    [days, /contest.yaml:5: there is no scoreboard .*people.csv/],
    [text.replace("durationMinutes: 300\n", ""), /"durationMinutes" is required/],
    [`${text}rule: ioi\n`, /contest.yaml:4: "policy" says what "rule" says/],
    [
      text.replace("durationMinutes: 300", "durationMinutes: 0"),
      /contest.yaml:3: "durationMinutes"/,
    ],
    [text.replace("policy", "rules"), /contest.yaml:4: unknown key "rules"/],
    [text.replace("./twice", "nigth-market"), /contest.yaml:6: there is no problem.*night-market/],
    [
      text.replace("./twice", "quarry\n  - quarry"),
      /contest.yaml:7: two problems are named quarry/,
    ],
    [text.replace("name: mine", "name: My Contest"), /contest.yaml:1: "name"/],
    [`${text}recording: ../elsewhere\n`, /contest.yaml:7: "recording": not the id of a run/],
    ["", /"name" is required/],
  ])("is refused with the line: %j", async (content, complaint) => {
    await expect(loadContest(await contestFile(content))).rejects.toThrow(complaint);
  });

  it("must be there", async () => {
    const folder = await contestFile(text);
    await mkdir(path.join(folder, "empty"));
    await expect(loadContest(path.join(folder, "empty"))).rejects.toThrow(/no such file/);
    await expect(loadContest("/nowhere/contest.yaml")).rejects.toThrow(/There is no contest/);
  });
});

describe("what comes with medalist", () => {
  it("keeps to the package format, with a score written down for every reference", async () => {
    for (const name of await listProblems()) {
      const problem = await loadProblem(path.join(bundledDir, name));
      expect(problem.groups.length).toBeGreaterThanOrEqual(5);
      expect(problem.groups.reduce((sum, group) => sum + group.maxScore, 0)).toBe(100);
      const unwritten = problem.references.filter((each) => each.expectedScore === null);
      expect(unwritten.map((each) => each.name)).toEqual([]);
    }
  });

  it("has no file that a reader does not understand, with pools and grammars beside the tests", async () => {
    for (const name of await listProblems()) {
      const folder = path.join(bundledDir, name);
      expect(await readdir(folder)).toEqual(expect.arrayContaining(["grammar", "pool"]));
      expect({ name, remarks: (await loadPackage(folder)).remarks }).toEqual({ name, remarks: [] });
    }
  });

  it("has an example of every kind of task, convention and scoring, with telling solutions", async () => {
    const names = await listExamples();
    const examples = await Promise.all(
      names.map((name) => loadProblem(path.join(examplesDir, name))),
    );
    const seen = new Set(
      examples.flatMap(({ task, checker, groups }) => [
        task.kind,
        checker.kind,
        ...(task.kind === "communication" ? [`${task.processes} by ${task.io}`] : []),
        ...(task.kind === "interactive" ? [task.convention] : []),
        ...groups.map(({ scoring }) => (typeof scoring === "object" ? "threshold" : scoring)),
      ]),
    );
    expect([...seen].toSorted()).toEqual(
      [
        ["batch", "communication", "interactive", "multi-pass", "output-only", "two-step"],
        ["1 by std", "2 by fifo"],
        ["standard", "cms", "icpc", "testlib", "task"],
        ["min", "pass-fail", "product", "sum", "threshold"],
      ]
        .flat()
        .toSorted(),
    );
    for (const { name, references, tests } of examples) {
      const scores = references.map((each) => each.expectedScore);
      const levels = ["accepted", "partially_accepted", "rejected"].filter((level) =>
        references.some((each) => each.name.startsWith(`${level}/`)),
      );
      expect({ name, levels }).toEqual({
        name,
        levels: ["accepted", "partially_accepted", "rejected"],
      });
      expect(scores).not.toContain(null);
      expect(tests.length).toBeLessThanOrEqual(12);
    }
  });

  it("is an olympiad of two days with three problems each, of every kind, under the rule of the IOI", async () => {
    const { problems, ...contest } = await loadContest("olympiad");
    expect(contest).toMatchObject({
      durationMs: 600 * 60_000,
      rule: "ioi",
      sessions: [
        { name: "day-1", problems: ["night-market", "two-looms", "quarry"] },
        { name: "day-2", problems: ["signal-towers", "mixing-desk", "sluice-gates"] },
      ],
    });
    const kinds = problems.map(({ task }) => task.kind);
    expect(new Set(kinds)).toEqual(
      new Set(["batch", "communication", "output-only", "interactive"]),
    );
  });
});
