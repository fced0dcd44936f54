import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { contestantsOf, openContestants } from "./contestants.ts";

const contest = { contest: { name: "days" }, problems: [{ name: "canal" }, { name: "tower" }] };
const alone = { contest: null, problems: [{ name: "canal" }] };

let dir: string;
const file = (name: string) => path.join(dir, name);
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "medalist-contestants-"));
  await writeFile(file("own.csv"), "name,total,Canal,rating\na,150,40,2000\nb,90,90,1500\n");
  await writeFile(file("other.csv"), "name,total\nc,600\n");
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
const warnings = () => written.mock.calls.map(([text]) => String(text)).join("");
afterEach(() => {
  written.mockClear();
});

const namesIn = async (...given: Parameters<typeof contestantsOf>) =>
  (await contestantsOf(...given))?.scoreboard.contestants.map(({ name }) => name);

test("contestants are those of the file that is given, else of the run's own; else there are none", async () => {
  const kept = { scoreboard: file("own.csv") };
  expect(await namesIn(contest, kept, file("other.csv"))).toEqual(["c"]);
  expect(await namesIn(contest, kept, undefined)).toEqual(["a", "b"]);
  expect(await contestantsOf(contest, {}, undefined)).toBeNull();
  expect(warnings()).toBe("");
});

test("they come with the points of the contest's problems", async () => {
  const { scoreboard } = await openContestants(file("own.csv"), contest);
  expect(scoreboard.contestants).toMatchObject([{ problems: { canal: 40 } }, {}]);
});

test("beside a problem that was played alone they have what they made of it", async () => {
  const { scoreboard } = await openContestants(file("own.csv"), alone);
  expect(scoreboard.contestants.map(({ name, result }) => [name, result])).toEqual([
    ["b", { kind: "points", score: 90 }],
    ["a", { kind: "points", score: 40 }],
  ]);
  await expect(openContestants(file("other.csv"), alone)).rejects.toThrow(
    "other.csv: no column is headed canal",
  );
});

test("a run's own file that is gone is told, and keeps nobody from the result; a given one is an error", async () => {
  expect(await contestantsOf(contest, { scoreboard: file("gone.csv") }, undefined)).toBeNull();
  expect(warnings()).toContain("The run is not placed. There is no scoreboard");
  await expect(contestantsOf(contest, {}, file("gone.csv"))).rejects.toThrow("no scoreboard");
});

test("what a run of an older version keeps of people is not read, which is told with what to do", async () => {
  const humans = [{ name: "A", score: 900, medal: "gold" }];
  expect(await contestantsOf(contest, { humans }, undefined)).toBeNull();
  expect(warnings()).toContain("--scoreboard FILE");
  written.mockClear();
  await contestantsOf(contest, { humans }, file("own.csv"));
  await contestantsOf(contest, { humans: null }, undefined);
  expect(warnings()).toBe("");
});
