import { describe, expect, test } from "vitest";
import { aboutSchema } from "../../agent/standing/about.ts";
import { readScoreboard, type Scoreboard } from "../../agent/standing/scoreboard.ts";
import { icpc as icpcRule } from "../../judge/rules/icpc.ts";
import { reportData } from "../report/report-data.ts";
import { exampleRun } from "../report/testing/example-run.ts";
import { resultFor, standingOfRun } from "./run-standing.ts";

function board(text: string, about: object = {}): Scoreboard {
  const found = readScoreboard(text, "board", aboutSchema.parse(about));
  if ("scoreboard" in found) return found.scoreboard;
  throw new Error(JSON.stringify(found.complaints));
}

const points = board("name,total\na,150");
const icpc = board("team,solved,penalty\na,2,100");
const data = reportData(await exampleRun());
const silent = {
  ...data,
  score: null,
  problems: data.problems.map((problem) => ({
    ...problem,
    submissions: problem.submissions.map((each) => ({ ...each, verdict: null })),
  })),
};

describe("a run's result", () => {
  test("is in the scoreboard's currency", () => {
    expect(resultFor(points, data)).toEqual({ kind: "points", score: data.score });
    const { solved, penaltyMinutes } = { penaltyMinutes: -1, solved: -1, ...resultFor(icpc, data) };
    const [canal] = data.problems;
    const accepted = canal?.submissions.findIndex(({ verdict }) => verdict === "AC") ?? -1;
    const minute = Math.floor((canal?.submissions[accepted]?.atMs ?? 0) / 60_000);
    expect({ solved, penaltyMinutes }).toEqual({
      solved: 1,
      penaltyMinutes: minute + 20 * accepted,
    });
  });

  test("under the ICPC's rule is the rule's own, with its own penalty", () => {
    const counted = { ...data, rule: icpcRule, score: 2, penaltyMs: 6_030_000, lastMs: 60_000 };
    expect(resultFor(icpc, counted)).toEqual({
      kind: "icpc",
      solved: 2,
      penaltyMinutes: 100.5,
      lastMinutes: 1,
    });
    expect(() => resultFor(points, counted)).toThrow("the rule icpc counts problems solved");
  });

  test("counts time from the beginning of each problem's session", () => {
    const dayMs = 3_600_000;
    const second = data.problems.map((problem) => ({
      ...problem,
      startMs: dayMs,
      submissions: problem.submissions.map((each) => ({ ...each, atMs: (each.atMs ?? 0) + dayMs })),
    }));
    expect(resultFor(icpc, { ...data, problems: second })).toEqual(resultFor(icpc, data));
  });

  test("is what the referee told after the end, where feedback had hidden it", () => {
    const told = silent.problems.map((problem, index) => ({
      ...problem,
      submissions: problem.submissions.map((each, nth) => ({
        ...each,
        officialVerdict: data.problems[index]?.submissions[nth]?.verdict ?? null,
      })),
    }));
    expect(resultFor(icpc, { ...silent, problems: told })).toEqual(resultFor(icpc, data));
  });

  test("that feedback hides is not guessed, and no rank is invented", () => {
    expect(() => resultFor(points, silent)).toThrow("feedback does not tell");
    expect(() => resultFor(icpc, silent)).toThrow("feedback does not tell");
    expect(() => resultFor(board("name,rank\na,1"), data)).toThrow("has ranks alone");
  });
});

test("a run is placed on the scoreboard of its own contest alone", () => {
  const place = standingOfRun({ file: "x.csv", scoreboard: points }, data).place;
  expect(place).toMatchObject({ contestants: 1, rank: 1 });
  const other = board("name,total\na,600");
  expect(() => standingOfRun({ file: "x.csv", scoreboard: other }, data)).toThrow(
    'x.csv:2: "a" has',
  );
});
