import { styleText } from "node:util";
import type { RatingStanding, Standing } from "../../agent/standing/standing.ts";
import {
  cutoffsInWords,
  intervalInWords,
  originInWords,
  ratedInWords,
  ratingInWords,
  resultInWords,
} from "../standing/words.ts";
import { points } from "./format.ts";
import { table } from "./table.ts";
import { visibleText } from "./visible-text.ts";

type Stream = NodeJS.WriteStream;

/** What a result is worth among the contestants of a scoreboard, for stdout. */
export function standingView(standing: Standing, stream: Stream = process.stdout): string {
  const { population, place, medals, rating, problems } = standing;
  const origin = originInWords(population);
  const title = styleText("bold", oneLine(population.title), { stream });
  const lines = [
    `${title}, ${place.contestants} contestants${origin === "" ? "" : ` (${oneLine(origin)})`}`,
    line("result", resultInWords(standing.result)),
    line("rank", String(place.rank), `${place.above} did better, ${place.equal} as well`),
    line("percentile", place.percentile.toFixed(1), `${place.below} did worse; ties count half`),
  ];
  if (medals !== null) lines.push(line("medal", medals.medal ?? "none", cutoffsInWords(medals)));
  if (rating !== null) lines.push(ratingLine(rating, population.ratings));
  if (problems.length > 0) lines.push("", problemsTable(standing, stream));
  return lines.join("\n");
}

/** A rating over several contests. */
export function ratingView(rating: RatingStanding, ratings: readonly (string | null)[]): string {
  const whose = [...new Set(ratings.filter((each) => each !== null))].join(" and ");
  return ratingLine(rating, whose === "" ? null : whose);
}

function ratingLine(rating: RatingStanding, ratings: string | null): string {
  const note = `${intervalInWords(rating)}; ${ratedInWords(rating, ratings)}`;
  return line("rating", ratingInWords(rating), oneLine(note));
}

function line(name: string, value: string, note = ""): string {
  return `  ${name.padEnd(10)}  ${value}${note === "" ? "" : `  (${note})`}`;
}

function problemsTable({ problems }: Standing, stream: Stream): string {
  const heads = ["problem", "score", "contestants' mean", "did better", "as well", "did worse"];
  const rows = problems.map(({ problem, score, meanScore, place }) => [
    visibleText(problem),
    points(score),
    points(meanScore),
    ...[place.above, place.equal, place.below].map(String),
  ]);
  return table(heads, rows, { stream, right: [1, 2, 3, 4, 5] });
}

function oneLine(text: string): string {
  return visibleText(text).replaceAll(/\s+/g, " ");
}
