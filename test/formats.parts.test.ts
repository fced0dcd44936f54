import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { bare } from "./format-packages/bare.ts";
import { cmsExport } from "./format-packages/cms-export.ts";
import { cmsItalian } from "./format-packages/cms-italian.ts";
import { dmoj } from "./format-packages/dmoj.ts";
import type { FormatPackage } from "./format-packages/package.ts";
import { polygon } from "./format-packages/polygon.ts";
import { tps } from "./format-packages/tps.ts";
import { medalist, temporaryFolder } from "./medalist.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const verified = z.object({
  solutions: z.array(
    z.object({ name: z.string(), score: z.number(), differences: z.array(z.unknown()) }),
  ),
  inputs: z.object({ faults: z.array(z.unknown()) }),
});

/** Judges the solutions of a package; the score by the end of each one's name. */
async function scoresOf(place: string): Promise<Record<string, number>> {
  const { stdout, stderr, exitCode } = await medalist([
    "verify",
    place,
    "--set",
    "timeLimitMs=1000",
    "--json",
  ]);
  expect(exitCode, `${stdout}${stderr}`).toBe(0);
  const { solutions, inputs } = verified.parse(JSON.parse(stdout));
  expect(inputs.faults).toEqual([]);
  return Object.fromEntries(solutions.map(({ name, score }) => [path.basename(name), score]));
}

/** Names of files may change on the way. */
function sorted(scores: Record<string, number>): number[] {
  return Object.values(scores).toSorted((a, b) => a - b);
}

describe.each([bare, cmsExport, cmsItalian, dmoj, polygon, tps])(
  "a package of the format $format",
  { timeout: 120_000 },
  ({ format, files, scores }: FormatPackage) => {
    const converted = () => path.join(folder.dir, `${format}-native`);

    it("is recognised and understood, in a ZIP archive", async () => {
      const archive = path.join(folder.dir, `${format}.zip`);
      const entries = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]);
      await writeFile(archive, zipSync(Object.fromEntries(entries)));
      const { stdout, stderr } = await medalist([
        "inspect",
        archive,
        "--set",
        "timeLimitMs=1000",
        "--json",
      ]);
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toMatchObject({ format, tests: 4, maxScore: 100 });
    });

    it("gives its solutions the scores that they got at home", async () => {
      const place = path.join(folder.dir, `${format}-package`);
      for (const [name, text] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(place, name)), { recursive: true });
        await writeFile(path.join(place, name), text);
      }
      expect(await scoresOf(place)).toEqual(scores);
      const { exitCode, stderr } = await medalist([
        "convert",
        place,
        converted(),
        "--set",
        "timeLimitMs=1000",
      ]);
      expect(exitCode, stderr).toBe(0);
    });

    it("gives them the same as a native package", async () => {
      expect(sorted(await scoresOf(converted()))).toEqual(sorted(scores));
    });
  },
);
