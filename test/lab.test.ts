import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { medalist, temporaryFolder } from "./medalist.ts";

const simulation = `name: small
note: nothing in particular
programs: 200
problems:
  - name: ferry
    groups: [{ name: a, points: 30 }, { name: b, points: 70, contains: [a] }]
    outcomes: [{ chance: 0.1, shares: [1, 1] }, { chance: 0.3, shares: [1] }, { chance: 0.6, shares: [] }]
`;

const mine = `export default {
  choose({ field, submitted }) {
    const program = submitted.length;
    return program < field.programs.length ? { program, why: { note: "the next" } } : null;
  },
};
`;

const reported = z.object({
  maxScore: z.number(),
  simulatedAfter: z.string(),
  cells: z.array(
    z.object({ strategy: z.string(), cap: z.number(), score: z.object({ mean: z.number() }) }),
  ),
});

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let file: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  file = path.join(folder.dir, "small.yaml");
  await writeFile(file, simulation);
  await writeFile(path.join(folder.dir, "mine.mjs"), mine);
});
afterAll(() => folder.remove());

const lab = (...args: string[]) => medalist(["lab", file, "--rounds", "5", ...args]);

describe("medalist lab", () => {
  test("compares strategies, a user's own among them, and says that pools are made up", async () => {
    const own = path.join(folder.dir, "mine.mjs");
    const chosen = ["--strategy", own, "--strategy", "adaptive", "--caps", "1,5"];
    const { stdout, stderr, exitCode } = await lab(...chosen, "--json");
    expect(exitCode, stderr).toBe(0);
    const { cells, maxScore, simulatedAfter } = reported.parse(JSON.parse(stdout));
    expect({ maxScore, simulatedAfter }).toEqual({
      maxScore: 100,
      simulatedAfter: "nothing in particular",
    });
    expect(cells.map(({ strategy, cap }) => `${strategy} ${cap}`)).toEqual([
      "mine.mjs 1",
      "mine.mjs 5",
      "adaptive 1",
      "adaptive 5",
      "oracle 1",
      "oracle 5",
    ]);
    const told = await lab(...chosen);
    expect(told.stdout).toContain(
      "SIMULATED: no model wrote these programs; nothing in particular",
    );
    expect(told.stdout).toMatch(/^oracle +100\.0 +100\.0$/m);
  });

  test("draws a page that needs nothing but itself", async () => {
    const page = path.join(folder.dir, "lab.html");
    const { exitCode, stderr } = await lab("--html", page);
    expect(exitCode, stderr).toBe(0);
    const text = await readFile(page, "utf8");
    expect(text).toContain("SIMULATED");
    expect(text.match(/<svg/g)).toHaveLength(6);
    expect(text).not.toMatch(/(src|href)="(?!data:)/);
  });

  test.each<[string, string[], RegExp]>([
    ["no pools", ["lab", "nothing"], /nothing/],
    ["no strategy", ["lab", "ioi-2024", "--strategy", "luck"], /no strategy "luck"/],
    ["no caps", ["lab", "ioi-2024", "--caps", "0"], /caps/],
  ])("says what is wrong with %s", async (_, args, message) => {
    const { exitCode, stderr } = await medalist(args);
    expect(exitCode).not.toBe(0);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("names the line of a simulation that can't be made up", async () => {
    const broken = path.join(folder.dir, "broken.yaml");
    await writeFile(broken, simulation.replace("points: 30", "points: -3"));
    const { exitCode, stderr } = await medalist(["lab", broken]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/broken\.yaml:6: /);
  });
});

describe("medalist tune", () => {
  test("learns weights, writes them, and tells the gain on problems held out", async () => {
    const weights = path.join(folder.dir, "weights.json");
    const two = ["tune", file, file, "--rounds", "2", "--candidates", "2", "--cap", "2"];
    const { stdout, stderr, exitCode } = await medalist([...two, "--out", weights]);
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toMatch(/^logistic +total +[\d.]+ +[\d.]+ +[+-][\d.]+$/m);
    expect(JSON.parse(await readFile(weights, "utf8"))).toMatchObject({
      features: { clusterShare: expect.any(Number) },
    });
    const played = await lab("--weights", weights, "--strategy", "o1-ioi");
    expect(played.exitCode, played.stderr).toBe(0);
  });

  test("wants two problems, and weights that are some", async () => {
    const one = await medalist(["tune", file]);
    expect(one.exitCode).toBe(2);
    expect(one.stderr).toContain("two problems");
    const odd = await lab("--weights", file);
    expect(odd.stderr).toContain("holds no weights");
  });
});
