import type { Entry } from "../../agent/journal/events.ts";
import type { Standing } from "../../agent/standing/standing.ts";
import type { Comparison } from "../compare/comparison.ts";
import { writeDurably } from "../run/write-durably.ts";
import { reportPage } from "./page.ts";
import { reportData } from "./report-data.ts";

/** What a report tells that is not in the journal. */
export type Beside = { standing?: Standing | null; comparison?: Comparison | null };

/** Writes the report of a run, whole or not at all; a run that goes on may be reported again. */
export async function writeReport(
  entries: readonly Entry[],
  file: string,
  { standing = null, comparison = null }: Beside = {},
): Promise<void> {
  await writeDurably(file, reportPage({ ...reportData(entries), standing, comparison }));
}
