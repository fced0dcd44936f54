import { cellUnder, type ComparedCell, type Comparison } from "../../compare/comparison.ts";
import {
  capInWords,
  differenceInWords,
  notesInWords,
  recordingInWords,
  score,
  simulatedInWords,
  spreadInWords,
} from "../../compare/words.ts";
import { comparisonChart } from "../html/comparison-chart.ts";
import { type Html, html } from "../html/html.ts";
import { scrolling } from "./parts.ts";

/** What cap and strategy make of a recorded run: in a sentence, a chart and a table. */
export function comparisonSection(comparison: Comparison): Html {
  const simulated = simulatedInWords(comparison);
  const notes = notesInWords(comparison);
  return html`<section class="comparison" aria-labelledby="comparison">
<h2 id="comparison" class="lede">${differenceInWords(comparison)}</h2>
${simulated === null ? null : html`<p class="notice"><b>${simulated}</b> No figure here predicts a model's result.</p>`}
<p class="quiet">${recordingInWords(comparison)}</p>
<figure><div class="wide-only">${comparisonChart({ comparison, width: 1040 })}</div>
<div class="narrow-only">${comparisonChart({ comparison, width: 360 })}</div></figure>
${scrolling("Scores by strategy and cap", scoreTable(comparison))}
<details class="fold"><summary>By problem</summary>${scrolling("Scores by problem", problemTable(comparison))}</details>
${notes.length === 0 ? null : html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
</section>`;
}

type Strategy = Comparison["strategies"][number];

function scoreTable(comparison: Comparison): Html {
  const { caps, cap, strategies } = comparison;
  const costs = cap !== null && caps.includes(null);
  const heads = [
    ...caps.map((each) => heading(capInWords(each))),
    ...(costs ? ["The cap costs"] : []),
  ];
  return html`<table class="plain">
<thead><tr><th scope="col">Strategy</th>${heads.map(headCell)}</tr></thead>
<tbody>${strategies.map(
    (strategy) =>
      html`<tr><th scope="row">${strategy.name}</th>${caps.map((each) => scoreCell(cellUnder(strategy, each)))}${costs ? html`<td class="number">${costOf(strategy, cap)}</td>` : null}</tr>`,
  )}</tbody></table>`;
}

function heading(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function headCell(head: string): Html {
  return html`<th scope="col" class="number">${head}</th>`;
}

function scoreCell(cell: ComparedCell | null): Html {
  if (cell === null) return html`<td></td>`;
  return html`<td class="number"><b>${score(cell.score.mean)}</b> <span class="quiet">${spreadInWords(cell)}</span></td>`;
}

function costOf(strategy: Strategy, cap: number): string {
  const [capped, uncapped] = [cellUnder(strategy, cap), cellUnder(strategy, null)];
  return capped === null || uncapped === null ? "" : score(uncapped.score.mean - capped.score.mean);
}

function scoreIn(strategy: Strategy, cap: number | null, problem: string): number {
  return cellUnder(strategy, cap)?.problems[problem] ?? 0;
}

/** Under the cap that is spoken of, and the most that any strategy makes without one. */
function problemTable({ problems, strategies, cap, caps }: Comparison): Html {
  const hasUncapped = cap !== null && caps.includes(null);
  const heads = [
    ...strategies.map(({ name }) => name),
    ...(hasUncapped ? ["No cap, at most"] : []),
    "Of",
  ];
  return html`<table class="plain">
<caption>Mean scores with ${capInWords(cap)}</caption>
<thead><tr><th scope="col">Problem</th>${heads.map(headCell)}</tr></thead>
<tbody>${problems.map(({ name, title, maxScore }) => {
    const most = Math.max(...strategies.map((each) => scoreIn(each, null, name)));
    const cells = [
      ...strategies.map((each) => scoreIn(each, cap, name)),
      ...(hasUncapped ? [most] : []),
      maxScore,
    ];
    return html`<tr><th scope="row">${title}</th>${cells.map((each) => html`<td class="number">${score(each)}</td>`)}</tr>`;
  })}</tbody></table>`;
}
