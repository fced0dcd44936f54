import { medalNames } from "../../agent/standing/medals.ts";
import { originInWords } from "../standing/words.ts";
import type { CombinationStanding } from "./place-combinations.ts";

/** Whose ranks they are: `24 contestants of Finals (MADE UP: nobody took part)`. */
export function contestantsInWords({ contestants, population }: CombinationStanding): string {
  const origin = originInWords(population);
  return `${contestants} contestants of ${population.title}${origin === "" ? "" : ` (${origin})`}`;
}

/** `3 gold, 1 silver`; `none` where no result gets one. */
export function medalsInWords(medals: NonNullable<CombinationStanding["medals"]>): string {
  const told = medalNames.flatMap((medal) =>
    medals[medal] === 0 ? [] : [`${medals[medal]} ${medal}`],
  );
  return told.length === 0 ? "none" : told.join(", ");
}
