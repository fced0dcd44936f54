import { describe, expect, it } from "vitest";
import { batchCsv } from "./csv.ts";
import { batchTable } from "./table.ts";
import { gridOf, playedOutcome, resultWith } from "./testing/result.ts";

describe("the table of a batch", () => {
  it("has a row for each combination, and tells above what they have in common", () => {
    expect(batchTable(resultWith())).toBe(
      [
        "caps: 12 cells",
        "contest olympiad, source own pool",
        "",
        "rule        strategy  seeds  score            95 %   of  submissions  to o1-ioi            95 %",
        "ioi-cap-1   o1-ioi        3  106.0   98.5 to 113.5  300          2.0",
        "ioi-cap-1   random        3   72.0    57.1 to 86.9  300          2.0      -34.0  -41.5 to -26.5",
        "ioi-cap-10  o1-ioi        3  156.0  148.5 to 163.5  300          3.0",
        "ioi-cap-10  random        3  122.0  107.1 to 136.9  300          3.0      -34.0  -41.5 to -26.5",
      ].join("\n"),
    );
  });

  it("compares nothing where there is one strategy, and has no interval of one seed", () => {
    const table = batchTable(resultWith(gridOf({ strategies: ["random"], seeds: [1] })));
    expect(table).toContain("contest olympiad, source own pool, strategy random");
    expect(table).toMatch(/^ioi-cap-1 +1 +103\.0 +300 +2\.0$/m);
    expect(table).not.toContain(" to ");
  });

  it("has the penalty where that decides between equal scores", () => {
    const result = resultWith(gridOf(), (cell) => ({ ...playedOutcome(cell), penaltyMinutes: 90 }));
    expect(batchTable(result)).toMatch(/ of +penalty +submissions /);
    expect(batchTable(result)).toMatch(/ 300 +90 min +2\.0/);
    expect(batchCsv(result).split("\n")[1]).toMatch(/,300,90,,,,,,2,/);
  });

  it("says what is missing", () => {
    const result = resultWith(gridOf(), (cell) =>
      cell.seed === 2 ? { cell: cell.id, ok: false, reason: "why" } : playedOutcome(cell),
    );
    const table = batchTable(result);
    expect(table).toContain("caps: 12 cells, 4 of them missing");
    expect(table).toContain("2 of 3");
  });

  it("can't steer the terminal", () => {
    const result = resultWith(gridOf({ contests: ["a\u001B[2J", "b"] }));
    expect(batchTable(result)).toContain("a⟨U+001B⟩[2J");
  });
});

describe("the CSV of a batch", () => {
  it("has a head and a line for each combination", () => {
    const lines = batchCsv(resultWith()).split("\n");
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(
      "contest,source,rule,cap,strategy,seeds,missing,mean,low,high,max,penalty_minutes,rank,contestants,gold,silver,bronze,submissions,baseline,difference,difference_low,difference_high",
    );
    expect(lines[1]).toMatch(
      /^olympiad,own pool,ioi-cap-1,1,o1-ioi,3,0,106,98\.\d+,113\.\d+,300,,,,,,,2,o1-ioi,,,$/,
    );
    expect(lines[2]).toMatch(/,o1-ioi,-34,-41\.\d+,-26\.\d+$/);
  });

  it("leaves empty what is not known", () => {
    const grid = gridOf({ caps: [null], strategies: ["random"], seeds: [1] });
    expect(batchCsv(resultWith(grid)).split("\n")[1]).toBe(
      "olympiad,own pool,ioi-no-cap,,random,1,0,103,,,300,,,,,,,2,random,,,",
    );
  });

  it.each([
    ["a,b", '"a,b"'],
    ['say "a"', '"say ""a"""'],
    ["=1+1", '"\'=1+1"'],
  ])("quotes %j", (contest, field) => {
    const csv = batchCsv(resultWith(gridOf({ contests: [contest] })));
    expect(csv.split("\n")[1]?.startsWith(`${field},own pool`)).toBe(true);
  });
});
