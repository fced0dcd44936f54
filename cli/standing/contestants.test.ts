import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeProblem } from "../../agent/testing/fake-problem.ts";
import { contestantsFor } from "./contestants.ts";

const problems = [fakeProblem("canal", [30, 70]), fakeProblem("tower", [50])];

let dir: string;
const file = (name: string) => path.join(dir, name);
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "medalist-contestants-"));
  await writeFile(file("right.csv"), "name,total,Canal\na,150,100\n");
  await writeFile(file("other.csv"), "name,total\na,600\n");
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test("contestants are read with the points of the contest's problems", async () => {
  const scoreboard = await contestantsFor(file("right.csv"), problems);
  expect(scoreboard?.contestants).toMatchObject([{ name: "a", problems: { canal: 100 } }]);
});

test("the scoreboard of another contest is refused before anything is played", async () => {
  await expect(contestantsFor(file("other.csv"), problems)).rejects.toThrow(
    `other.csv:2: "a" has more than this contest's 150 points.`,
  );
});

test("without a file there are none", async () => {
  await expect(contestantsFor(undefined, problems)).resolves.toBeNull();
});
