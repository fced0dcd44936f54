import path from "node:path";
import type { GridEntry } from "../../workers/batch/grid.ts";
import type { Plan } from "../../workers/batch/plan.ts";
import { checkComparable } from "../standing/check-contest.ts";
import { openScoreboard } from "../standing/open-scoreboard.ts";
import type { Complaints } from "./complaints.ts";
import { countAlike } from "./scoreboards.ts";

type Found = {
  entries: readonly GridEntry[];
  ownScoreboards: ReadonlyMap<string, string>;
};

/**
 * Absolute paths by contest: those that the plan gives, else those that contests and runs name.
 * What the plan gives must have a place for the results of every rule.
 */
export async function resolveScoreboards(
  { scoreboards = {} }: Plan,
  base: string,
  { entries, ownScoreboards }: Found,
  complain: Complaints,
): Promise<Record<string, string>> {
  const files = new Map(ownScoreboards);
  for (const [contest, given] of Object.entries(scoreboards)) {
    const at = ["scoreboards", contest];
    const file = path.resolve(base, given);
    const played = entries.filter((entry) => entry.contest === contest);
    if (played.length === 0) {
      const names = [...new Set(entries.map((entry) => entry.contest))].join(", ");
      complain.add(at, `no source plays a contest ${contest}`, `Write one of ${names}.`);
      continue;
    }
    await complain.unless(at, async () => {
      const scoreboard = await openScoreboard(file);
      const rules = played.flatMap((entry) => entry.rules);
      for (const rule of rules) {
        checkComparable(scoreboard, rule);
        if (!countAlike(scoreboard, rule))
          complain.add(
            at,
            `the scoreboard counts problems solved, and the rule ${rule.name} points`,
            "Give a scoreboard with points, or play under icpc.",
          );
      }
    });
    files.set(contest, file);
  }
  return Object.fromEntries(files);
}
