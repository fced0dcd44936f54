import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { loadContest } from "../../problems/contest.ts";
import { newRun } from "./new-run.ts";
import { playOptionsSchema } from "./play-options.ts";
import { readRunSpec, scheduleOf } from "./run-spec.ts";

const days = `name: days
title: Two days
rule: codeforces
scoreboard: people.csv
sessions:
  - name: day-1
    durationMinutes: 120
    problems:
      - problem: quarry
        points: 1500
  - name: day-2
    durationMinutes: 60
    problems: [night-market]
`;

/** The spec of a new run of the contest, as it is read again. */
async function specOf(raw: object, contest = days, people = "name,score\nA,150\n") {
  const folder = await mkdtemp(path.join(os.tmpdir(), "medalist-new-run-"));
  await writeFile(path.join(folder, "contest.yaml"), contest);
  await writeFile(path.join(folder, "people.csv"), people);
  const { name, title, file: _, ...played } = await loadContest(folder);
  const options = playOptionsSchema.parse({ runs: path.join(folder, "runs"), ...raw });
  const run = await newRun({ ...played, contest: { name, title } }, options);
  return readRunSpec(run.spec);
}

afterEach(() => vi.unstubAllEnvs());

describe("a new run", () => {
  test("keeps the contest's sessions, points and people", async () => {
    const spec = await specOf({ judgeSlots: 2 });
    expect(scheduleOf(spec)).toMatchObject({
      rule: { name: "codeforces", feedback: "verdict" },
      sessions: [
        { name: "day-1", startMs: 0, endMs: 7_200_000, problems: ["quarry"] },
        { name: "day-2", startMs: 7_200_000, endMs: 10_800_000, problems: ["night-market"] },
      ],
      endMs: 10_800_000,
      points: { quarry: 1500 },
      outputOnly: [],
    });
    expect(spec.scoreboard).toMatch(/^\/.*\/people.csv$/);
    expect(spec.settings.judgeSlots).toBe(2);
  });

  test("is played under another rule or cap where that is asked for", async () => {
    expect((await specOf({ rule: "ioi", cap: "10" })).rule).toMatchObject({
      name: "ioi-cap-10",
      cap: 10,
    });
    const icpc = await specOf({ policy: "icpc", cap: "none" });
    expect(icpc.rule).toMatchObject({ scoring: "icpc", cap: null });
    // Points of people say nothing of problems solved.
    expect(icpc.scoreboard).toBeUndefined();
  });

  test("has the contest's own feedback, unless another rule is named", async () => {
    const silent = days.replace("rule: codeforces", "rule: ioi\nfeedback: score");
    expect((await specOf({}, silent)).rule.feedback).toBe("score");
    expect((await specOf({ rule: "ioi" }, silent)).rule.feedback).toBe("groups");
  });

  test("is refused where rules contradict each other, or a problem has no pretest", async () => {
    await expect(specOf({ rule: "ioi", policy: "ioi" })).rejects.toThrow("are the same");
    const loud = days.replace("rule: codeforces", "rule: codeforces\nfeedback: groups");
    await expect(specOf({}, loud)).rejects.toThrow(/groups, does not go with its rule/);
    const folder = await mkdtemp(path.join(os.tmpdir(), "medalist-rule-"));
    const rule = path.join(folder, "rule.yaml");
    const text = "name: r\ncap: null\nfeedback: verdict\nscoring: codeforces\n";
    await writeFile(rule, `${text}pretests: { groups: [gone] }\n`);
    await expect(specOf({ rule })).rejects.toThrow(/no test of quarry is a pretest/);
  });

  test("is placed on the scoreboard that is asked for, in place of the contest's", async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "medalist-board-"));
    const file = path.join(folder, "others.csv");
    await writeFile(file, "name,total\nB,1600\n");
    expect((await specOf({ scoreboard: file })).scoreboard).toBe(file);
  });

  test("is refused before it begins where the scoreboard has no place for its results", async () => {
    // 1500 points that the contest gives to quarry, and 100 of night-market's groups.
    expect((await specOf({}, days, "name,total\nA,1600\n")).scoreboard).toBeDefined();
    await expect(specOf({}, days, "name,total\nA,1600.5\n")).rejects.toThrow(
      `people.csv:2: "A" has more than this contest's 1600 points.`,
    );
    await expect(specOf({}, days, "name,rank\nA,1\n")).rejects.toThrow("ranks alone");
    await expect(specOf({}, days, "name,marks\nA,1\n")).rejects.toThrow("is no scoreboard");
  });

  test("is refused before there is a folder where the model's key is missing", async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "medalist-no-key-"));
    vi.stubEnv("OPENAI_API_KEY", "");
    const asked = specOf({ model: "openai:o4-mini", rule: "ioi", runs: folder });
    await expect(asked).rejects.toThrow("OPENAI_API_KEY is not set");
    expect(await readdir(folder)).toEqual([]);
    // Another process may have the key.
    vi.stubEnv("REDIS_URL", "redis://127.0.0.1:9");
    const { problems } = await specOf({ model: "openai:o4-mini", rule: "ioi", runs: folder });
    expect(problems[0]?.source.kind).toBe("model");
  });

  test("of an older version, which keeps what people got, is read", async () => {
    const spec = await specOf({});
    const folder = await mkdtemp(path.join(os.tmpdir(), "medalist-older-"));
    const file = path.join(folder, "run.json");
    const humans = [
      { name: "A", score: 900, penaltyMinutes: null, lastMinutes: null, medal: "gold" },
    ];
    const { scoreboard: _, ...older } = { ...spec, humans };
    await writeFile(file, JSON.stringify(older));
    expect(await readRunSpec(file)).toEqual(older);
  });

  test("refuses a cap that is neither a number nor none", () => {
    expect(playOptionsSchema.safeParse({ runs: "runs", cap: "many" }).success).toBe(false);
  });
});
