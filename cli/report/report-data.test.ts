import { beforeAll, describe, expect, test } from "vitest";
import type { Entry } from "../../agent/journal/events.ts";
import type { ReportData } from "./data/report-data-types.ts";
import { reportData } from "./report-data.ts";
import { exampleRun } from "./testing/example-run.ts";

let entries: readonly Entry[];
let data: ReportData;

beforeAll(async () => {
  entries = await exampleRun();
  data = reportData(entries);
});

describe("the report of a run", () => {
  test("tells the run's own result", () => {
    const finished = entries.map(({ event }) => event).find(({ type }) => type === "run-finished");
    expect(finished).toMatchObject({
      score: data.score,
      maxScore: data.maxScore,
      tokens: data.cost.inputTokens + data.cost.outputTokens,
      costUsd: data.cost.costUsd,
    });
    expect(data).toMatchObject({ status: "finished", title: "Fake", strategy: "o1-ioi" });
  });

  test("tells what each problem closed with", () => {
    for (const { event } of entries) {
      if (event.type !== "problem-closed") continue;
      const problem = data.problems.find(({ name }) => name === event.problem);
      expect(problem).toMatchObject({
        score: event.score,
        maxScore: event.maxScore,
        closed: event.reason,
        clockMs: event.atMs,
      });
      expect(problem?.groups.map(({ score }) => score)).toEqual(
        event.groups.map(({ score }) => score),
      );
    }
  });

  test("counts submissions and adds up what they gained", () => {
    for (const { submissions, score, scoreBySubmissions } of data.problems) {
      expect(submissions.map(({ number }) => number)).toEqual(submissions.map((_, i) => i + 1));
      expect(submissions.reduce((sum, { gained }) => sum + (gained ?? 0), 0)).toBe(score);
      expect(scoreBySubmissions).toHaveLength(submissions.length + 1);
      expect(scoreBySubmissions.at(-1)).toBe(score);
    }
  });

  test("adds up the problems after their first k submissions", () => {
    expect(data.scoreBySubmissions.at(0)).toBe(0);
    expect(data.scoreBySubmissions.at(-1)).toBe(data.score);
    const most = Math.max(...data.problems.map(({ submissions }) => submissions.length));
    expect(data.scoreBySubmissions).toHaveLength(most + 1);
  });

  test("draws the score against samples, dollars and contest time, up to what was made", () => {
    const { bySamples, byCostUsd, byContestMs } = data.curves;
    for (const { curve, end } of [bySamples, byCostUsd, byContestMs]) {
      expect(curve[0]).toEqual({ at: 0, score: 0 });
      expect(curve.at(-1)?.score).toBe(data.score);
      expect(curve.at(-1)?.at).toBeLessThanOrEqual(end);
    }
    const answers = data.problems.map(({ practice }) => practice.answers);
    expect(bySamples.end).toBe(Math.max(...answers));
    expect(byCostUsd.end).toBe(data.cost.costUsd);
    expect(byContestMs.end).toBe(data.clockMs);
  });

  test("tells what every point that is missing was lost to, and what a point cost", () => {
    for (const { score, maxScore, losses, cost, usdPerPoint } of data.problems) {
      const lost = Object.values(losses ?? {}).reduce((sum, each) => sum + each, 0);
      expect(lost + (score ?? 0)).toBeCloseTo(maxScore, 6);
      expect(usdPerPoint).toBe(score === 0 ? null : cost.costUsd / (score ?? 0));
    }
    expect(data.usdPerPoint).toBe(data.cost.costUsd / (data.score ?? 0));
  });

  test("names the submission that solved a group first", () => {
    const canal = data.problems[0];
    for (const { name, solvedBy } of canal?.groups ?? []) {
      const solvers = canal?.submissions.filter(({ groups }) =>
        groups.some((group) => group.name === name && group.verdict === "AC"),
      );
      expect(solvedBy).toBe(solvers?.[0]?.number ?? null);
    }
  });

  test("follows answers down to programs that pass the samples", () => {
    expect(data.problems[0]?.practice).toEqual({
      answers: 11,
      withCode: 10,
      programs: 7,
      compiled: 6,
      passedSamples: 5,
      clusters: 5,
      reasons: [{ reason: "the answer holds no code", count: 1 }],
      failedCalls: 0,
      repairs: { rounds: 0, programs: 0 },
      tournament: null,
    });
  });

  test("tells which clusters were submitted, and what that brought", () => {
    const canal = data.problems[0];
    const submitted = new Set(
      canal?.clusters.flatMap(({ top }) => top).flatMap((one) => one.submitted),
    );
    expect([...submitted].toSorted((a, b) => a - b)).toEqual(
      canal?.submissions.map(({ number }) => number),
    );
  });

  test("counts inputs that were kept and dropped, by group", () => {
    const made = data.problems[0]?.made;
    expect(made?.groups.reduce((sum, { kept }) => sum + kept, 0)).toBe(made?.kept);
    expect(made).toMatchObject({ uselessGenerators: 1, uselessValidators: 1 });
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

describe("a run that was stopped", () => {
  test("is told as far as it came, wherever it stopped", () => {
    for (let length = 1; length < entries.length; length++) {
      const part = reportData(entries.slice(0, length));
      expect(part.status).toBe("unfinished");
      expect(part.problems.map(({ name }) => name)).toEqual(["canal", "tower"]);
    }
  });

  test("shows a submission whose result is not known yet", () => {
    const chosen = entries.findIndex(({ event }) => event.type === "submission-chosen");
    const part = reportData(entries.slice(0, chosen + 1));
    const waiting = part.problems.flatMap(({ submissions }) => submissions);
    expect(waiting).toMatchObject([{ number: 1, outcome: "waiting", gained: null }]);
  });

  test("without a beginning there is nothing to tell", () => {
    expect(() => reportData([])).toThrow("nothing to report yet");
  });
});

test("feedback that hides points leaves scores open", () => {
  const silent = reportData(entries.map(hideFeedback));
  expect(silent.score).toBeNull();
  expect(silent.scoreBySubmissions).toEqual([]);
  expect(silent.curves.byContestMs.curve).toEqual([]);
  expect(silent.problems[0]?.losses).toBeNull();
  const [canal] = silent.problems;
  expect(canal?.groups.map(({ score }) => score)).toEqual([null, null, null, null]);
  expect(canal?.submissions[0]).toMatchObject({ verdict: null, gained: null, groups: [] });
});

test("what feedback hid is drawn once the referee told it after the end", () => {
  const judged = entries.flatMap(({ event }) => {
    if (event.type !== "submission-outcome" || !event.outcome.admitted) return [];
    const { problem, program, outcome } = event;
    return outcome.feedback.level === "groups" ? [{ problem, program, ...outcome.feedback }] : [];
  });
  const problems = data.problems.map(({ name, score, maxScore, groups, submissions }) => ({
    problem: name,
    score,
    maxScore,
    groups: groups.map((group) => ({ ...group, score: group.score ?? 0, verdict: "WA" as const })),
    submissions: submissions.length,
    rejected: 0,
    reachedAtMs: null,
  }));
  const total = { score: data.score, maxScore: data.maxScore, penaltyMs: null, lastMs: null };
  const results: Entry = {
    seq: entries.length,
    at: "",
    key: "results",
    event: { type: "results", problems, total, frozen: null, judged },
  };
  const told = reportData([...entries.map(hideFeedback), results]);
  expect(told.score).toBe(data.score);
  expect(told.curves).toEqual(data.curves);
  expect(told.scoreBySubmissions).toEqual(data.scoreBySubmissions);
  expect(told.problems.map(({ losses }) => losses)).toEqual(
    data.problems.map(({ losses }) => losses),
  );
  expect(told.problems[0]?.submissions[0]).toMatchObject({
    verdict: null,
    officialVerdict: data.problems[0]?.submissions[0]?.verdict,
  });
});

function hideFeedback(entry: Entry): Entry {
  const { event } = entry;
  if (event.type !== "submission-outcome" || !event.outcome.admitted) return entry;
  const outcome = { ...event.outcome, feedback: { level: "none" as const } };
  return { ...entry, event: { ...event, outcome, gained: null, score: null } };
}

test("calls that failed are paid for all the same", () => {
  const usage = { model: "m", inputTokens: 7, outputTokens: 0, reasoningTokens: 0, costUsd: null };
  const failed: Entry = {
    seq: entries.length,
    at: "",
    key: "canal/call-failed",
    event: {
      type: "call-failed",
      problem: "canal",
      want: "solution",
      group: null,
      index: 0,
      message: "the stream was cut",
      usage,
    },
  };
  const { cost, problems } = reportData([...entries, failed]);
  expect(cost.inputTokens).toBe(data.cost.inputTokens + 7);
  expect(cost.unpricedCalls).toBe(1);
  expect(problems[0]?.practice.failedCalls).toBe(1);
});
