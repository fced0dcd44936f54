import { z } from "zod";
import { readJournal } from "../../agent/journal/read-journal.ts";
import { parseOptions } from "../parse-options.ts";
import { reportData } from "../report/report-data.ts";
import { writeReport } from "../report/write-report.ts";
import { openRunFolder } from "../run/run-folder.ts";

const optionsSchema = z.object({ runs: z.string(), json: z.boolean().default(false) });

export async function reportCommand(run: string, raw: object): Promise<void> {
  const options = parseOptions(optionsSchema, raw);
  const folder = await openRunFolder(options.runs, run);
  const { entries } = await readJournal(folder.journal);
  if (options.json) {
    process.stdout.write(`${JSON.stringify(reportData(entries))}\n`);
    return;
  }
  await writeReport(entries, folder.report);
  process.stdout.write(`${folder.report}\n`);
}
