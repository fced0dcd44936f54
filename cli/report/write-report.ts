import type { Entry } from "../../agent/journal/events.ts";
import type { Standing } from "../../agent/standing/standing.ts";
import { writeDurably } from "../run/write-durably.ts";
import { reportPage } from "./page.ts";
import { reportData } from "./report-data.ts";

/** Writes the report of a run, whole or not at all; a run that goes on may be reported again. */
export async function writeReport(
  entries: readonly Entry[],
  file: string,
  standing: Standing | null = null,
): Promise<void> {
  await writeDurably(file, reportPage({ ...reportData(entries), standing }));
}
