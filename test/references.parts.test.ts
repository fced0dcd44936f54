import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { bundledDir, listProblems } from "../problems/catalogue.ts";
import { loadProblem } from "../problems/load-problem.ts";
import type { ReferenceSolution } from "../problems/problem.ts";
import { verdicts } from "../judge/verdict.ts";
import { brokenRules } from "../judge/verify/broken-rules.ts";
import { medalist, temporaryFolder } from "./medalist.ts";

// Every reference solution of every bundled problem, judged from the command line, gets exactly
// the score and the verdicts that its package writes down.

const lineSchema = z.object({
  program: z.string(),
  verdict: z.string(),
  score: z.number(),
  maxScore: z.number(),
  groups: z.array(
    z.object({ name: z.string(), score: z.number(), maxScore: z.number(), verdict: z.string() }),
  ),
  tests: z.array(
    z.object({
      name: z.string(),
      verdict: z.enum(verdicts),
      cpuMs: z.number(),
      wallMs: z.number(),
      memoryKiB: z.number(),
    }),
  ),
  compile: z.object({ ok: z.boolean(), log: z.string() }),
});

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

async function writeSources(references: ReferenceSolution[]): Promise<string[]> {
  return Promise.all(
    references.map(async ({ name, language, source }) => {
      const file = path.join(folder.dir, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, source, language === "answers" ? "base64" : "utf8");
      return file;
    }),
  );
}

const names = await listProblems();

describe.each(names)("the reference solutions of %s", (name) => {
  it("each get their written score, in total and by group, and verdicts", {
    timeout: 400_000,
  }, async () => {
    const problem = await loadProblem(path.join(bundledDir, name));
    const files = await writeSources(problem.references);
    const { stdout, stderr, exitCode } = await medalist(["judge", name, ...files, "--json"], {
      cwd: folder.dir,
    });
    expect(exitCode, stderr).toBe(0);
    const lines = stdout.split("\n").map((line) => lineSchema.parse(JSON.parse(line)));
    const got = lines.map(({ score, groups }) => ({ score, groups: pointsOf(groups) }));
    const written = problem.references.map(({ expectedScore, expectedGroups }) => ({
      score: expectedScore?.min ?? null,
      groups: Object.fromEntries(
        Object.entries(expectedGroups).map(([group, { min }]) => [group, min]),
      ),
    }));
    const named = (scores: unknown[]) =>
      problem.references.map((reference, index) => [reference.name, scores[index]]);
    expect(named(got)).toEqual(named(written));
    const broken = lines.map(({ tests }, index) =>
      brokenRules(problem.references[index]?.verdicts ?? [], tests),
    );
    expect(named(broken)).toEqual(named(lines.map(() => [])));
  });

  it("have one for full marks and several lesser levels", async () => {
    const problem = await loadProblem(path.join(bundledDir, name));
    const levels = new Set(problem.references.map(({ expectedScore }) => expectedScore?.min));
    expect(levels).toContain(100);
    expect(levels.size).toBeGreaterThanOrEqual(5);
    expect(problem.groups.length).toBeGreaterThanOrEqual(5);
  });
});

function pointsOf(groups: { name: string; score: number }[]): Record<string, number> {
  return Object.fromEntries(groups.map((group) => [group.name, group.score]));
}
