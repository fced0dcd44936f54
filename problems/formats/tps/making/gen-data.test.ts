import { expect, it } from "vitest";
import { complaintsAs, layOutPackage } from "../../shared/testing.ts";
import { tps } from "../format.ts";
import { sound } from "../testing/sound.ts";

it("includes no more than fits into memory", async () => {
  const includes = Array.from({ length: 1100 }, (_, at) => `@subtask s${at}\n@include a\n`);
  const files = Object.entries(sound).filter(([at]) => !at.startsWith("tests/"));
  const genData = `@testset a\n${"gen 1\n".repeat(1000)}${includes.join("")}`;
  const dir = await layOutPackage({ ...Object.fromEntries(files), "gen/data": genData });
  expect(await complaintsAs(tps, dir)).toEqual([
    "gen/data:3003 more than 1000000 tests are included",
  ]);
});
