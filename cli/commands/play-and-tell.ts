import type { Entry } from "../../agent/journal/events.ts";
import type { Scoreboard } from "../../agent/standing/scoreboard.ts";
import type { Standing } from "../../agent/standing/standing.ts";
import { reportData } from "../report/report-data.ts";
import { writeReport } from "../report/write-report.ts";
import { runStateOf } from "../run-state/run-state.ts";
import type { PlayOptions } from "../run/play-options.ts";
import { playRun } from "../run/play-run.ts";
import type { RunFolder } from "../run/run-folder.ts";
import type { RunResult } from "../run/run-result.ts";
import { standingOfRun } from "../standing/run-standing.ts";
import { createLiveView } from "../views/live-view.ts";
import { scoreboardView } from "../views/scoreboard.ts";
import { standingView } from "../views/standing.ts";
import { warn } from "../warn.ts";

/**
 * Plays a run with its scoreboard on stderr, then tells its result on stdout and in the report.
 *
 * @param contestants among whom the result is placed
 */
export async function playAndTell(
  command: "contest" | "solve",
  folder: RunFolder,
  options: PlayOptions,
  contestants: Scoreboard | null = null,
): Promise<void> {
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
  const standing = contestants === null ? null : placed(contestants, entries, result);
  await writeReport(entries, folder.report, standing);
  const told = standing === null ? [] : ["", standingView(standing)];
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ ...result, standing })}\n`
      : `${[scoreboardView(runStateOf(entries)), ...told].join("\n")}\n`,
  );
  process.stderr.write(`Report: ${folder.report}\n`);
}

/** A run that was played is told, also where its result can't be placed. */
function placed(
  contestants: Scoreboard,
  entries: readonly Entry[],
  { score }: RunResult,
): Standing | null {
  try {
    return standingOfRun(contestants, reportData(entries), score);
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
    return null;
  }
}

function howToResume(command: string, folder: RunFolder, options: PlayOptions): string {
  const runs = options.runs === "runs" ? "" : ` --runs ${options.runs}`;
  return `Nothing that was done is lost. Go on with: medalist ${command} --resume ${folder.id}${runs}`;
}
