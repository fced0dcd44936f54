import type { Entry } from "../../agent/journal/events.ts";
import type { Comparison } from "../compare/comparison.ts";
import { comparisonOfRun } from "../compare/comparison-of-run.ts";
import { reportData } from "../report/report-data.ts";
import { writeReport } from "../report/write-report.ts";
import { runStateOf } from "../run-state/run-state.ts";
import type { PlayOptions } from "../run/play-options.ts";
import { playRun } from "../run/play-run.ts";
import type { RunFolder } from "../run/run-folder.ts";
import type { RunResult } from "../run/run-result.ts";
import { readRunSpec } from "../run/run-spec.ts";
import { contestantsOf } from "../standing/contestants.ts";
import { standingIfAny } from "../standing/run-standing.ts";
import { Stopped } from "../stop-on-signals.ts";
import { UserError } from "../user-error.ts";
import { comparisonView } from "../views/comparison.ts";
import { createLiveView } from "../views/live-view.ts";
import { scoreboardView } from "../views/scoreboard.ts";
import { solutionsView } from "../views/solutions.ts";
import { standingView } from "../views/standing.ts";
import { warn } from "../warn.ts";

/** Plays a run with its scoreboard on stderr, then tells its result on stdout and in the report. */
export async function playAndTell(
  command: "contest" | "solve",
  folder: RunFolder,
  options: PlayOptions,
): Promise<void> {
  const spec = await readRunSpec(folder.spec);
  const contestants = await contestantsOf(spec, spec, options.scoreboard);
  process.stderr.write(`Run ${folder.id}\n`);
  const entries: Entry[] = [];
  const view = createLiveView(process.stderr);
  let result: RunResult;
  try {
    result = await playRun(folder, {
      slots: options.slots,
      onEntry: (entry) => {
        entries.push(entry);
        view.onEntry(entry);
      },
    });
  } catch (error) {
    view.done();
    process.stderr.write(`${howToResume(command, folder, options)}\n`);
    throw error;
  }
  view.done();
  const standing = contestants && standingIfAny(contestants, reportData(entries));
  await writeReport(entries, folder.report, { standing });
  const told = standing === null ? [] : ["", standingView(standing)];
  if (result.solutions.length > 0) told.push("", solutionsView(result.solutions));
  if (!options.json)
    process.stdout.write(`${[scoreboardView(runStateOf(entries)), ...told].join("\n")}\n`);
  const { comparison, stopped } = await compared(folder, options);
  if (comparison !== null) await writeReport(entries, folder.report, { standing, comparison });
  if (options.json)
    process.stdout.write(`${JSON.stringify({ ...result, standing, comparison })}\n`);
  else if (comparison !== null) process.stdout.write(`\n${comparisonView(comparison)}\n`);
  process.stderr.write(`Report: ${folder.report}\n`);
  if (stopped !== null) throw stopped;
}

type Compared = { comparison: Comparison | null; stopped: Error | null };

/** A run that was played is told, also where cap and strategy can't be compared. */
async function compared(folder: RunFolder, options: PlayOptions): Promise<Compared> {
  try {
    return { comparison: await comparisonOfRun(folder, options), stopped: null };
  } catch (error) {
    if (error instanceof Stopped) return { comparison: null, stopped: error };
    const hint = error instanceof UserError ? ` ${error.hint}` : "";
    warn(`${error instanceof Error ? error.message : String(error)}${hint}`);
    return { comparison: null, stopped: null };
  }
}

function howToResume(command: string, folder: RunFolder, options: PlayOptions): string {
  const runs = options.runs === "runs" ? "" : ` --runs ${options.runs}`;
  return `Nothing that was done is lost. Go on with: medalist ${command} --resume ${folder.id}${runs}`;
}
