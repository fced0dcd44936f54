import { parseOptions } from "../parse-options.ts";
import { loadPlayedContest } from "../run/load-played-contest.ts";
import { newRun } from "../run/new-run.ts";
import { playOptionsSchema } from "../run/play-options.ts";
import { openRunFolder } from "../run/run-folder.ts";
import { UserError } from "../user-error.ts";
import { playAndTell } from "./play-and-tell.ts";

export async function contestCommand(contest: string | undefined, raw: object): Promise<void> {
  const options = parseOptions(playOptionsSchema, raw);
  if (options.resume !== undefined) {
    await playAndTell("contest", await openRunFolder(options.runs, options.resume), options);
    return;
  }
  if (contest === undefined) {
    throw new UserError(
      "Which contest?",
      "Name one (`medalist contest olympiad`), give a folder with contest.yaml, or --resume a run.",
      2,
    );
  }
  const { name, title, file: _, ...played } = await loadPlayedContest(contest);
  const event = { ...played, contest: { name, title } };
  await playAndTell("contest", await newRun(event, options), options);
}
