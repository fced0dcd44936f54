import { z } from "zod";
import { type BatchFolder, createBatchFolder, openBatchFolder } from "../batch/batch-folder.ts";
import { writeBatchSpec } from "../batch/batch-spec.ts";
import { batchCsv } from "../batch/csv.ts";
import { outline } from "../batch/outline.ts";
import { batchPage } from "../batch/page/page.ts";
import { createBatchProgress } from "../batch/progress.ts";
import { resolvePlan } from "../batch/resolve-plan.ts";
import { type BatchResult, resultOf } from "../batch/result.ts";
import { runBatch } from "../batch/run-batch.ts";
import { openScoreboards } from "../batch/scoreboards.ts";
import { batchTable } from "../batch/table.ts";
import { parseOptions } from "../parse-options.ts";
import { writeDurably } from "../run/write-durably.ts";
import { UserError } from "../user-error.ts";

const optionsSchema = z.object({
  slots: z.number().int().min(0).max(256).optional(),
  threads: z.number().int().min(0).max(256).optional(),
  runsAtOnce: z.number().int().min(1).max(256).default(2),
  dryRun: z.boolean().default(false),
  resume: z.string().optional(),
  runs: z.string(),
  csv: z.boolean().default(false),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** Plays a plan's grid, or goes on with it, and tells its results. */
export async function batchCommand(plan: string | undefined, raw: object): Promise<void> {
  const options = parseOptions(optionsSchema, raw);
  if (options.csv && options.json)
    throw new UserError("--csv and --json exclude each other.", "Choose one of them.", 2);
  if ((plan === undefined) === (options.resume === undefined))
    throw new UserError(
      "Which batch?",
      "Give a plan (`medalist batch plan.yaml`), or --resume a batch.",
      2,
    );
  const folder =
    plan === undefined
      ? await openBatchFolder(options.runs, options.resume ?? "")
      : await begin(plan, options);
  if (folder !== null) await playAndTell(folder, options);
}

/** A new batch's folder; null where its outline was all that was wanted. */
async function begin(plan: string, { runs, dryRun }: Options): Promise<BatchFolder | null> {
  const now = new Date();
  const draft = await resolvePlan(plan, runs, now);
  process.stderr.write(`${outline(draft)}\n`);
  if (dryRun) return null;
  const folder = await createBatchFolder(runs, draft.name, now);
  await writeBatchSpec(folder.spec, { ...draft, id: folder.id });
  return folder;
}

async function playAndTell(folder: BatchFolder, options: Options): Promise<void> {
  process.stderr.write(`Batch ${folder.id}\n`);
  const result = await play(folder, options);
  await writeDurably(folder.report, batchPage(result));
  process.stdout.write(`${textOf(result, options)}\n`);
  process.stderr.write(`Report: ${folder.report}\n`);
  const failed = result.cells.find(({ ok }) => !ok);
  if (failed === undefined || failed.ok) return;
  const { counts } = result;
  const { contest, source, rule, strategy, seed, reason } = failed;
  throw new UserError(
    `${counts.missing} of ${counts.cells} cells failed; the first, ${contest} from ${source} under ${rule} with ${strategy}, seed ${seed}: ${reason}`,
    `Mend the cause, then play them again: ${resumption(folder, options)}`,
  );
}

async function play(folder: BatchFolder, options: Options): Promise<BatchResult> {
  const { slots, threads, runsAtOnce } = options;
  const progress = createBatchProgress();
  try {
    const { spec, outcomes } = await runBatch(folder, { slots, threads, runsAtOnce, progress });
    progress.end();
    return resultOf(spec, outcomes, folder.report, await openScoreboards(spec));
  } catch (error) {
    progress.end();
    process.stderr.write(
      `Nothing that was done is lost. Go on with: ${resumption(folder, options)}\n`,
    );
    throw error;
  }
}

function textOf(result: BatchResult, { csv, json }: Options): string {
  if (json) return JSON.stringify(result);
  return csv ? batchCsv(result) : batchTable(result);
}

function resumption({ id }: BatchFolder, { runs }: Options): string {
  return `medalist batch --resume ${id}${runs === "runs" ? "" : ` --runs ${runs}`}`;
}
