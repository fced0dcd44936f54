import { mkdir, mkdtemp, readdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { sweepAbandoned } from "./sweep.ts";

it("removes what was left half made a day ago, and nothing else", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "medalist-sweep-"));
  for (const name of ["making-a", "whole"]) await mkdir(path.join(folder, name));
  await sweepAbandoned(folder);
  expect((await readdir(folder)).toSorted()).toEqual(["making-a", "whole"]);
  await sweepAbandoned(folder, Date.now() + 25 * 3_600_000);
  expect(await readdir(folder)).toEqual(["whole"]);
  await sweepAbandoned(path.join(folder, "none"));
});
