import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import type { JudgeHow } from "../../judge/judge-program.ts";
import type { ManyJudged, ManyProgram } from "../../judge/many/judge-many.ts";
import type { Problem } from "../../problems/problem.ts";
import { refOf } from "../../workers/queues/job-types.ts";
import { readAnswersAndPrograms } from "../judge/answer-files.ts";
import { findProgramFiles, readProgramFiles } from "../judge/program-files.ts";
import { openProgramLines } from "../judge/program-lines.ts";
import { loadNamed, readingOptions } from "../load-named.ts";
import { parseOptions } from "../parse-options.ts";
import { openJudgingStage } from "../run/judging-stage.ts";
import { stopOnSignals } from "../stop-on-signals.ts";
import { UserError } from "../user-error.ts";
import { createCountProgress } from "../views/count-progress.ts";
import { judgementView } from "../views/judgement.ts";
import { createManySummary } from "../views/many-summary.ts";
import { visibleText } from "../views/visible-text.ts";
import { warn } from "../warn.ts";

const optionsSchema = readingOptions.extend({
  language: z.string().optional(),
  programs: z.string().optional(),
  slots: z.number().optional(),
  allTests: z.boolean().default(false),
  firstFailure: z.boolean().default(false),
  stopAfter: z.number().min(1).optional(),
  cache: z.boolean().default(true),
  tests: z.boolean().default(false),
  reveal: z.boolean().default(false),
  json: z.boolean().default(false),
});

const hint = "--reveal tells what was expected and seen, and what programs and checkers wrote.";

type Options = z.infer<typeof optionsSchema>;

/** What a user wants to have judged. */
type Given = {
  programs: AsyncIterable<ManyProgram>;
  /** Null for a stream. */
  count: number | null;
};

export async function judgeCommand(
  problemName: string,
  files: string[],
  rawOptions: object,
): Promise<void> {
  const options = parseOptions(optionsSchema, rawOptions);
  if (options.allTests && options.firstFailure) {
    throw new UserError("--all-tests and --first-failure exclude each other.", "Leave one out.", 2);
  }
  checkGiven(files, options);
  const { problem } = await loadNamed(problemName, options);
  const given = await openGiven(files, problem, options);
  const faults = await judgeAll(problem, given, options);
  if (faults > 0) process.exitCode = 1;
}

function checkGiven(files: string[], { programs }: Options): void {
  if (files.length > 0 !== (programs !== undefined)) return;
  throw new UserError(
    "There must be either files, or one of programs.",
    "medalist judge PROBLEM FILE… or medalist judge PROBLEM --programs FILE.jsonl",
    2,
  );
}

async function openGiven(files: string[], { task }: Problem, options: Options): Promise<Given> {
  if (options.programs !== undefined) {
    return { programs: await openProgramLines(options.programs), count: null };
  }
  if (task.kind === "output-only") {
    return { programs: readAnswersAndPrograms(files, options.language), count: files.length };
  }
  const found = await findProgramFiles(files, options.language);
  return { programs: readProgramFiles(found), count: found.length };
}

/** Prints each program as it is judged, named files in their order. Returns how many the judge failed on. */
async function judgeAll(problem: Problem, given: Given, options: Options): Promise<number> {
  await using open = new AsyncDisposableStack();
  const stop = open.adopt(stopOnSignals(), ({ done }) => done());
  const redisDir = open.adopt(await mkdtemp(path.join(tmpdir(), "medalist-judge-")), (dir) =>
    rm(dir, { recursive: true, force: true }),
  );
  const slots = options.slots ?? Math.min(availableParallelism(), given.count ?? Infinity);
  const stage = open.adopt(
    await openJudgingStage({ runId: randomUUID(), redisDir, slots, stop }),
    ({ close }) => close(),
  );
  const progress = createCountProgress("judged", given.count);
  const summary = createManySummary();
  const request = { problem: refOf(problem), how: howOf(given, options) };
  let [judgedCount, faults, lost] = [0, 0, 0];
  for await (const judged of stage.judgeMany(request, given.programs, {
    inOrder: given.count !== null,
    onProgress: (id, { tests, of }) => progress.tell(`${id}: ${tests} of ${of} tests`),
    ...(options.stopAfter === undefined ? {} : { stopAfter: options.stopAfter }),
  })) {
    judgedCount++;
    if (!judged.ok || judged.judgement.verdict === "JE") faults++;
    if (judged.ok && judged.judgement.verdict !== "AC") lost++;
    summary.add(judged);
    progress.clear();
    print(judged, given, problem, options);
    progress.advance();
  }
  progress.clear();
  if (judgedCount > 1) process.stderr.write(`${summary.text()}\n`);
  if (lost > 0 && !options.reveal && !options.json) process.stderr.write(`${hint}\n`);
  return faults;
}

/** A stream's tests go in the order that finds failures soonest; named files, always alike. */
function howOf({ count }: Given, { allTests, firstFailure, reveal, cache }: Options): JudgeHow {
  return {
    extent: allTests ? "all" : firstFailure ? "verdict" : "score",
    order: count === null ? "learned" : "fixed",
    reveal,
    cache,
  };
}

function print(
  judged: ManyJudged,
  { count }: Given,
  { groups }: Problem,
  { json, tests }: Options,
): void {
  const { id, sameAs } = judged;
  if (json) {
    const named = count === null ? { id } : { file: id };
    const same = sameAs === null ? {} : { sameAs };
    const told = judged.ok ? judged.judgement : { fault: judged.fault };
    process.stdout.write(`${JSON.stringify({ ...named, ...same, ...told })}\n`);
  } else if (judged.ok) {
    process.stdout.write(`${judgementView(id, judged.judgement, { groups, tests })}\n`);
  } else {
    warn(`${visibleText(id)}: the judge failed: ${visibleText(judged.fault)}`);
  }
}
