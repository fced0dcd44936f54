import { describe, expect, test } from "vitest";
import { aboutSchema } from "./about.ts";
import { ratingAtRank } from "./elo.ts";
import { readScoreboard, type Scoreboard } from "./scoreboard.ts";
import { ratingOver, standingOf } from "./standing.ts";

function board(text: string, about: object = {}, problems: string[] = []): Scoreboard {
  const found = readScoreboard(text, "board", aboutSchema.parse(about), problems);
  if ("scoreboard" in found) return found.scoreboard;
  throw new Error(JSON.stringify(found.complaints));
}

const points = (score: number) => ({ kind: "points", score }) as const;
const twelve = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 5, 0];
const olympiad = ["name,total", ...twelve.map((score, index) => `c${index},${score}`)].join("\n");

describe("a standing", () => {
  test("tells place and medal, and whom it compares with", () => {
    const about = { title: "An olympiad", source: "https://example.org", madeUp: true };
    expect(standingOf({ scoreboard: board(olympiad, about), result: points(80) })).toEqual({
      population: { ...about, ratings: null },
      result: points(80),
      place: {
        contestants: 12,
        above: 2,
        equal: 1,
        below: 9,
        rank: 3,
        percentile: (100 * 9.5) / 12,
      },
      medals: {
        medal: "silver",
        by: "ioi",
        unit: "scores",
        cutoffs: { gold: 100, silver: 80, bronze: 50 },
      },
      problems: [],
      rating: null,
      field: twelve,
    });
  });

  test("is plain JSON", () => {
    const rated = "name,total,rating\na,3,1500\nb,2,1400";
    const standing = standingOf({ scoreboard: board(rated), result: points(5) });
    expect(JSON.parse(JSON.stringify(standing))).toEqual(standing);
  });

  test("goes by the cutoffs that the scoreboard gives", () => {
    const scores = { gold: 95, silver: 85, bronze: 75 };
    const scoreboard = board(olympiad, { medals: { scores } });
    expect(standingOf({ scoreboard, result: points(80) }).medals).toEqual({
      medal: "bronze",
      by: "scores",
      unit: "scores",
      cutoffs: scores,
    });
    expect(standingOf({ scoreboard, result: points(70) }).medals?.medal).toBeNull();
  });

  test("goes by the medals that were given, where the scoreboard tells them", () => {
    const text = "name,total,medal\na,500,gold\nguest,480,\nb,362,gold\nc,300,silver\nd,200,";
    const told = (score: number) =>
      standingOf({ scoreboard: board(text), result: points(score) }).medals;
    expect(told(362)).toEqual({
      medal: "gold",
      by: "column",
      unit: "scores",
      cutoffs: { gold: 362, silver: 300, bronze: null },
    });
    expect(told(361.99)?.medal).toBe("silver");
    expect(told(299)?.medal).toBeNull();
    const rank = { kind: "rank", rank: 3 } as const;
    expect(standingOf({ scoreboard: board(text), result: rank }).medals).toEqual({
      medal: "gold",
      by: "column",
      unit: "ranks",
      cutoffs: { gold: 3, silver: 4, bronze: null },
    });
  });

  test("goes by given medals at the ICPC too: whoever is no worse than one with a medal has it", () => {
    const text = "team,solved,penalty,medal\nA,9,1000,gold\nB,8,700,gold\nC,8,700,gold\nD,2,30,";
    const medalFor = (penaltyMinutes: number) =>
      standingOf({
        scoreboard: board(text),
        result: { kind: "icpc", solved: 8, penaltyMinutes },
      }).medals;
    expect(medalFor(700)).toMatchObject({ medal: "gold", unit: "ranks", cutoffs: { gold: 2 } });
    expect(medalFor(701)?.medal).toBeNull();
  });

  test("without medals has none, and by a rank none that scores decide", () => {
    const none = board(olympiad, { medals: "none" });
    expect(standingOf({ scoreboard: none, result: points(80) }).medals).toBeNull();
    const rank = { kind: "rank", rank: 1 } as const;
    expect(standingOf({ scoreboard: board(olympiad), result: rank }).medals).toBeNull();
  });

  test("at the ICPC goes by problems, minutes and ranks", () => {
    const text = "team,solved,penalty\nA,9,1000\nB,8,700\nC,8,900\nD,2,30";
    const scoreboard = board(text, { medals: { ranks: { gold: 1, silver: 2, bronze: 3 } } });
    const result = { kind: "icpc", solved: 8, penaltyMinutes: 800 } as const;
    expect(standingOf({ scoreboard, result })).toMatchObject({
      place: { rank: 3, above: 2, below: 2 },
      medals: { medal: "bronze", by: "ranks" },
      field: [9, 8, 8, 2],
    });
  });

  test("tells each problem that both sides know; an empty cell is nothing", () => {
    const text = "name,total,canal,tower\na,60,40,20\nb,40,40,\nc,10,,10";
    const scoreboard = board(text, {}, ["canal", "tower"]);
    const { problems } = standingOf({ scoreboard, result: points(60) }, { tower: 10 });
    expect(problems).toEqual([
      {
        problem: "tower",
        score: 10,
        place: { contestants: 3, above: 1, equal: 1, below: 1, rank: 2, percentile: 50 },
        meanScore: 10,
      },
    ]);
  });
});

describe("a rating", () => {
  const rated = "name,total,rating\na,90,2000\nb,80,\nc,70,1800\nd,60,1500\ne,50,1600";

  test("is that of the attained rank among those who have one", () => {
    const { rating } = standingOf({ scoreboard: board(rated), result: points(75) });
    expect(rating).toMatchObject({ rated: 4, contests: 1 });
    expect(rating?.rating).toBeCloseTo(ratingAtRank(2, [2000, 1800, 1500, 1600]), 1);
  });

  test("follows from a rank in the whole scoreboard, too", () => {
    const byRank = standingOf({ scoreboard: board(rated), result: { kind: "rank", rank: 3 } });
    const byScore = standingOf({ scoreboard: board(rated), result: points(75) });
    expect(byRank.rating).toEqual(byScore.rating);
  });

  test("over several contests takes all comparisons together, and leaves unrated contests out", () => {
    const outcome = { scoreboard: board(rated), result: points(75) };
    const unrated = { scoreboard: board(olympiad), result: points(75) };
    const over = ratingOver([outcome, outcome, unrated]);
    expect(over).toMatchObject({ rated: 8, contests: 2 });
    expect(over?.rating).toBeCloseTo(ratingOver([outcome])?.rating ?? 0, 1);
    expect(ratingOver([unrated])).toBeNull();
  });
});
