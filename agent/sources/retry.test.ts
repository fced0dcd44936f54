import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { retryDelayMs } from "./retry.ts";
import { retryAfterMs } from "./failure.ts";

const policy = { attempts: 4, baseDelayMs: 1000, maxDelayMs: 5000 };

describe("the wait before another call", () => {
  test("doubles, within half to all of the doubled wait", () => {
    expect([1, 2, 3].map((failed) => retryDelayMs(policy, failed, null, 0))).toEqual([
      500, 1000, 2000,
    ]);
  });

  test("is what the provider asks for", () => {
    expect(retryDelayMs(policy, 1, 4321, 0.5)).toBe(4321);
  });

  test("is not waited where the provider asks for more than the longest one", () => {
    expect(retryDelayMs(policy, 1, 5001, 0)).toBeNull();
  });

  test("ends after the last attempt", () => {
    expect(retryDelayMs(policy, 4, null, 0)).toBeNull();
    expect(retryDelayMs(policy, 4, 1, 0)).toBeNull();
  });

  test("is bounded, whatever is asked", () => {
    const asked = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        asked,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (n, a, j) => {
          const delayMs = retryDelayMs({ ...policy, attempts: 60 }, n, a, j);
          expect(delayMs === null || (delayMs >= 0 && delayMs <= policy.maxDelayMs)).toBe(true);
        },
      ),
    );
  });
});

describe("retry-after", () => {
  const nowMs = Date.parse("2026-01-01T00:00:00Z");
  test.each([
    [{ "retry-after-ms": "250", "retry-after": "9" }, 250],
    [{ "retry-after": "1.5" }, 1500],
    [{ "retry-after": "Thu, 01 Jan 2026 00:00:07 GMT" }, 7000],
    [{ "retry-after": "Wed, 31 Dec 2025 00:00:00 GMT" }, 0],
    [{ "retry-after": "soon" }, null],
    [{ "retry-after-ms": "-5" }, null],
    [{}, null],
  ])("%j is %s ms", (headers, ms) => {
    expect(retryAfterMs(headers, nowMs)).toBe(ms);
  });
});
