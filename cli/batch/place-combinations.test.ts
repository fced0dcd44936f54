import { afterEach, describe, expect, test, vi } from "vitest";
import { aboutSchema } from "../../agent/standing/about.ts";
import { readScoreboard } from "../../agent/standing/scoreboard.ts";
import { icpc } from "../../judge/rules/icpc.ts";
import type { Contestants } from "../standing/contestants.ts";
import { batchCsv } from "./csv.ts";
import { batchPage } from "./page/page.ts";
import { medalsInWords } from "./standing-in-words.ts";
import { batchTable } from "./table.ts";
import { gridOf, playedOutcome, resultWith } from "./testing/result.ts";

const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
afterEach(() => {
  written.mockClear();
});

function beside(text: string, about: object = {}): ReadonlyMap<string, Contestants> {
  const found = readScoreboard(text, "finals", aboutSchema.parse(about));
  if (!("scoreboard" in found)) throw new Error(JSON.stringify(found.complaints));
  return new Map([["olympiad", { file: "finals.csv", scoreboard: found.scoreboard }]]);
}

// Under ioi-cap-1 o1-ioi makes 103, 106 and 109 points, random 66, 72 and 78.
const people = "name,total\na,200\nb,108\nc,104\nd,70\ne,10\n";
const medals = { medals: { scores: { gold: 150, silver: 104, bronze: 72 } } };

describe("a batch beside a scoreboard", () => {
  test("tells the mean rank of each combination, and how many results get which medal", () => {
    const result = resultWith(gridOf(), playedOutcome, beside(people, medals));
    expect(result.combinations.slice(0, 2).map(({ standing }) => standing)).toEqual([
      {
        population: { title: "finals", source: null, madeUp: false, ratings: null },
        contestants: 5,
        // 4th beside 104 and 108, 3rd between them, 2nd above them.
        rank: (4 + 3 + 2) / 3,
        medals: { gold: 0, silver: 2, bronze: 1, none: 0 },
      },
      {
        population: { title: "finals", source: null, madeUp: false, ratings: null },
        contestants: 5,
        rank: (5 + 4 + 4) / 3,
        medals: { gold: 0, silver: 0, bronze: 2, none: 1 },
      },
    ]);
  });

  test("has them in the table, in the CSV and on the page", () => {
    const result = resultWith(gridOf(), playedOutcome, beside(people, medals));
    expect(batchTable(result)).toContain("ranks in olympiad beside 5 contestants of finals\n");
    expect(batchTable(result)).toMatch(
      /^ioi-cap-1 +o1-ioi .* 300 +3\.0 +2 silver, 1 bronze +2\.0$/m,
    );
    expect(batchCsv(result).split("\n")[1]).toMatch(/,300,,3,5,0,2,1,2,o1-ioi,,,$/);
    expect(batchPage(result)).toContain("2 silver, 1 bronze");
  });

  test("says so where the scoreboard is made up, and gives no medals that it has not", () => {
    const made = { madeUp: true, medals: "none" };
    const table = batchTable(resultWith(gridOf(), playedOutcome, beside(people, made)));
    expect(table).toContain("of finals (MADE UP: nobody took part)");
    expect(table).toContain(" rank ");
    expect(table).not.toContain("medals");
  });

  test("has no place under a rule that counts something else", () => {
    const grid = gridOf();
    const entries = grid.entries.map((entry) => ({ ...entry, rules: [icpc] }));
    const { combinations } = resultWith({ ...grid, entries }, playedOutcome, beside(people));
    expect(combinations.every(({ standing }) => standing === null)).toBe(true);
  });

  test("goes by problems solved and penalty on a scoreboard of the ICPC", () => {
    const teams = beside("team,solved,penalty\na,4,300\nb,3,100\nc,3,400\n");
    const entries = gridOf().entries.map((entry) => ({ ...entry, rules: [icpc] }));
    const { combinations } = resultWith(
      { ...gridOf({ strategies: ["random"] }), entries },
      (cell) => ({
        ...playedOutcome(cell),
        score: 3,
        maxScore: 4,
        penaltyMinutes: 200,
        problems: ["a", "b", "c", "d"].map((name) => ({ name, score: 1, submissions: 1 })),
      }),
      teams,
    );
    expect(combinations[0]?.standing).toMatchObject({ contestants: 3, rank: 3, medals: null });
  });

  test("is told without ranks where the scoreboard is another contest's, with a warning", () => {
    const result = resultWith(gridOf(), playedOutcome, beside(people, { maxScore: 600 }));
    expect(result.combinations.every(({ standing }) => standing === null)).toBe(true);
    expect(written).toHaveBeenCalledTimes(1);
    expect(String(written.mock.calls[0]?.[0])).toContain("Results of olympiad are not placed.");
  });
});

test("medals in words leave out those that nobody gets", () => {
  expect(medalsInWords({ gold: 3, silver: 0, bronze: 1, none: 4 })).toBe("3 gold, 1 bronze");
  expect(medalsInWords({ gold: 0, silver: 0, bronze: 0, none: 4 })).toBe("none");
});
