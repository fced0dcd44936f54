import { describe, expect, it } from "vitest";
import { JudgeFault } from "../../judge/faults.ts";
import { playPatiently } from "./play-patiently.ts";

const result = { score: 1, maxScore: 2, penaltyMinutes: null, submissions: 1, problems: [] };
const { signal } = new AbortController();

/** Fails so often, then plays. */
function failing(times: number, error: Error) {
  const tries = { count: 0 };
  const play = () => (tries.count++ < times ? Promise.reject(error) : Promise.resolve(result));
  return { tries, play };
}

describe("a cell that fails", () => {
  it("is played again where it was the judge that failed", async () => {
    const { tries, play } = failing(1, new JudgeFault("a slot died"));
    const outcome = await playPatiently("a", 1, signal, play);
    expect(outcome).toEqual({ cell: "a", ok: true, ...result });
    expect(tries.count).toBe(2);
  });

  it("is given up after the last retry, with the reason", async () => {
    const { tries, play } = failing(9, new JudgeFault("a slot died"));
    const outcome = await playPatiently("a", 1, signal, play);
    expect(outcome).toEqual({ cell: "a", ok: false, reason: "a slot died" });
    expect(tries.count).toBe(2);
  });

  it("is not played again where it would fail in the same way", async () => {
    const { tries, play } = failing(1, new Error("the strategy threw"));
    const outcome = await playPatiently("a", 5, signal, play);
    expect(outcome).toEqual({ cell: "a", ok: false, reason: "the strategy threw" });
    expect(tries.count).toBe(1);
  });

  it("has no outcome when it is stopped", async () => {
    const stop = new AbortController();
    const stopped = playPatiently("a", 5, stop.signal, () => {
      stop.abort(new Error("enough"));
      return Promise.reject(new JudgeFault("interrupted"));
    });
    await expect(stopped).rejects.toThrow("enough");
  });
});
