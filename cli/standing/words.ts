import { type Cutoffs, medalNames } from "../../agent/standing/medals.ts";
import type { Result } from "../../agent/standing/result.ts";
import type { MedalStanding, Population, RatingStanding } from "../../agent/standing/standing.ts";
import { points } from "../views/format.ts";

export function resultInWords(result: Result): string {
  if (result.kind === "points") return `${points(result.score)} points`;
  if (result.kind === "rank") return `rank ${result.rank}`;
  return `${result.solved} solved, ${points(result.penaltyMinutes)} minutes`;
}

/** Where the scoreboard is from; that it is made up, before all else. */
export function originInWords({ source, madeUp }: Population): string {
  const invented = madeUp ? "MADE UP: nobody took part" : "";
  return [invented, source ?? ""].filter((part) => part !== "").join("; ");
}

const rules: Readonly<Record<MedalStanding["by"], string>> = {
  ioi: "rule of the IOI: the best twelfth, quarter and half",
  "ioi-2010": "rule of the IOI 2010: the best twelfth and quarter, at most half",
  column: "medals of the scoreboard",
  scores: "cutoffs of the scoreboard",
  ranks: "ranks of the scoreboard",
};

/** The cutoffs, and who set them. */
export function cutoffsInWords({ by, unit, cutoffs }: MedalStanding): string {
  const from = unit === "ranks" ? "to rank" : "from";
  const told = medalNames.flatMap((medal) => cutoffInWords(cutoffs, medal, from));
  return `${told.join(", ")}; ${rules[by]}`;
}

function cutoffInWords(cutoffs: Cutoffs, medal: keyof Cutoffs, from: string): string[] {
  const cutoff = cutoffs[medal];
  return cutoff === null ? [] : [`${medal} ${from} ${points(cutoff)}`];
}

/** A whole number of rating points, or on which side of all contestants there is none. */
export function ratingInWords({ rating, low }: RatingStanding): string {
  if (rating !== null) return String(Math.round(rating));
  return low === null ? "below all" : "above all";
}

export function intervalInWords({ low, high }: RatingStanding): string {
  const [from, to] = [low, high].map((end) => (end === null ? null : Math.round(end)));
  if (from === null) return `95 %: at most ${to}`;
  return to === null ? `95 %: at least ${from}` : `95 %: ${from} to ${to}`;
}

/** Whose ratings a figure was made from. */
export function ratedInWords({ rated, contests }: RatingStanding, ratings: string | null): string {
  const whose = ratings === null ? "ratings" : `${ratings} ratings`;
  const where = contests === 1 ? "" : ` in ${contests} contests`;
  return `from the ${whose} of ${rated} ${rated === 1 ? "contestant" : "contestants"}${where}`;
}
