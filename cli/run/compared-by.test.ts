import { expect, test } from "vitest";
import { comparedBy } from "./compared-by.ts";
import { playOptionsSchema } from "./play-options.ts";

const options = (given: object = {}) => playOptionsSchema.parse({ runs: "runs", ...given });

test("a contest that is played as it comes is followed by its recording", () => {
  expect(comparedBy("demo", options())).toBe("demo");
  expect(comparedBy("demo", options({ slots: 2, json: true, scoreboard: "people.csv" }))).toBe(
    "demo",
  );
  expect(comparedBy(null, options())).toBeNull();
});

test.each([
  { model: "simulated:0.5" },
  { pool: "pools" },
  { rule: "icpc" },
  { cap: "10" },
  { strategy: "random" },
  { whole: true },
  { setting: ["inputsPerGroup=8"] },
])("a run with %j asks a question of its own, unless told otherwise", (given) => {
  expect(comparedBy("demo", options(given))).toBeNull();
  expect(comparedBy("demo", options({ ...given, compare: true }))).toBe("demo");
});

test("--no-compare leaves it out, and --compare needs a recording", () => {
  expect(comparedBy("demo", options({ compare: false }))).toBeNull();
  expect(() => comparedBy(null, options({ compare: true }))).toThrow("comes with no recorded run");
});
