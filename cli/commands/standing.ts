import { z } from "zod";
import { readJournal } from "../../agent/journal/read-journal.ts";
import type { Result } from "../../agent/standing/result.ts";
import { type Outcome, ratingOver, standingOf } from "../../agent/standing/standing.ts";
import { parseOptions } from "../parse-options.ts";
import { reportData } from "../report/report-data.ts";
import { openRunFolder } from "../run/run-folder.ts";
import { openContestants } from "../standing/contestants.ts";
import { openScoreboard } from "../standing/open-scoreboard.ts";
import { scoresOf, standingOfRun } from "../standing/run-standing.ts";
import { UserError } from "../user-error.ts";
import { ratingView, standingView } from "../views/standing.ts";

const amount = z
  .string()
  .regex(/^\d{1,9}(?:\.\d{1,6})?$/, "a number from 0")
  .transform(Number);

const optionsSchema = z.object({
  score: z.array(amount).default([]),
  solved: z
    .array(z.string().regex(/^\d{1,4}\/\d{1,9}$/, "problems/minutes, such as 7/843"))
    .default([]),
  rank: z.array(z.string().regex(/^[1-9]\d{0,8}$/, "a whole number from 1")).default([]),
  run: z.array(z.string()).default([]),
  runs: z.string(),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** Tells what results are worth on scoreboards, the first on the first, and a rating over all. */
export async function standingCommand(files: readonly string[], raw: object): Promise<void> {
  const options = parseOptions(optionsSchema, raw);
  const results = resultsOf(options);
  if (results.length !== files.length) throw unpaired(files.length, results.length);
  const outcomes: Outcome[] = [];
  const standings = [];
  for (const [index, file] of files.entries()) {
    const given = results[index] ?? { kind: "rank", rank: 1 };
    const outcome = "kind" in given ? await placed(file, given) : await ofRun(file, given, options);
    outcomes.push(outcome);
    standings.push(standingOf(outcome, outcome.scores));
  }
  const rating = ratingOver(outcomes);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ standings, rating })}\n`);
    return;
  }
  const told = standings.map((standing) => standingView(standing));
  if (rating !== null && files.length > 1) {
    const ratings = standings.map(({ population }) => population.ratings);
    told.push(`All ${files.length} contests\n${ratingView(rating, ratings)}`);
  }
  process.stdout.write(`${told.join("\n\n")}\n`);
}

type RunResult = { run: string };
type Scored = Outcome & { scores?: Record<string, number> };

function resultsOf({ score, solved, rank, run }: Options): (Result | RunResult)[] {
  const kinds = [
    score.map((each): Result => ({ kind: "points", score: each })),
    solved.map(icpcOf),
    rank.map((each): Result => ({ kind: "rank", rank: Number(each) })),
    run.map((each): RunResult => ({ run: each })),
  ].filter((each) => each.length > 0);
  const [only, another] = kinds;
  if (only !== undefined && another === undefined) return only;
  throw new UserError(
    only === undefined ? "What is the result?" : "Results of several kinds.",
    "Give --score POINTS, --solved PROBLEMS/MINUTES, --rank RANK or --run RUN, once for each scoreboard.",
    2,
  );
}

function icpcOf(text: string): Result {
  const [solved = 0, penaltyMinutes = 0] = text.split("/").map(Number);
  return { kind: "icpc", solved, penaltyMinutes };
}

async function placed(file: string, result: Result): Promise<Scored> {
  return { scoreboard: await openScoreboard(file), result };
}

async function ofRun(file: string, { run }: RunResult, { runs }: Options): Promise<Scored> {
  const folder = await openRunFolder(runs, run);
  const data = reportData((await readJournal(folder.journal)).entries);
  const contestants = await openContestants(file, data);
  const { result } = standingOfRun(contestants, data);
  return { scoreboard: contestants.scoreboard, result, scores: scoresOf(data) };
}

function unpaired(scoreboards: number, results: number): UserError {
  const boards = `${scoreboards} ${scoreboards === 1 ? "scoreboard" : "scoreboards"}`;
  return new UserError(
    `${boards} and ${results} ${results === 1 ? "result" : "results"}.`,
    "Give one result for each scoreboard, in the same order.",
    2,
  );
}
