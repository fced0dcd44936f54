import { expect, test } from "vitest";
import { takeTurns, timed, type Side } from "./take-turns.ts";

const signal = new AbortController().signal;
const calm = { rounds: 4, atMostMs: 60_000, signal };

function sidesThatLog() {
  const log: string[] = [];
  const side =
    (name: string): Side =>
    (round) => {
      log.push(`${name}${round}`);
      return Promise.resolve([round, round]);
    };
  return { log, ours: side("a"), against: side("b") };
}

test("sides take turns after a warm-up, and each goes first in half of the rounds", async () => {
  const { log, ours, against } = sidesThatLog();
  await takeTurns(calm, ours, against);
  expect(log.join(" ")).toBe("b-1 a-1 a0 b0 b1 a1 a2 b2 b3 a3");
});

test("all samples count but those of the warm-up", async () => {
  const { ours, against } = sidesThatLog();
  const expected = [0, 0, 1, 1, 2, 2, 3, 3];
  expect(await takeTurns(calm, ours, against)).toEqual({ ours: expected, against: expected });
});

test("when time is over, the round that runs is the last, and both sides have one", async () => {
  const { ours, against } = sidesThatLog();
  const taken = await takeTurns({ ...calm, atMostMs: -1 }, ours, against);
  expect(taken).toEqual({ ours: [0, 0], against: [0, 0] });
});

test("an aborted signal ends it with its reason before the next turn", async () => {
  const stop = new AbortController();
  const { log, against } = sidesThatLog();
  const ours: Side = (round) => {
    if (round === 1) stop.abort(new Error("Ctrl-C"));
    return Promise.resolve([1]);
  };
  await expect(takeTurns({ ...calm, signal: stop.signal }, ours, against)).rejects.toThrow(
    "Ctrl-C",
  );
  expect(log.at(-1)).toBe("b1");
});

test("a side that fails ends the measurement", async () => {
  const broken = () => Promise.reject(new Error("slot died"));
  await expect(takeTurns(calm, () => Promise.resolve([1]), broken)).rejects.toThrow("slot died");
});

test("what is timed is over before its time is told", async () => {
  let over = false;
  const ms = await timed(async () => {
    await Promise.resolve();
    over = true;
  });
  expect([over, ms >= 0]).toEqual([true, true]);
});
