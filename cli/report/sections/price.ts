import type { Losses } from "../../../agent/curves/losses.ts";
import { dollars, points } from "../../views/format.ts";
import type { Against, ProblemReport, ReportData } from "../data/report-data-types.ts";
import { type Axis, contestTimeAxis, dollarsAxis, samplesAxis } from "../html/axes.ts";
import { curveChart } from "../html/curve-chart.ts";
import { type Html, html } from "../html/html.ts";
import { unitOf } from "../html/words.ts";
import { scrolling } from "./parts.ts";

/** What points took: samples, dollars and time; and where those went that were not made. */
export function priceSection(data: ReportData): Html | null {
  const { curves, problems } = data;
  const words = wordsFor(data.rule);
  if (curves.byContestMs.curve.length === 0) return null;
  return html`<section aria-labelledby="price">
<h2 id="price">${words.took}</h2>
<div class="charts">
${chart("Samples", "each problem given its first n answers; submissions of later ones left out", curves.bySamples, samplesAxis, data)}
${curves.byCostUsd.end > 0 ? chart("Dollars", "submissions whose program was bought by then", curves.byCostUsd, dollarsAxis, data) : null}
${chart("Contest time", "hours and minutes, all problems at once", curves.byContestMs, contestTimeAxis, data)}
</div>
<h3>${words.lost}</h3>
${scrolling(words.lost, lossTable(problems, data))}
${problems.some(({ losses }) => (losses?.untried ?? 0) > 0) ? html`<p class="quiet">Whether programs that were not submitted ${words.had}, only the judge knows: <code>medalist lab ${data.run}</code> asks it, and tells coverage, the cap and selection apart.</p>` : null}
</section>`;
}

function chart(
  title: string,
  note: string,
  { curve, end }: Against,
  axis: Axis,
  { maxScore, rule }: ReportData,
): Html {
  const unit = unitOf(rule);
  const drawing = curveChart({ curve, end, axis, maxScore, unit, width: 340, height: 190 });
  return html`<figure><figcaption><b>${title}</b> <span class="quiet">${note}</span></figcaption>${drawing}</figure>`;
}

type Words = { took: string; lost: string; had: string; cost: string };

const ofPoints: Words = {
  took: "What points took",
  lost: "Points not made",
  had: "had points",
  cost: "Cost of a point",
};
const ofProblems: Words = {
  took: "What solved problems took",
  lost: "Problems not solved",
  had: "were right",
  cost: "Cost of a problem",
};

function wordsFor({ scoring }: ReportData["rule"]): Words {
  return scoring === "icpc" ? ofProblems : ofPoints;
}

const reasons: Readonly<Record<keyof Losses, string>> = {
  coverage: "No program had them",
  untried: "Programs not submitted",
  combination: "Another submission counts",
  penalty: "Penalties",
};

/** Reasons that every run can lose points to; the others are shown where they took some. */
const always: ReadonlySet<keyof Losses> = new Set(["coverage", "untried"]);

function lossTable(problems: readonly ProblemReport[], data: ReportData): Html {
  const told = problems.filter(({ losses }) => losses !== null);
  const sum = (reason: keyof Losses) =>
    told.reduce((total, { losses }) => total + (losses?.[reason] ?? 0), 0);
  const shown = (["coverage", "untried", "combination", "penalty"] as const).filter(
    (reason) => always.has(reason) || sum(reason) > 0,
  );
  const words = wordsFor(data.rule);
  const heads = ["Made", ...shown.map((reason) => reasons[reason]), words.cost];
  return html`<table class="plain">
<thead><tr><th scope="col">Problem</th>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead>
<tbody>${problems.map(
    ({ title, score, maxScore, losses, usdPerPoint }) =>
      html`<tr><th scope="row">${title}</th><td class="number">${made(score, maxScore)}</td>${shown.map((reason) => html`<td class="number">${losses === null ? "?" : points(losses[reason])}</td>`)}<td class="number">${price(usdPerPoint)}</td></tr>`,
  )}</tbody>
<tfoot><tr><th scope="row">Total</th><td class="number">${made(data.score, data.maxScore)}</td>${shown.map((reason) => html`<td class="number">${points(sum(reason))}</td>`)}<td class="number">${price(data.usdPerPoint)}</td></tr></tfoot></table>`;
}

function made(score: number | null, maxScore: number): string {
  return `${score === null ? "?" : points(score)} of ${points(maxScore)}`;
}

/** With parts of a cent, as most points cost less than ten. */
function price(usd: number | null): string {
  if (usd === null) return "?";
  return usd > 0 && usd < 0.1 ? `$${usd.toFixed(4)}` : dollars(usd);
}
