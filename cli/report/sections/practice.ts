import type { PracticeReport, ProblemReport } from "../data/report-data-types.ts";
import { type Html, html } from "../html/html.ts";
import { plural } from "../html/words.ts";

/** What became of the answers that were bought, as a funnel. */
export function practiceSection({ practice, budgetStop }: ProblemReport): Html {
  const steps: [string, number][] = [
    ["answers bought", practice.answers],
    ["held code", practice.withCode],
    ["different programs", practice.programs],
    ["compiled", practice.compiled],
    ["passed all samples", practice.passedSamples],
  ];
  const most = Math.max(1, practice.answers);
  return html`<table class="funnel"><caption>Answers to requests for a solution</caption><tbody>${steps.map(
    ([name, count]) => html`<tr><th scope="row">${name}</th>
<td class="number">${count.toLocaleString("en")}</td>
<td class="bar" aria-hidden="true"><i style="width:${(100 * Math.min(1, count / most)).toFixed(1)}%"></i></td></tr>`,
  )}</tbody></table>${notes(practice, budgetStop)}`;
}

const mostReasons = 5;

function notes(practice: PracticeReport, budgetStop: ProblemReport["budgetStop"]): Html {
  const lines = practice.reasons
    .slice(0, mostReasons)
    .map(({ reason, count }) => html`<li>${plural(count, "answer")} without code: ${reason}</li>`);
  if (practice.clusters !== null) {
    lines.unshift(
      html`<li>${plural(practice.clusters, "different behaviour")} on the made inputs</li>`,
    );
  }
  const { repairs, tournament } = practice;
  if (tournament !== null) {
    lines.push(
      html`<li>${plural(tournament.games, "game")} of the tournament, ${tournament.decided} with a winner</li>`,
    );
  }
  if (repairs.rounds > 0) {
    lines.push(
      html`<li>${plural(repairs.rounds, "round")} of repairs, which brought ${plural(repairs.programs, "program")}</li>`,
    );
  }
  if (practice.failedCalls > 0) {
    lines.push(html`<li>${plural(practice.failedCalls, "model call")} failed</li>`);
  }
  if (budgetStop !== null) {
    lines.push(html`<li>sampling stopped early: the limit of ${budgetStop} was reached</li>`);
  }
  return lines.length === 0 ? html`` : html`<ul class="notes">${lines}</ul>`;
}
