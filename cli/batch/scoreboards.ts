import type { Scoreboard } from "../../agent/standing/scoreboard.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import type { Contestants } from "../standing/contestants.ts";
import { openScoreboard } from "../standing/open-scoreboard.ts";
import { UserError } from "../user-error.ts";
import { warn } from "../warn.ts";
import type { BatchSpec } from "./batch-spec.ts";

/** Contestants by the name of the contest. A file that can't be read any more is told as a warning. */
export async function openScoreboards({
  scoreboards,
}: Pick<BatchSpec, "scoreboards">): Promise<ReadonlyMap<string, Contestants>> {
  const found = new Map<string, Contestants>();
  for (const [contest, file] of Object.entries(scoreboards)) {
    try {
      found.set(contest, { file, scoreboard: await openScoreboard(file) });
    } catch (error) {
      warnNotPlaced(contest, error);
    }
  }
  return found;
}

/** @throws what is no UserError */
export function warnNotPlaced(contest: string, error: unknown): void {
  if (!(error instanceof UserError)) throw error;
  warn(`Results of ${contest} are not placed. ${error.message} ${error.hint}`);
}

/** Whether results under a rule have a place on a scoreboard: the two count the same. */
export function countAlike({ kind }: Pick<Scoreboard, "kind">, { scoring }: Rule): boolean {
  return kind === (scoring === "icpc" ? "icpc" : "points");
}
