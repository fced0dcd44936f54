import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createStoreLedger } from "./store-ledger.ts";

const page = 4_096;

describe("the ledger of a slot's store", () => {
  test("drops the least recently used first", () => {
    const ledger = createStoreLedger(3 * page, 100);
    for (const name of ["a", "b", "c"]) ledger.add(name, page);
    ledger.touch("a");
    expect(ledger.makeRoom(page)).toEqual(["b"]);
    expect(["a", "b", "c"].map((name) => ledger.has(name))).toEqual([true, false, true]);
  });

  test("drops nothing while all fits", () => {
    const ledger = createStoreLedger(3 * page, 100);
    ledger.add("a", page + 1);
    expect(ledger.makeRoom(page)).toEqual([]);
    expect(ledger.makeRoom(page + 1)).toEqual(["a"]);
  });

  test("is bounded in files too", () => {
    const ledger = createStoreLedger(1e9, 2);
    ledger.add("a", 1);
    ledger.add("b", 1);
    expect(ledger.makeRoom(1)).toEqual(["a"]);
  });

  test("never holds more than its bound, and forgets just what it drops", () => {
    const add = fc.record({
      name: fc.integer({ max: 30, min: 0 }).map(String),
      pages: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(add), (adds) => {
        const ledger = createStoreLedger(6 * page, 5);
        const held = new Map<string, number>();
        for (const { name, pages } of adds) {
          if (ledger.has(name)) continue;
          for (const dropped of ledger.makeRoom(pages * page)) held.delete(dropped);
          ledger.add(name, pages * page);
          held.set(name, pages);
          expect([...held.values()].reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(6);
          expect(held.size).toBeLessThanOrEqual(5);
          for (const known of held.keys()) expect(ledger.has(known)).toBe(true);
        }
      }),
    );
  });
});
