import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { admission, type Terms } from "./admission.ts";

const terms: Terms = { startMs: 1000, endMs: 5000, cap: 3, intervalMs: 500 };

describe("admission", () => {
  it("tells when to come again before the session, or too soon", () => {
    const unopened = { admitted: false, reason: "unopened", retryAtMs: 1000 };
    expect(admission(terms, [], 999)).toEqual(unopened);
    const interval = { admitted: false, reason: "interval", retryAtMs: 2000 };
    expect(admission(terms, [1500], 1999)).toEqual(interval);
    expect(admission(terms, [1500], 2000)).toEqual({ number: 2 });
  });

  it("is over with the session, and with the cap", () => {
    expect(admission(terms, [], 4999)).toEqual({ number: 1 });
    expect(admission(terms, [], 5000)).toEqual({ admitted: false, reason: "ended" });
    const capped = { admitted: false, reason: "cap" };
    expect(admission(terms, [1000, 2000, 3000], 3001)).toEqual(capped);
    expect(admission({ ...terms, cap: null, endMs: null }, [1000, 2000, 3000], 9000)).toEqual({
      number: 4,
    });
  });

  it("never lets in more than the cap, within the interval, or outside the session", () => {
    const some = fc.record({
      startMs: fc.nat(5000),
      lengthMs: fc.nat(20_000),
      cap: fc.option(fc.nat(6)),
      intervalMs: fc.nat(2000),
    });
    fc.assert(
      fc.property(some, fc.array(fc.nat(1500)), ({ startMs, lengthMs, cap, intervalMs }, steps) => {
        const own: Terms = { startMs, endMs: startMs + lengthMs, cap, intervalMs };
        const counted: number[] = [];
        let nowMs = 0;
        for (const step of steps) {
          nowMs += step;
          if ("number" in admission(own, counted, nowMs)) counted.push(nowMs);
        }
        expect(counted.length).toBeLessThanOrEqual(cap ?? Infinity);
        for (const atMs of counted) {
          expect(atMs).toBeGreaterThanOrEqual(startMs);
          expect(atMs).toBeLessThan(startMs + lengthMs);
        }
        const gaps = counted.slice(1).map((atMs, index) => atMs - (counted[index] ?? 0));
        for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(intervalMs);
      }),
    );
  });
});
