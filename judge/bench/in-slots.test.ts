import { describe, expect, it } from "vitest";
import { JudgeFault } from "../faults.ts";
import { fakePool, fakeSlot } from "../testing/fake-slot.ts";
import { runResult } from "../testing/run-result.ts";
import { mapInSlots } from "./in-slots.ts";

const use = { priority: "bench" } as const;
const pool = () => fakePool(fakeSlot(() => runResult()));

describe("mapInSlots", () => {
  it("does the work in order and keeps the order of results", async () => {
    const slots = pool();
    const results = await mapInSlots(slots, use, [1, 2, 3], (_, n) => Promise.resolve(n * 2));
    expect(results).toEqual([2, 4, 6]);
    expect(slots.taken).toBe(1);
  });

  it("takes no slot for no work", async () => {
    const slots = pool();
    expect(await mapInSlots(slots, use, [], () => Promise.resolve(1))).toEqual([]);
    expect(slots.taken).toBe(0);
  });

  it("gives the slot back now and then", async () => {
    const slots = pool();
    await mapInSlots(slots, use, [1, 2], () => new Promise((done) => setTimeout(done, 600)));
    expect(slots.taken).toBe(2);
  });

  it("tries an item that failed once more, and repeats no other", async () => {
    const seen: number[] = [];
    const results = await mapInSlots(pool(), use, [1, 2, 3], (_, n) => {
      seen.push(n);
      const fails = n === 2 && seen.filter((one) => one === 2).length === 1;
      return fails ? Promise.reject(new Error("died")) : Promise.resolve(n);
    });
    expect(results).toEqual([1, 2, 3]);
    expect(seen).toEqual([1, 2, 2, 3]);
  });

  it("rejects when an item fails twice", async () => {
    const failing = mapInSlots(pool(), use, [1], () => Promise.reject(new Error("died")));
    await expect(failing).rejects.toThrow(JudgeFault);
    await expect(failing).rejects.toThrow(/failed twice: died/);
  });
});
