import { readFileSync } from "node:fs";
import type { ReportData } from "./data/report-data-types.ts";
import { html, trusted } from "./html/html.ts";
import { chartsSection } from "./sections/charts.ts";
import { costSection } from "./sections/cost.ts";
import { headSection } from "./sections/head.ts";
import { priceSection } from "./sections/price.ts";
import { problemSection } from "./sections/problem.ts";
import { scoreboardSection } from "./sections/scoreboard.ts";
import { standingSection } from "./sections/standing.ts";

/** Nothing is loaded and nothing runs: what a program or a title says stays text. */
const contentPolicy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The whole report: one page that needs nothing but itself. */
export function reportPage(data: ReportData): string {
  const style = readFileSync(new URL("style.css", import.meta.url), "utf8");
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${data.title}: ${data.run}</title>
<link rel="icon" href="data:,">
<style>${trusted(style)}</style>
</head>
<body>
<main>
${headSection(data)}
${scoreboardSection(data)}
${standingSection(data)}
${chartsSection(data)}
${priceSection(data)}
${data.problems.map(problemSection)}
${costSection(data)}
</main>
<footer><p>Made by medalist from the run's journal. Times are contest times, in hours and minutes.</p></footer>
</body>
</html>
`;
  return page.markup;
}
