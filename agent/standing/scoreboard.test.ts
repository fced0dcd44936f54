import { describe, expect, test } from "vitest";
import { aboutSchema } from "./about.ts";
import { readScoreboard, type Scoreboard } from "./scoreboard.ts";

const read = (text: string, about: object = {}, problems: string[] = []) =>
  readScoreboard(text, "board", aboutSchema.parse(about), problems);

function sound(text: string, about: object = {}, problems: string[] = []): Scoreboard {
  const found = read(text, about, problems);
  if ("scoreboard" in found) return found.scoreboard;
  throw new Error(JSON.stringify(found.complaints));
}

function complaints(text: string, about: object = {}, problems: string[] = []) {
  const found = read(text, about, problems);
  return "complaints" in found ? found.complaints : [];
}

describe("a scoreboard of points", () => {
  test("has contestants, best first, with points by problem and ratings where they are", () => {
    const text = "Name,Canal,Total,Rating,Country\nAda,10,40,1900,GB\nBob,,90.5,,CH\n";
    expect(sound(text, {}, ["canal"])).toEqual({
      title: "board",
      source: null,
      madeUp: false,
      kind: "points",
      maxScore: null,
      medals: "ioi",
      ratings: null,
      penaltyMinutes: 20,
      contestants: [
        {
          name: "Bob",
          line: 3,
          result: { kind: "points", score: 90.5 },
          problems: {},
          rating: null,
          medal: null,
        },
        {
          name: "Ada",
          line: 2,
          result: { kind: "points", score: 40 },
          problems: { canal: 10 },
          rating: 1900,
          medal: null,
        },
      ],
      problems: ["canal"],
      leftAside: ["Country"],
    });
  });

  test("takes from the file beside it what its own lines can't say", () => {
    const about = {
      title: "IOI 2024",
      source: "https://stats.example.org",
      maxScore: 600,
      medals: { scores: { gold: 359.71, silver: 253.9, bronze: 168 } },
      ratings: "Codeforces",
    };
    expect(sound("name,total,rating\nAda,600,2000", about)).toMatchObject(about);
    expect(sound("name,total\nAda,600", about).ratings).toBeNull();
  });
});

test("one of the ICPC ranks by problems solved, then by penalty minutes; nobody gets a medal", () => {
  const { kind, medals, contestants } = sound("team,solved,penalty\nA,7,900\nB,8,1500\nC,7,850\n");
  expect({ kind, medals }).toEqual({ kind: "icpc", medals: "none" });
  expect(contestants.map(({ name }) => name)).toEqual(["B", "C", "A"]);
});

test("one of ranks and ratings is enough for a rating", () => {
  const { kind, contestants } = sound("handle,rank,rating\nx,2,1500\ny,1,-20\n");
  expect(kind).toBe("rank");
  expect(contestants.map(({ name, rating }) => [name, rating])).toEqual([
    ["y", -20],
    ["x", 1500],
  ]);
});

test("one of points may have penalty minutes, and one of the ICPC the minute of the last acceptance", () => {
  const points = sound("name,score,penaltyMinutes\nA,300,21\nB,300,20.5\nC,400,90\n");
  expect(points.contestants.map(({ name }) => name)).toEqual(["C", "B", "A"]);
  const icpc = sound("name,solved,penalty,lastMinutes\nA,2,100,61\nB,2,100,60\n");
  expect(icpc.contestants.map(({ name }) => name)).toEqual(["B", "A"]);
});

describe("a column of medals", () => {
  const text = "name,total,medal\nA,3,Gold\nB,2,\n";

  test("is how medals are given, unless the file beside it says otherwise", () => {
    const { medals, contestants } = sound(text);
    expect({ medals, given: contestants.map(({ medal }) => medal) }).toEqual({
      medals: "column",
      given: ["gold", null],
    });
    expect(sound(text, { medals: "ioi" }).medals).toBe("ioi");
  });

  test("must be there where the file beside it names it", () => {
    expect(complaints("name,total\nA,3", { medals: "column" })).toMatchObject([
      { line: 1, what: "no column tells the medals that were given" },
    ]);
  });
});

describe("every complaint has its line, what is wrong and what to do", () => {
  test.each([
    ["", 1, "there are no contestants"],
    ["name,total\n", 1, "there are no contestants"],
    ["country,total\nGB,1", 1, "no column names the contestants"],
    ["name,team,total\na,b,1", 1, "two columns tell the contestant"],
    ["name,total,total\na,1,1", 1, 'two columns are named "total"'],
    ["name,marks\na,1", 1, "no column tells what contestants made"],
    ["name,solved\na,1", 1, "there is solved without penalty"],
    ["name,penalty\na,1", 1, "there is penalty without solved or total"],
    ["name,total,solved,penalty\na,1,1,1", 1, "it ranks by points and by problems solved"],
    ["name,total\nAda,1\nBob", 3, "1 cells, where the first line has 2"],
    ["name,total\nAda,", 2, "total: is empty"],
    ["name,total\n,5", 2, "a contestant without a name"],
    ["name,total\nAda,lots", 2, 'total: "lots" is not a number from 0'],
    ["name,total\nAda,1e3", 2, 'total: "1e3" is not a number from 0'],
    ["name,total\nAda,-3", 2, 'total: "-3" is not a number from 0'],
    ["name,solved,penalty\nAda,1.5,3", 2, 'solved: "1.5" is not a whole number from 0'],
    ["name,rank\nAda,0", 2, 'rank: "0" is not a whole number from 1'],
    ["name,total,medal\nAda,3,Platinum", 2, 'medal: "Platinum" is no medal'],
    ["name,total,rating\nAda,3,red", 2, 'rating: "red" is not a number'],
    ["name,total\nAda,3\nBob,2\nAda,1", 4, '"Ada" is on line 2 already'],
    ['name,total\n"Ada,3', 2, "a quote that is never closed"],
  ])("%j", (text, line, what) => {
    const [first] = complaints(text);
    expect(first).toMatchObject({ line, what });
    expect(first?.hint).toMatch(/^[A-Z].*\.$/);
  });

  test("of a problem's column too, and of points beyond the maximum", () => {
    expect(complaints("name,total,canal\nAda,3,x", {}, ["canal"])).toMatchObject([
      { line: 2, what: 'canal: "x" is not a number from 0' },
    ]);
    expect(complaints("name,total\nAda,3\nBob,700", { maxScore: 600 })).toMatchObject([
      { line: 3, what: "700 points, of 600 in all" },
    ]);
  });

  test("a comma before decimals is told as such", () => {
    expect(complaints("name;total\nAda;3,5")).toMatchObject([
      { hint: "Write a point before the decimals." },
    ]);
  });

  test("all of them are told at once, up to a bound", () => {
    const rows = Array.from({ length: 100 }, (_, index) => `c${index},x`);
    expect(complaints(["name,total", ...rows].join("\n"))).toHaveLength(20);
  });
});

describe("the file beside it", () => {
  test.each([
    { medals: "imo" },
    { medals: { scores: { gold: 100, silver: 200, bronze: 10 } } },
    { medals: { ranks: { gold: 4, silver: 2, bronze: 12 } } },
    { medals: { scores: { gold: 100 } } },
    { titel: "x" },
    { maxScore: 0 },
  ])("is refused with %j", (about) => {
    expect(aboutSchema.safeParse(about).success).toBe(false);
  });
});
