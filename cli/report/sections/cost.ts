import { dollars } from "../../views/format.ts";
import type { Cost, ReportData } from "../data/report-data-types.ts";
import { type Html, html } from "../html/html.ts";
import { plural } from "../html/words.ts";
import { scrolling } from "./parts.ts";

/** What the model calls cost, by problem and by what was asked for. */
export function costSection(data: ReportData): Html {
  const { problems, cost } = data;
  const table = html`<table class="plain cost">
<thead><tr><th scope="col">Asked for</th>${[
    "Calls",
    "Tokens in",
    "Tokens out",
    "Reasoning",
    "Cost",
  ].map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
${problems.map(
  ({ title, costByWant, cost: own }) => html`<tbody>
<tr class="group-row"><th scope="rowgroup">${title}</th>${numbers(own)}</tr>
${costByWant.map((part) => html`<tr><th scope="row" class="indent">${part.want}</th>${numbers(part)}</tr>`)}
</tbody>`,
)}
<tfoot><tr><th scope="row">Total</th>${numbers(cost)}</tr></tfoot></table>`;
  return html`<section aria-labelledby="cost"><h2 id="cost">Cost</h2>
${scrolling("Cost by problem", table)}
${cost.cachedCalls > 0 ? html`<p class="quiet">${plural(cost.cachedCalls, "answer")} had been bought by earlier runs, and cost nothing.</p>` : null}
${cost.unpricedCalls > 0 ? html`<p class="quiet">The price of ${cost.unpricedCalls} calls is not known; they are not in the sums.</p>` : null}</section>`;
}

function numbers(cost: Cost): Html {
  const counts = [cost.calls, cost.inputTokens, cost.outputTokens, cost.reasoningTokens];
  const price = cost.unpricedCalls === cost.calls && cost.calls > 0 ? "?" : dollars(cost.costUsd);
  return html`${counts.map((count) => html`<td class="number">${count.toLocaleString("en")}</td>`)}<td class="number">${price}</td>`;
}
