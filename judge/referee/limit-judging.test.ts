import * as fc from "fast-check";
import { expect, test } from "vitest";
import { limitJudging } from "./limit-judging.ts";

test("no more judge slots are used than there are, and everyone is judged in turn", async () => {
  const some = fc.integer({ min: 1, max: 5 });
  await fc.assert(
    fc.asyncProperty(some, fc.array(fc.nat(5), { maxLength: 20 }), async (slots, lengths) => {
      let running = 0;
      const begun: number[] = [];
      const judge = limitJudging(slots, async (index: number) => {
        begun.push(index);
        running += 1;
        expect(running).toBeLessThanOrEqual(slots);
        for (let tick = 0; tick < (lengths[index] ?? 0); tick++) await Promise.resolve();
        running -= 1;
        if (index % 3 === 0) throw new Error("failed");
      });
      const asked = lengths.map((_, index) => judge(index));
      await Promise.allSettled(asked);
      expect(begun).toEqual(lengths.map((_, index) => index));
    }),
  );
});
