import { z } from "zod";
import { readJournal } from "../../agent/journal/read-journal.ts";
import type { Standing } from "../../agent/standing/standing.ts";
import { readComparison } from "../compare/comparison-file.ts";
import { parseOptions } from "../parse-options.ts";
import { type ReportData, reportData } from "../report/report-data.ts";
import { writeReport } from "../report/write-report.ts";
import { openRunFolder, type RunFolder } from "../run/run-folder.ts";
import { readRunSpec, type RunSpec } from "../run/run-spec.ts";
import { contestantsOf, openContestants } from "../standing/contestants.ts";
import { standingIfAny, standingOfRun } from "../standing/run-standing.ts";
import { UserError } from "../user-error.ts";
import { warn } from "../warn.ts";

const optionsSchema = z.object({
  runs: z.string(),
  scoreboard: z.string().optional(),
  json: z.boolean().default(false),
});

export async function reportCommand(run: string, raw: object): Promise<void> {
  const options = parseOptions(optionsSchema, raw);
  const folder = await openRunFolder(options.runs, run);
  const { entries } = await readJournal(folder.journal);
  const data = reportData(entries);
  const standing = await standingBy(options.scoreboard, data, folder);
  const comparison = await readComparison(folder.comparison);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...data, standing, comparison })}\n`);
    return;
  }
  await writeReport(entries, folder.report, { standing, comparison });
  process.stdout.write(`${folder.report}\n`);
}

/** Among the contestants of the file that is given, else of the run's own. */
async function standingBy(
  file: string | undefined,
  data: ReportData,
  folder: RunFolder,
): Promise<Standing | null> {
  if (file !== undefined) return standingOfRun(await openContestants(file, data), data);
  return standingIfAny(await contestantsOf(data, await keptOf(folder), file), data);
}

/** A report needs the journal alone: what else the run keeps may be unreadable. */
async function keptOf({ spec }: RunFolder): Promise<Partial<RunSpec>> {
  try {
    return await readRunSpec(spec);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    warn(`The run is not placed. ${error.message}`);
    return {};
  }
}
