import { describe, expect, test } from "vitest";
import { readSettings } from "./read-settings.ts";

describe("--setting", () => {
  test("reads numbers and words", () => {
    expect(readSettings(["inputsPerGroup=64", "validatorQuorum=0.5", "samples=all"])).toEqual({
      inputsPerGroup: 64,
      validatorQuorum: 0.5,
      samples: "all",
    });
  });

  test.each([
    ["inputs=3", /no setting "inputs"/],
    ["inputsPerGroup", /no setting ""/],
    ["games=3", /--setting games=3: /],
    ["repairRounds=-1", /--setting repairRounds=-1: /],
    ["firstInputs=", /--setting firstInputs=: /],
    ["budget={}", /no setting "budget"/],
  ])("%s is refused, and why is told", (pair, why) => {
    expect(() => readSettings([pair])).toThrow(why);
  });
});
