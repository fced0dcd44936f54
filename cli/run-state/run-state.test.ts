import { beforeAll, describe, expect, test } from "vitest";
import type { BodyOf, Entry, EventBody } from "../../agent/journal/events.ts";
import { exampleRun } from "../report/testing/example-run.ts";
import { ioi } from "../../judge/rules/ioi.ts";
import { emptyRunState, reduce, type RunState, runStateOf, totalOfRun } from "./run-state.ts";

let entries: readonly Entry[];
beforeAll(async () => {
  entries = await exampleRun();
});

describe("the state of a run", () => {
  test("is at the end what the run itself says", () => {
    const state = runStateOf(entries);
    const finished = eventsOf("run-finished")[0];
    expect(state.finished).toBe(true);
    expect(totalOfRun(state).score).toBe(finished?.score);
    expect(state.tokens).toBe(finished?.tokens);
    expect(state.costUsd).toBeCloseTo(finished?.costUsd ?? Number.NaN);
    for (const closed of eventsOf("problem-closed")) {
      const problem = state.problems.find(({ name }) => name === closed.problem);
      expect(problem).toMatchObject({
        score: closed.score,
        maxScore: closed.maxScore,
        submissions: closed.submissions,
        clockMs: closed.atMs,
        groups: closed.groups,
      });
    }
  });

  test("counts programs, not runs of programs", () => {
    const canal = runStateOf(entries).problems[0];
    expect(canal).toMatchObject({ samples: 18, programs: 7, compiled: 6, signed: 6 });
  });

  test("leaves an earlier state as it was", () => {
    const states = [emptyRunState()];
    for (const { event } of entries) states.push(reduce(states.at(-1) ?? emptyRunState(), event));
    const first = JSON.stringify(states[1]);
    const again = entries.reduce<RunState>(
      (state, { event }) => reduce(state, event),
      emptyRunState(),
    );
    expect(again).toEqual(states.at(-1));
    expect(JSON.stringify(states[1])).toBe(first);
  });
});

test("where one submission counts, groups are those of the best one", () => {
  const events = submissions("submission", [
    [10, 0],
    [0, 30],
    [10, 0],
  ]);
  expect(groupScores(play(events))).toEqual([0, 30]);
});

test("where groups count, each keeps its best", () => {
  const events = submissions("groups", [
    [10, 0],
    [0, 30],
  ]);
  expect(groupScores(play(events))).toEqual([10, 30]);
});

test("points that feedback hides are not known, rather than none", () => {
  const [start, open, first] = submissions("groups", [[10, 0]]);
  const hidden = {
    ...first,
    score: null,
    outcome: { ...first?.outcome, feedback: { level: "none" } },
  } as EventBody;
  const state = play([start, open, hidden]);
  expect(groupScores(state)).toEqual([null, null]);
  expect(totalOfRun(state).score).toBeNull();
});

test("a call that failed costs what it cost", () => {
  const usage = { model: "m", inputTokens: 5, outputTokens: 6, reasoningTokens: 0, costUsd: 0.5 };
  const failed = { type: "call-failed", problem: "p", want: "solution", usage } as EventBody;
  expect(play([...submissions("groups", []), failed])).toMatchObject({ tokens: 11, costUsd: 0.5 });
});

test("programs that are tried with several scorers count once one is chosen", () => {
  const tried = (scorer: string) =>
    ({ type: "practised", problem: "p", role: "solution", scorer, compiled: true }) as EventBody;
  const [start, open] = submissions("groups", []);
  const chosen = { type: "scorer-chosen", problem: "p", scorer: "s" } as EventBody;
  const state = play([
    start,
    { ...open, scored: true, practice: "outputs" } as EventBody,
    tried("s"),
    tried("t"),
  ]);
  expect(state.problems[0]).toMatchObject({ programs: 0, doing: "choosing a scorer" });
  expect(reduce(state, chosen).problems[0]).toMatchObject({ programs: 1 });
  expect([chosen, tried("s")].reduce(reduce, state).problems[0]).toMatchObject({ programs: 2 });
});

function eventsOf<T extends EventBody["type"]>(type: T): BodyOf<T>[] {
  return entries.flatMap(({ event }) => (event.type === type ? [event as BodyOf<T>] : []));
}

function play(events: readonly (EventBody | undefined)[]): RunState {
  return events.reduce<RunState>(
    (state, event) => (event === undefined ? state : reduce(state, event)),
    emptyRunState(),
  );
}

function groupScores(state: RunState): (number | null)[] | undefined {
  return state.problems[0]?.groups.map(({ score }) => score);
}

/** A run of one problem with groups of 10 and 30 points, and what its submissions got in them. */
function submissions(scoring: RunState["rule"]["scoring"], results: [number, number][]) {
  const groups = [10, 30].map((maxScore, index) => ({ name: `g${index}`, maxScore, contains: [] }));
  const start = {
    type: "run-started",
    run: "r",
    contest: null,
    problems: ["p"],
    settings: {},
    outputOnly: [],
    rule: { ...ioi, scoring },
  };
  const open = { type: "problem-opened", problem: "p", title: "P", maxScore: 40, groups };
  const outcomes = results.map((scores, index) => ({
    type: "submission-outcome",
    problem: "p",
    number: index + 1,
    score: 0,
    outcome: {
      admitted: true,
      judgedAtMs: 0,
      feedback: {
        level: "groups",
        score: scores[0] + scores[1],
        groups: groups.map((group, at) => ({ ...group, score: scores[at] })),
      },
    },
  }));
  return [start, open, ...outcomes] as (EventBody & { outcome?: object })[];
}
