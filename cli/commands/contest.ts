import { packagesFolder } from "../../problems/archive/packages-folder.ts";
import { type Contest, loadContest } from "../../problems/contest.ts";
import { parseOptions } from "../parse-options.ts";
import { openOwnWorkshop } from "../run/own-workshop.ts";
import { cacheDir } from "../run/places.ts";
import { newRun } from "../run/new-run.ts";
import { playOptionsSchema } from "../run/play-options.ts";
import { openRunFolder } from "../run/run-folder.ts";
import { contestantsFor, contestantsOf } from "../standing/contestants.ts";
import { UserError } from "../user-error.ts";
import { playAndTell } from "./play-and-tell.ts";

export async function contestCommand(contest: string | undefined, raw: object): Promise<void> {
  const options = parseOptions(playOptionsSchema, raw);
  if (options.resume !== undefined) {
    const folder = await openRunFolder(options.runs, options.resume);
    await playAndTell("contest", folder, options, await contestantsOf(options.scoreboard, folder));
    return;
  }
  if (contest === undefined) {
    throw new UserError(
      "Which contest?",
      "Name one (`medalist contest olympiad`), give a folder with contest.yaml, or --resume a run.",
      2,
    );
  }
  const { name, title, problems, durationMs, policy } = await loadWithPackages(contest);
  const event = { contest: { name, title }, problems, durationMs, policy };
  const contestants = await contestantsFor(options.scoreboard, problems);
  await playAndTell("contest", await newRun(event, options), options, contestants);
}

async function loadWithPackages(contest: string): Promise<Contest> {
  await using own = openOwnWorkshop();
  const { workshop } = own;
  return await loadContest(contest, { workshop, unpackInto: packagesFolder(cacheDir()) });
}
