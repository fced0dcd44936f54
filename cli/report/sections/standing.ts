import type { ProblemStanding, Standing } from "../../../agent/standing/standing.ts";
import {
  cutoffsInWords,
  intervalInWords,
  originInWords,
  ratedInWords,
  ratingInWords,
  resultInWords,
} from "../../standing/words.ts";
import { points } from "../../views/format.ts";
import type { ReportData } from "../data/report-data-types.ts";
import { fieldChart } from "../html/field-chart.ts";
import { type Html, html } from "../html/html.ts";
import { plural } from "../html/words.ts";
import { type Fact, factList, scrolling } from "./parts.ts";

/** What the run's result is worth among the contestants of a scoreboard. */
export function standingSection({ standing, problems }: ReportData): Html | null {
  if (standing === null) return null;
  const { population, field } = standing;
  const origin = originInWords(population);
  return html`<section aria-labelledby="standing">
<h2 id="standing">Among contestants</h2>
<p class="quiet">As if it had taken part beside the ${plural(standing.place.contestants, "contestant")} of ${population.title}${origin === "" ? null : html` (${origin})`}. It is not counted as one of them.</p>
${factList(facts(standing))}
${
  field.length < 2
    ? null
    : html`<figure><div class="wide-only">${fieldChart({ standing, width: 1040, height: 250 })}</div>
<div class="narrow-only">${fieldChart({ standing, width: 360, height: 220 })}</div></figure>`
}
${standing.problems.length === 0 ? null : problemsTable(standing, problems)}
</section>`;
}

function facts({ place, medals, rating, result, population }: Standing): Fact[] {
  const { above, equal, contestants, percentile } = place;
  const list: Fact[] = [
    { name: "Rank", value: `${place.rank}`, note: `${above} did better, ${equal} as well` },
    {
      name: "Percentile",
      value: percentile.toFixed(1),
      note: `${place.below} of ${contestants} did worse; ties count half`,
    },
  ];
  if (medals !== null)
    list.unshift({ name: "Medal", value: medals.medal ?? "none", note: cutoffsInWords(medals) });
  if (result.kind === "icpc") list.push({ name: "Result", value: resultInWords(result) });
  if (rating !== null)
    list.push({
      name: "Rating",
      value: ratingInWords(rating),
      note: `${intervalInWords(rating)}; ${ratedInWords(rating, population.ratings)}`,
    });
  return list;
}

const heads = ["Score", "Contestants' mean", "Did better", "As well", "Did worse"];

function problemsTable({ problems }: Standing, reports: ReportData["problems"]): Html {
  const titleOf = (name: string) => reports.find((each) => each.name === name)?.title ?? name;
  const table = html`<table class="plain">
<thead><tr><th scope="col">Problem</th>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead>
<tbody>${problems.map((each) => problemRow(each, titleOf(each.problem)))}</tbody></table>`;
  return scrolling("Problems among contestants", table);
}

function problemRow({ score, meanScore, place }: ProblemStanding, title: string): Html {
  const counts = [place.above, place.equal, place.below];
  return html`<tr><th scope="row">${title}</th><td class="number">${points(score)}</td><td class="number">${points(meanScore)}</td>${counts.map((count) => html`<td class="number">${count}</td>`)}</tr>`;
}
