import { expect, test } from "vitest";
import { measureBare, measureSandboxed } from "./measure.ts";
import { openTestSlot } from "./testing/slot-fixture.ts";

test("bare and sandboxed starts are measured in the same container", async () => {
  const slot = await openTestSlot();
  const samples = [...(await measureBare(slot, 20)), ...(await measureSandboxed(slot, 20))];
  expect(samples).toHaveLength(40);
  expect(samples.every((ms) => ms > 0)).toBe(true);
  await slot.close();
});

test("nothing but programs of the image can be measured bare", async () => {
  const slot = await openTestSlot();
  for (const path of ["/bin/sh", "/usr/local/bin/../../../bin/sh", "./program"]) {
    await expect(slot.timeBare(path, 1)).rejects.toThrow(/BARE/);
  }
  await slot.close();
});
