import { mkdtemp, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Faults } from "../package/fault.ts";
import { parseCsv } from "./csv.ts";
import { readScoreboard } from "./scoreboard.ts";

async function read(text: string) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "medalist-scoreboard-"));
  const file = path.join(folder, "scoreboard.csv");
  await writeFile(file, text);
  const faults = new Faults();
  return { results: await readScoreboard(file, faults), faults: faults.list };
}

describe("a scoreboard of people", () => {
  it("has names and scores, and what else it tells", async () => {
    const text = 'name,country,score,medal\n"Doe, J.",XX,359.71,silver\nRoe,YY,0,\n';
    const { results, faults } = await read(text);
    expect(faults).toEqual([]);
    expect(results).toEqual([
      { name: "Doe, J.", score: 359.71, penaltyMinutes: null, lastMinutes: null, medal: "silver" },
      { name: "Roe", score: 0, penaltyMinutes: null, lastMinutes: null, medal: null },
    ]);
  });

  it("may count problems solved, with times", async () => {
    const { results } = await read("name,solved,penaltyMinutes\nA,9,1068\n");
    expect(results).toMatchObject([{ score: 9, penaltyMinutes: 1068 }]);
  });

  it.each([
    ["name,points\nA,1\n", 1, /"name" and "score" are required/],
    ["name,score\nA,1\nB,many\n", 3, /"many" is no number/],
    ["name,score\nA,\n", 2, /score is empty/],
  ])("is refused with the line: %j", async (text, line, rule) => {
    const { faults } = await read(text);
    expect(faults).toMatchObject([{ line, rule: expect.stringMatching(rule) }]);
  });

  it("must be there", async () => {
    const faults = new Faults();
    expect(await readScoreboard("/nowhere/people.csv", faults)).toBeNull();
    expect(faults.list[0]?.rule).toMatch(/no such file/);
  });
});

describe("comma-separated values", () => {
  it("know their lines, also after a cell of several", () => {
    expect(parseCsv('a,"b\nc"\r\n\r\nd,\n')).toEqual([
      { line: 1, cells: ["a", "b\nc"] },
      { line: 4, cells: ["d", ""] },
    ]);
  });

  it("hold any text in quotes", () => {
    const cell = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\r", ""));
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (given) => {
        const kept = given.filter((cells) => cells.some((each) => each !== ""));
        const text = given
          .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(","))
          .join("\n");
        expect(parseCsv(text).map(({ cells }) => cells)).toEqual(kept);
      }),
    );
  });
});
