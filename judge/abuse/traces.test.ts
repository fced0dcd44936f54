import { describe, expect, it } from "vitest";
import { leftBehind, stillCounted, type Traces } from "./traces.ts";

const clean: Traces = {
  processes: [],
  places: ["/judge/box", "/judge/store"],
  store: { aa: "aa" },
  namelessFiles: 3,
  namelessKiB: 12,
  descriptors: 15,
  memoryKiB: 900,
};
const known = new Set(["aa", "bb"]);

describe("what a program left behind", () => {
  it("is nothing when all is as before, but for what the host stored", () => {
    expect(leftBehind(clean, clean, known)).toEqual([]);
    const more = { ...clean, store: { aa: "aa", bb: "bb" }, memoryKiB: 2_000 };
    expect(leftBehind(clean, more, known)).toEqual([]);
    expect(stillCounted(clean, more)).toEqual([]);
  });

  it.each<[Partial<Traces>, RegExp]>([
    [{ processes: ["sleep"] }, /processes: sleep/],
    [{ places: ["/judge/box", "/judge/box/mine", "/judge/store"] }, /in \/judge: .*box\/mine/],
    [{ store: { cc: "cc" } }, /stored unasked: cc/],
    [{ store: { aa: "dd" } }, /changed in the store: aa/],
    [{ descriptors: 16 }, /descriptors: 16, not 15/],
  ])("is told: %j", (now, fault) => {
    const faults = leftBehind(clean, { ...clean, ...now }, known);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  it.each<[Partial<Traces>, RegExp]>([
    [{ namelessFiles: 4 }, /namelessFiles: 4, not 3/],
    [{ namelessKiB: 16 }, /namelessKiB: 16, not 12/],
    [{ memoryKiB: 9_000 }, /memory: 9000 KiB, before 900 KiB/],
  ])("is counted by the kernel, which may be a moment late: %j", (now, fault) => {
    expect(stillCounted(clean, { ...clean, ...now })).toEqual([expect.stringMatching(fault)]);
  });
});
