import type { ReportData } from "./data/report-data-types.ts";
import { html } from "./html/html.ts";
import { pageOf } from "./html/page-of.ts";
import { chartsSection } from "./sections/charts.ts";
import { comparisonSection } from "./sections/comparison.ts";
import { costSection } from "./sections/cost.ts";
import { headSection, playedSection } from "./sections/head.ts";
import { priceSection } from "./sections/price.ts";
import { problemSection } from "./sections/problem.ts";
import { scoreboardSection } from "./sections/scoreboard.ts";
import { standingSection } from "./sections/standing.ts";

/** The whole report. What cap and strategy make comes first, where that was compared. */
export function reportPage(data: ReportData): string {
  return pageOf(
    `${data.title}: ${data.run}`,
    html`<main>
${headSection(data)}
${data.comparison === null ? null : comparisonSection(data.comparison)}
${playedSection(data)}
${scoreboardSection(data)}
${standingSection(data)}
${chartsSection(data)}
${priceSection(data)}
${data.problems.map(problemSection)}
${costSection(data)}
</main>
<footer><p>Made by medalist from the run's journal. Times are contest times, in hours and minutes.</p></footer>`,
  );
}
