import { expect, test } from "vitest";
import { quietestCore } from "./cores.ts";

test.each([
  [2, [], 0],
  [2, ["0"], 1],
  [2, ["0", "1"], 0],
  [4, ["0", "0", "1", "3"], 2],
  [1, ["0", "", "7"], 0],
])("of %i cores with slots on %j the quietest is %i", (count, taken, core) => {
  expect(quietestCore(count, taken)).toBe(core);
});
