import { describe, expect, test } from "vitest";
import { aboutSchema } from "../../agent/standing/about.ts";
import { readScoreboard, type Scoreboard } from "../../agent/standing/scoreboard.ts";
import { reportData } from "../report/report-data.ts";
import { exampleRun } from "../report/testing/example-run.ts";
import { checkSameContest, resultFor } from "./run-standing.ts";

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

  test("is the referee's where that is known", () => {
    expect(resultFor(points, silent, 42)).toEqual({ kind: "points", score: 42 });
  });

  test("that feedback hides is not guessed, and no rank is invented", () => {
    expect(() => resultFor(points, silent)).toThrow("feedback does not tell");
    expect(() => resultFor(icpc, silent)).toThrow("feedback does not tell");
    expect(() => resultFor(board("name,rank\na,1"), data)).toThrow("has ranks alone");
  });
});

describe("the scoreboard of another contest is refused", () => {
  const contest = { maxScore: 200, problems: 2 };

  test("by what it says of itself", () => {
    const said = board("name,total\na,1", { maxScore: 600 });
    expect(() => checkSameContest(said, "x.csv", contest)).toThrow(
      "x.csv is of a contest with 600 points; this one has 200.",
    );
  });

  test("by a contestant with more than there is", () => {
    expect(() => checkSameContest(board("name,total\na,1\nb,201"), "x.csv", contest)).toThrow(
      `x.csv:3: "b" has more than this contest's 200 points.`,
    );
    const solved = board("team,solved,penalty\na,3,100");
    expect(() => checkSameContest(solved, "x.csv", contest)).toThrow("2 problems");
    expect(() => checkSameContest(points, "x.csv", contest)).not.toThrow();
  });
});
