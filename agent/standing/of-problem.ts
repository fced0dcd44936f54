import { StandingError } from "./complaint.ts";
import { compareResults } from "./result.ts";
import type { Scoreboard } from "./scoreboard.ts";

/**
 * The scoreboard of one problem alone: its column's points are what contestants made; an empty cell
 * is 0. Medals and ratings are of whole contests, so there are none.
 *
 * @throws StandingError where the scoreboard has no column of the problem
 */
export function scoreboardOfProblem(scoreboard: Scoreboard, problem: string): Scoreboard {
  if (!scoreboard.problems.includes(problem))
    throw new StandingError(
      `no column is headed ${problem}, which was played alone`,
      "Head the column of its points with its name, or give no scoreboard.",
    );
  const contestants = scoreboard.contestants.map(({ problems, ...contestant }) => ({
    ...contestant,
    result: { kind: "points" as const, score: problems[problem] ?? 0 },
    problems: {},
    rating: null,
    medal: null,
  }));
  return {
    ...scoreboard,
    title: `${scoreboard.title}, ${problem} alone`,
    kind: "points",
    maxScore: null,
    medals: "none",
    ratings: null,
    contestants: contestants.toSorted((a, b) => compareResults(a.result, b.result)),
    problems: [],
  };
}
