import type { JudgeContext } from "../context.ts";
import type { TestResult } from "../judgement.ts";
import { orAborted } from "../or-aborted.ts";
import type { ProgramTask } from "../tasks/prepared-task.ts";
import { storedAnswer, type TestRun } from "../tasks/test-run.ts";
import { limitsFor } from "../timing.ts";
import { isEstablished, keptOf, type KnownResult } from "./known-result.ts";
import { subjectKey, testKey } from "./subject.ts";

type Results = ReadonlyMap<string, TestResult>;

/**
 * Runs a program on tests with what is known of its binary. `judge` is given results by name
 * of the test, marked `cached`: all of a judgement of the same binary that was just under way,
 * which is waited for, and of earlier ones those that `keptOf` lets stand. What it
 * tells `learn` is kept, also when it fails later.
 */
export async function withRecall(
  context: JudgeContext,
  run: TestRun<ProgramTask>,
  signal: AbortSignal | undefined,
  judge: (known: Results, learn: (result: TestResult) => void) => Promise<TestResult[]>,
): Promise<TestResult[]> {
  const subject = subjectKey(context, run);
  let joined: readonly TestResult[] = [];
  for (let other = context.running.get(subject); other; other = context.running.get(subject)) {
    joined = await orAborted(other, signal);
  }
  const { promise, resolve } = Promise.withResolvers<readonly TestResult[]>();
  context.running.set(subject, promise);
  let results: TestResult[] = [];
  try {
    results = await judgeAndKeep(context, subject, run, joined.filter(isOutcome), judge);
    return results;
  } finally {
    context.running.delete(subject);
    resolve(results);
  }
}

async function judgeAndKeep(
  context: JudgeContext,
  subject: string,
  run: TestRun<ProgramTask>,
  joined: readonly TestResult[],
  judge: (known: Results, learn: (result: TestResult) => void) => Promise<TestResult[]>,
): Promise<TestResult[]> {
  const keys = await testKeys(run);
  const before = context.results.read(subject);
  const learned: TestResult[] = [];
  try {
    const known = cachedByName([...namedResults(before, keys), ...joined]);
    return await judge(known, (result) => learned.push(result));
  } finally {
    context.results.write(subject, kept(run, keys, before, learned));
  }
}

/** What is known of a subject's tests, by name. */
export async function recall(
  context: JudgeContext,
  subject: string,
  run: Pick<TestRun, "files" | "problem">,
): Promise<Results> {
  return cachedByName(namedResults(context.results.read(subject), await testKeys(run)));
}

function cachedByName(results: readonly TestResult[]): Results {
  return new Map(results.map((result) => [result.name, { ...result, cached: true }]));
}

function isOutcome({ verdict }: TestResult): boolean {
  return verdict !== "JE" && verdict !== "SK";
}

function namedResults(
  known: ReadonlyMap<string, KnownResult>,
  keys: ReadonlyMap<string, string>,
): TestResult[] {
  return [...keys].flatMap(([name, key]) => {
    const found = known.get(key);
    if (found === undefined || !isEstablished(found)) return [];
    const { sightings: _, ...result } = found;
    return [{ name, ...result }];
  });
}

/** By name of the test; one whose files can't be read has none. */
async function testKeys({
  files,
  problem,
}: Pick<TestRun, "files" | "problem">): Promise<ReadonlyMap<string, string>> {
  const keys = problem.tests.map(async (test) => {
    const { name, inputPath } = test;
    const more = test.files.map(async ({ path }) => (await files.stored(path)).digest);
    try {
      const [input, answer] = [await files.stored(inputPath), await storedAnswer(files, test)];
      return [
        [name, testKey(test, [input.digest, answer.digest, ...(await Promise.all(more))])] as const,
      ];
    } catch {
      return [];
    }
  });
  return new Map((await Promise.all(keys)).flat());
}

function kept(
  { problem, task: { executable } }: TestRun<ProgramTask>,
  keys: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, KnownResult>,
  learned: readonly TestResult[],
): ReadonlyMap<string, KnownResult> {
  const limits = limitsFor(problem.limits, executable);
  const found = new Map<string, KnownResult>();
  for (const { name, cached, ...result } of learned) {
    const key = keys.get(name);
    if (key === undefined || cached === true) continue;
    const keeping = keptOf(result, before.get(key), limits);
    if (keeping !== null) found.set(key, keeping);
  }
  return found;
}
