import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRealClock } from "./real-clock.ts";
import { createVirtualClock } from "./virtual-clock.ts";

describe("a virtual clock", () => {
  it("moves by what is spent, and to what is waited for, never back", async () => {
    const step = fc.record({ wait: fc.boolean(), ms: fc.nat(100_000) });
    await fc.assert(
      fc.asyncProperty(fc.array(step), async (steps) => {
        const clock = createVirtualClock();
        let expected = 0;
        for (const { wait, ms } of steps) {
          expected = wait ? Math.max(expected, ms) : expected + ms;
          if (wait) await clock.waitUntil(ms);
          else clock.spend(ms);
          expect(clock.nowMs()).toBe(expected);
        }
      }),
    );
  });

  it("refuses to go back, and to wait for someone who left", async () => {
    const clock = createVirtualClock(100);
    expect(() => clock.spend(-1)).toThrow(RangeError);
    expect(() => clock.spend(Number.NaN)).toThrow(RangeError);
    await expect(clock.waitUntil(200, AbortSignal.abort())).rejects.toThrow(/abort/);
    expect(clock.nowMs()).toBe(100);
  });
});

describe("a real clock", () => {
  it("says how long ago the contest began, and waits for real", async () => {
    const clock = createRealClock(Date.now() - 60_000);
    const before = clock.nowMs();
    expect(before).toBeGreaterThanOrEqual(60_000);
    clock.spend(1_000_000);
    await clock.waitUntil(before + 20);
    expect(clock.nowMs()).toBeGreaterThanOrEqual(before + 20);
    expect(clock.nowMs()).toBeLessThan(before + 1_000_000);
  });

  it("passes over what is skipped without waiting", () => {
    const clock = createRealClock(Date.now());
    clock.skip(3_600_000);
    expect(clock.nowMs()).toBeGreaterThanOrEqual(3_600_000);
  });

  it("does not wait for what has passed, and stops waiting when told to", async () => {
    const clock = createRealClock(Date.now());
    await clock.waitUntil(-5);
    const controller = new AbortController();
    const waiting = clock.waitUntil(2 ** 40, controller.signal);
    controller.abort();
    await expect(waiting).rejects.toThrow(/abort/);
  });
});
