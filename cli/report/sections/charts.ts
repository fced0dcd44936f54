import type { ProblemReport, ReportData } from "../data/report-data-types.ts";
import { type Html, html } from "../html/html.ts";
import { unitOf } from "../html/words.ts";
import { stepChart } from "../html/step-chart.ts";

/** What each further submission brought: all problems together, then one by one. */
export function chartsSection(data: ReportData): Html | null {
  const { scoreBySubmissions: steps, maxScore, problems, rule } = data;
  const unit = unitOf(rule);
  if (steps.length < 2) return null;
  return html`<section aria-labelledby="charts">
<h2 id="charts">Score against submissions</h2>
${
  problems.length > 1
    ? html`<figure><figcaption><b>All problems</b> <span class="quiet">when each is given its first <i>k</i> submissions</span></figcaption>
<div class="wide-only">${stepChart({ steps, maxScore, unit, width: 1040, height: 250 })}</div>
<div class="narrow-only">${stepChart({ steps, maxScore, unit, width: 360, height: 220 })}</div></figure>`
    : null
}
<div class="charts">${problems.map((problem) => problemChart(problem, unit))}</div>
</section>`;
}

function problemChart(
  { title, scoreBySubmissions: steps, maxScore }: ProblemReport,
  unit: string,
): Html {
  const drawing =
    steps.length < 2
      ? html`<p class="quiet">No submission was judged.</p>`
      : stepChart({ steps, maxScore, unit, width: 340, height: 190 });
  return html`<figure><figcaption><b>${title}</b></figcaption>${drawing}</figure>`;
}
