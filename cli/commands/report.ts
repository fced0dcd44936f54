import { z } from "zod";
import { readJournal } from "../../agent/journal/read-journal.ts";
import type { Standing } from "../../agent/standing/standing.ts";
import { parseOptions } from "../parse-options.ts";
import { type ReportData, reportData } from "../report/report-data.ts";
import { writeReport } from "../report/write-report.ts";
import { openRunFolder } from "../run/run-folder.ts";
import { openScoreboard } from "../standing/open-scoreboard.ts";
import { checkRun, standingOfRun } from "../standing/run-standing.ts";

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
  const standing = await standingBy(options.scoreboard, data);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...data, standing })}\n`);
    return;
  }
  await writeReport(entries, folder.report, standing);
  process.stdout.write(`${folder.report}\n`);
}

async function standingBy(file: string | undefined, data: ReportData): Promise<Standing | null> {
  if (file === undefined) return null;
  const names = data.problems.map(({ name }) => name);
  const scoreboard = await openScoreboard(file, names);
  checkRun(scoreboard, file, data);
  return standingOfRun(scoreboard, data);
}
