import { expect, test } from "vitest";
import { aboutSchema } from "./about.ts";
import { scoreboardOfProblem } from "./of-problem.ts";
import { readScoreboard } from "./scoreboard.ts";
import { standingOf } from "./standing.ts";

const text = "name,total,canal,medal,rating\na,60,20,gold,2000\nb,40,40,silver,1500\nc,10,,,1200";
const about = aboutSchema.parse({ title: "An olympiad", maxScore: 200, madeUp: true });
const found = readScoreboard(text, "board", about, ["canal", "tower"]);
if (!("scoreboard" in found)) throw new Error("the scoreboard has faults");
const { scoreboard } = found;

test("a problem alone is placed by its column; medals and ratings are of whole contests", () => {
  const alone = scoreboardOfProblem(scoreboard, "canal");
  expect(standingOf({ scoreboard: alone, result: { kind: "points", score: 20 } })).toMatchObject({
    population: { title: "An olympiad, canal alone", madeUp: true },
    place: { contestants: 3, above: 1, equal: 1, below: 1, rank: 2 },
    medals: null,
    rating: null,
    field: [40, 20, 0],
  });
});

test("a problem without a column is refused", () => {
  expect(() => scoreboardOfProblem(scoreboard, "tower")).toThrow("no column is headed tower");
});
