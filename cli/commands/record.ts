import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import type { Entry } from "../../agent/journal/events.ts";
import { readJournal } from "../../agent/journal/read-journal.ts";
import { compiledPrograms, withAllResults } from "../../agent/replay/all-results.ts";
import { loadProblem } from "../../problems/load-problem.ts";
import { type PublicProblem, publicView } from "../../problems/public-view.ts";
import { parseOptions } from "../parse-options.ts";
import { checkStyles } from "../recording/check-styles.ts";
import { writeRecording } from "../recording/recording-files.ts";
import { knownRunOf } from "../run/known-run.ts";
import { createReplayJudge } from "../run/replay-judge.ts";
import { openRunFolder } from "../run/run-folder.ts";
import { readRunSpec, type RunSpec } from "../run/run-spec.ts";
import { askOfPlain, plainProgramsOf } from "../run/styles-once.ts";
import { askTakingOver, standInsOf } from "../run/take-over.ts";
import { stopOnSignals } from "../stop-on-signals.ts";
import { UserError } from "../user-error.ts";
import { createCountProgress } from "../views/count-progress.ts";

const optionsSchema = z.object({
  out: z.string(),
  name: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and single dashes only")
    .optional(),
  check: z.number().int().min(0).max(100_000).default(100),
  slots: z.number().int().min(1).max(256).optional(),
  runs: z.string(),
});

/** Programs that wait for a slot, for each slot, so that none is ever without work. */
const waitingPerSlot = 4;

/**
 * Keeps a finished run as a recording, with the official results of all its programs: it can be
 * replayed under other rules and strategies where there is no judge. Judged results are cached, so
 * that a recording that was stopped goes on where it was; those of a known run are taken over.
 */
export async function recordCommand(run: string, raw: object): Promise<void> {
  const options = parseOptions(optionsSchema, raw);
  const folder = await openRunFolder(options.runs, run);
  const spec = await readRunSpec(folder.spec);
  const { rule } = spec;
  if (rule.pretests !== null || rule.freeFirstTest)
    throw new UserError(
      `The run ${run} was played under ${rule.name}, whose feedback is not of all tests.`,
      "Record a run under ioi, training or uncapped.",
    );
  const { entries } = await readJournal(folder.journal);
  const known = await knownRunOf(folder, spec);
  await using open = new AsyncDisposableStack();
  const stop = open.adopt(stopOnSignals(), ({ done }) => done());
  const redisDir = open.adopt(await mkdtemp(path.join(tmpdir(), "medalist-record-")), (dir) =>
    rm(dir, { recursive: true, force: true }),
  );
  const slots = options.slots ?? availableParallelism();
  const judge = open.adopt(createReplayJudge({ spec, rule, redisDir, slots, stop }), ({ close }) =>
    close(),
  );
  const programs = compiledPrograms(entries);
  const progress = open.adopt(createCountProgress("judged", programs.length), ({ clear }) =>
    clear(),
  );
  const problems = await problemsOf(spec);
  const plain = plainProgramsOf(spec, problems);
  const askNew =
    known === null
      ? judge.ask
      : askTakingOver(judge.ask, known, rule, standInsOf(spec, plain, known, problems));
  const ask = plain === null ? askNew : askOfPlain(askNew, plain);
  const whole = await withAllResults(entries, ask, slots * waitingPerSlot, () => {
    stop.signal.throwIfAborted();
    progress.advance();
  });
  progress.clear();
  if (plain !== null) {
    const { check: count } = options;
    const found = await checkStyles({ programs, count, judge: judge.ask, shared: ask, slots });
    process.stderr.write(`${found}\n`);
  }
  const out = path.resolve(options.out);
  const id = options.name ?? spec.id;
  await writeRecording(out, { ...spec, id }, whole.map(named(id)));
  process.stderr.write(`Recording: ${out}\n`);
}

function named(id: string): (entry: Entry) => Entry {
  return (entry) =>
    entry.event.type === "run-started" ? { ...entry, event: { ...entry.event, run: id } } : entry;
}

async function problemsOf({ problems }: RunSpec): Promise<PublicProblem[]> {
  return Promise.all(problems.map(async ({ dir }) => publicView(await loadProblem(dir))));
}
