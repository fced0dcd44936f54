import { type Html, html } from "../../report/html/html.ts";
import { points } from "../../views/format.ts";
import type { PlacedCombination } from "../place-combinations.ts";
import type { BatchResult } from "../result.ts";
import { contestantsInWords, medalsInWords } from "../standing-in-words.ts";
import { type Classes, swatch } from "./filters.ts";
import { drawInterval, range } from "./rows.ts";

/** For each contest and source its combinations, with their scores drawn from 0 to the maximum. */
export function scoreSection({ combinations }: BatchResult, classes: Classes): Html {
  const groups = Map.groupBy(combinations, ({ contest, source }) => `${contest}\n${source}`);
  return html`<section aria-labelledby="scores"><h2 id="scores">Scores</h2>${[
    ...groups.values(),
  ].map((group) => scoreTable(group, classes))}</section>`;
}

function scoreTable(group: readonly PlacedCombination[], classes: Classes): Html | null {
  const [first] = group;
  if (first === undefined) return null;
  const { contest, source } = first;
  const maxScore = Math.max(0, ...group.map((each) => each.maxScore ?? 0));
  const hasPenalty = group.some(({ penaltyMinutes }) => penaltyMinutes !== null);
  const standing = group.find((each) => each.standing !== null)?.standing ?? null;
  const beside = standing === null ? null : html`; ranks beside ${contestantsInWords(standing)}`;
  const within = {
    maxScore,
    hasPenalty,
    hasRank: standing !== null,
    hasMedals: standing !== null && standing.medals !== null,
  };
  return html`<div class="scroll ${classes.of({ contest, source })}"><table class="plain drawn">
<caption><b>${contest}</b> from ${source}, of ${points(maxScore)} points${beside}</caption>
<thead><tr><th scope="col">rule</th><th scope="col">strategy</th><th scope="col" class="wide"></th><th scope="col" class="number">score</th><th scope="col" class="number">95 %</th>${hasPenalty ? html`<th scope="col" class="number">penalty</th>` : null}${within.hasRank ? html`<th scope="col" class="number">rank</th>` : null}${within.hasMedals ? html`<th scope="col">medals</th>` : null}<th scope="col" class="number wide-cell">submissions</th><th scope="col" class="number wide-cell">seeds</th></tr></thead>
<tbody>${group.map((each) => scoreRow(each, within, classes))}</tbody>
</table></div>`;
}

type Within = { maxScore: number; hasPenalty: boolean; hasRank: boolean; hasMedals: boolean };

function scoreRow(one: PlacedCombination, within: Within, classes: Classes): Html {
  const { maxScore, hasPenalty } = within;
  const { rule, strategy, score, played, missing, penaltyMinutes, submissions } = one;
  const color = classes.color(strategy);
  const drawn = score === null ? null : drawInterval(score, { from: 0, to: maxScore }, color);
  return html`<tr class="${classes.of({ rule, strategy })}"><th scope="row">${rule}</th><td>${swatch(color)}${strategy}</td><td class="wide">${drawn}</td><td class="number"><b>${score === null ? "" : score.mean.toFixed(1)}</b></td><td class="number quiet">${score === null ? "" : range(score, (value) => value.toFixed(1))}</td>${hasPenalty ? html`<td class="number">${penaltyMinutes === null ? "" : `${penaltyMinutes.toFixed(0)} min`}</td>` : null}${standingCells(one, within)}<td class="number wide-cell">${submissions === null ? "" : submissions.toFixed(1)}</td><td class="number wide-cell">${missing === 0 ? String(played) : `${played} of ${played + missing}`}</td></tr>`;
}

function standingCells({ standing }: PlacedCombination, { hasRank, hasMedals }: Within): Html {
  const { rank = null, medals = null } = standing ?? {};
  const told =
    rank === null ? null : html`<span class="narrow-word">rank </span>${rank.toFixed(1)}`;
  return html`${hasRank ? html`<td class="number rank">${told}</td>` : null}${hasMedals ? html`<td class="medals">${medals === null ? "" : medalsInWords(medals)}</td>` : null}`;
}
