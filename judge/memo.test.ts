import { describe, expect, it } from "vitest";
import { memoised } from "./memo.ts";

describe("memoised", () => {
  it("makes a value once, also when it is asked for twice at the same time", async () => {
    const memory = new Map<string, Promise<number>>();
    let made = 0;
    const make = () => Promise.resolve(++made);
    const both = await Promise.all([memoised(memory, "a", make), memoised(memory, "a", make)]);
    expect(both).toEqual([1, 1]);
    expect(await memoised(memory, "a", make)).toBe(1);
    expect(await memoised(memory, "b", make)).toBe(2);
  });

  it("tries again after a failure", async () => {
    const memory = new Map<string, Promise<number>>();
    await expect(memoised(memory, "a", () => Promise.reject(new Error("no")))).rejects.toThrow(
      "no",
    );
    expect(await memoised(memory, "a", () => Promise.resolve(1))).toBe(1);
  });

  it("forgets the oldest beyond its bound", async () => {
    const memory = new Map<string, Promise<number>>();
    for (const key of ["a", "b", "c"]) await memoised(memory, key, () => Promise.resolve(1), 2);
    expect([...memory.keys()]).toEqual(["b", "c"]);
  });
});
