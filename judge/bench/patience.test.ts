import { expect, it } from "vitest";
import { createPatience } from "./patience.ts";

it("is over after two calls that failed and took all of their time", async () => {
  let now = 0;
  const patience = createPatience(100, () => now);
  const lasting = (ms: number) => async () => {
    now += ms;
    return ms;
  };
  const isFailure = (ms: number) => ms <= 100;
  for (const ms of [99, 300, 300, 100, 50])
    expect(await patience.during(lasting(ms), isFailure)).toBe(ms);
  expect(patience.isOver()).toBe(false);
  const failing = async () => {
    now += 120;
    throw new Error("too slow");
  };
  await expect(patience.during(failing)).rejects.toThrow("too slow");
  expect(patience.isOver()).toBe(true);
});
