import { describe, expect, test } from "vitest";
import { aboutSchema } from "../../agent/standing/about.ts";
import { readScoreboard, type Scoreboard } from "../../agent/standing/scoreboard.ts";
import { checkSameContest } from "./check-contest.ts";

function board(text: string, about: object = {}): Scoreboard {
  const found = readScoreboard(text, "board", aboutSchema.parse(about));
  if ("scoreboard" in found) return found.scoreboard;
  throw new Error(JSON.stringify(found.complaints));
}

describe("the scoreboard of another contest is refused", () => {
  const check = (scoreboard: Scoreboard) =>
    checkSameContest({ file: "x.csv", scoreboard }, { maxScore: 200, problems: 2 });

  test("by what it says of itself", () => {
    const said = board("name,total\na,1", { maxScore: 600 });
    expect(() => check(said)).toThrow("x.csv is of a contest with 600 points; this one has 200.");
  });

  test("by a contestant with more than there is", () => {
    expect(() => check(board("name,total\na,1\nb,201"))).toThrow(
      `x.csv:3: "b" has more than this contest's 200 points.`,
    );
    const solved = board("team,solved,penalty\na,3,100");
    expect(() => check(solved)).toThrow("2 problems");
    expect(() => check(board("name,total\na,150"))).not.toThrow();
  });
});
