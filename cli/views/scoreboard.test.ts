import { afterEach, describe, expect, test, vi } from "vitest";
import { codeforces } from "../../judge/rules/codeforces.ts";
import { icpc } from "../../judge/rules/icpc.ts";
import { exampleRun } from "../report/testing/example-run.ts";
import { type RunState, runStateOf } from "../run-state/run-state.ts";
import { progressBoard, scoreboardView } from "./scoreboard.ts";
import { widthOf } from "./table.ts";
import { keptStream } from "./testing/streams.ts";

const state = runStateOf(await exampleRun());

afterEach(() => vi.unstubAllEnvs());

describe("the scoreboard", () => {
  test("in a pipe is plain text", () => {
    expect(`\n${scoreboardView(state, keptStream().stream)}\n`).toMatchInlineSnapshot(`
      "
      Fake
      ioi rules, strategy o1-ioi, pool:fake

      problem      score      1      2      3      4  submissions  time
      canal    100 / 100  10/10  20/20  30/30  40/40      2 of 50  0:06
      tower     60 / 100  25/25  35/35   0/40             3 of 50  0:05
      total    160 / 200                                        5

      contest time 0:06 of 10:00   31.9k tokens, $0.29
      "
    `);
  });

  test("while it plays tells what each problem is doing", () => {
    expect(`\n${progressBoard(state, keptStream().stream)}\n`).toMatchInlineSnapshot(`
      "
      problem      score      1      2      3      4  submissions  time
      canal    100 / 100  10/10  20/20  30/30  40/40      2 of 50  0:06
      tower     60 / 100  25/25  35/35   0/40             3 of 50  0:05
      total    160 / 200                                        5

      canal: done: solved
      tower: done: no program left to try
      contest time 0:06 of 10:00   31.9k tokens, $0.29
      "
    `);
  });

  test("of another rule is in its own currency", () => {
    const timed = state.problems.map((problem, index) => ({
      ...problem,
      maxScore: 1,
      score: index === 0 ? 1 : 0,
      cap: null,
      rejected: index + 1,
      reachedAtMs: index === 0 ? 480_000 : null,
    }));
    const frozen = { score: 1, maxScore: 2, penaltyMs: 1_680_000, lastMs: 480_000, pending: 2 };
    const played = { ...state, rule: icpc, problems: timed, official: { frozen } };
    expect(`\n${scoreboardView(played, keptStream().stream)}\n`).toMatchInlineSnapshot(`
      "
      Fake
      icpc rules, strategy o1-ioi, pool:fake

      problem  solved  rejected  accepted  submissions  time
      canal     1 / 1         1      0:08            2  0:06
      tower     0 / 1         2                      3  0:05
      total     1 / 2                                5

      penalty 28 min
      on the frozen scoreboard: 1 solved, penalty 28 min, 2 pending
      contest time 0:06 of 10:00   31.9k tokens, $0.29
      "
    `);
  });

  test("says that a round is scored by pretests until it has ended", () => {
    const round = { ...state, rule: codeforces };
    expect(scoreboardView(round, keptStream().stream)).toMatch(/by the pretests;.*no hacks/);
    const ended = { ...round, official: { frozen: null } };
    expect(scoreboardView(ended, keptStream().stream)).toContain("by the system tests; no hacks");
  });

  test("has colours on a terminal, and none where NO_COLOR asks for that", () => {
    vi.stubEnv("FORCE_COLOR", undefined);
    vi.stubEnv("TERM", "xterm-256color");
    // Node shows no colours to an unknown CI.
    vi.stubEnv("CI", undefined);
    vi.stubEnv("NO_COLOR", undefined);
    expect(scoreboardView(state, keptStream(120).stream)).toContain("\u001B[32m10/10");
    vi.stubEnv("NO_COLOR", "1");
    expect(scoreboardView(state, keptStream(120).stream)).not.toContain("\u001B");
  });

  test.each([100, 80, 60, 50])("fits a terminal of %i columns", (columns) => {
    const { stream } = keptStream(columns);
    expect(widthOf(progressBoard(sixGroups(), stream))).toBeLessThanOrEqual(columns);
  });

  test("marks full points where there is no room for the most that a group has", () => {
    const text = scoreboardView(sixGroups(), keptStream(64).stream);
    expect(text).toContain("10✓");
    expect(text).not.toContain("10/10");
  });

  test("says where points are hidden", () => {
    const hidden: RunState = {
      ...state,
      problems: state.problems.map((problem) => ({ ...problem, score: null })),
    };
    expect(scoreboardView(hidden, keptStream().stream)).toContain("? / 200");
  });

  test("says where no model wrote the programs, while it plays and at its end", () => {
    const simulated = { ...sixGroups(), simulated: true };
    const { stream } = keptStream(50);
    for (const text of [scoreboardView(simulated, stream), progressBoard(simulated, stream)])
      expect(text).toMatch(/^SIMULATED: no model wrote these programs$/m);
    expect(widthOf(progressBoard(simulated, stream))).toBeLessThanOrEqual(50);
    expect(scoreboardView(state)).not.toContain("SIMULATED");
  });

  test("lets nothing that a package or a model says steer the terminal", () => {
    const text = progressBoard(hostile(), keptStream().stream) + scoreboardView(hostile());
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});

function sixGroups(): RunState {
  const groups = [10, 12, 18, 15, 19, 26].map((maxScore, index) => ({
    name: `group${index}`,
    maxScore,
    score: index < 2 ? maxScore : 0,
  }));
  return { ...state, problems: state.problems.map((problem) => ({ ...problem, groups })) };
}

function hostile(): RunState {
  const escape = "\u001B]0;x\u0007\u009B2J\r";
  const problems = state.problems.map((problem) => ({
    ...problem,
    name: escape,
    title: escape,
    doing: `broke off: ${escape}`,
  }));
  return { ...state, problems, title: escape, source: escape };
}
