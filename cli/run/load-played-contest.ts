import { packagesFolder } from "../../problems/archive/packages-folder.ts";
import { type Contest, loadContest } from "../../problems/contest.ts";
import { openOwnWorkshop } from "./own-workshop.ts";
import { cacheDir } from "./places.ts";

/** A contest with its packages, for which programs of theirs are run where that is needed. */
export async function loadPlayedContest(contest: string): Promise<Contest> {
  await using own = openOwnWorkshop();
  const { workshop } = own;
  return await loadContest(contest, { workshop, unpackInto: packagesFolder(cacheDir()) });
}
