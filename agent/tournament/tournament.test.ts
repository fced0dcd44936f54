import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Winner } from "../sources/source.ts";
import { schedule } from "./schedule.ts";
import { standings, winRate } from "./standings.ts";

const players = fc.integer({ min: 3, max: 20 });
const games = fc.integer({ min: 0, max: 6 }).map((half) => 2 * half);

describe("the schedule", () => {
  test("gives every player as many games, half of them first", () => {
    fc.assert(
      fc.property(players, games, (count, wanted) => {
        const planned = schedule(count, wanted);
        for (let player = 0; player < count; player++) {
          const first = planned.filter(([one]) => one === player).length;
          const second = planned.filter(([, other]) => other === player).length;
          expect(first).toBe(second);
          expect(first + second).toBe(Math.min(wanted, 2 * Math.floor((count - 1) / 2)));
        }
      }),
    );
  });

  test("lets nobody play itself, or anybody twice", () => {
    fc.assert(
      fc.property(players, games, (count, wanted) => {
        const pairs = schedule(count, wanted).map((game) => game.toSorted((a, b) => a - b));
        expect(pairs.every(([one, other]) => one !== other)).toBe(true);
        expect(new Set(pairs.map(String)).size).toBe(pairs.length);
      }),
    );
  });

  test("of two players is one game, of fewer none", () => {
    expect(schedule(2, 4)).toEqual([[0, 1]]);
    expect(schedule(1, 4)).toEqual([]);
    expect(schedule(2, 0)).toEqual([]);
  });
});

describe("the standings", () => {
  const winner = fc.constantFrom<Winner | null>("first", "second", "neither", null);

  test("count a win for one and a lost game for the other, and decide nothing by lot", () => {
    fc.assert(
      fc.property(players, games, fc.infiniteStream(winner), (count, wanted, winners) => {
        const played = schedule(count, wanted).map((game) => ({
          game,
          winner: winners.next().value ?? null,
        }));
        const all = standings(count, played);
        const decided = played.filter(({ winner: one }) => one === "first" || one === "second");
        const sum = (key: "games" | "decided" | "wins") =>
          all.reduce((total, each) => total + each[key], 0);
        expect(sum("games")).toBe(2 * played.length);
        expect(sum("decided")).toBe(2 * decided.length);
        expect(sum("wins")).toBe(decided.length);
      }),
    );
  });

  test("a player without a decided game is neither good nor bad", () => {
    expect(winRate({ decided: 0, wins: 0 })).toBe(0.5);
    expect(winRate({ decided: 4, wins: 4 })).toBeGreaterThan(winRate({ decided: 1, wins: 1 }));
  });
});
