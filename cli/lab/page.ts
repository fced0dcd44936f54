import { readFileSync } from "node:fs";
import type { LabReport } from "../commands/lab.ts";
import { html, type Html, trusted } from "../report/html/html.ts";
import { pageOf } from "../report/html/page-of.ts";
import { headOf } from "../views/lab.ts";
import { points } from "../views/format.ts";
import { curveChart, lossChart, sampleChart } from "./charts.ts";

/** The lab's result as one page that needs nothing but itself. */
export function labPage(report: LabReport): string {
  const own = readFileSync(new URL("lab.css", import.meta.url), "utf8");
  const [head = "", ...more] = headOf(report).split("\n");
  const body = html`<main>
<header><h1>${report.name}</h1><p class="quiet">${head}</p>${more.map((line) => html`<p><b>${line}</b></p>`)}</header>
<section aria-labelledby="curves"><h2 id="curves">Score against submissions</h2>
<div class="wide-only">${curveChart(report, 1040, 380)}</div>
<div class="narrow-only">${curveChart(report, 360, 300)}</div></section>
<section aria-labelledby="samples"><h2 id="samples">Score against samples</h2>
<p class="quiet">With the most submissions; fewer programs are the first ones of the same draw.</p>
<div class="wide-only">${sampleChart(report, 1040, 380)}</div>
<div class="narrow-only">${sampleChart(report, 360, 300)}</div></section>
<section aria-labelledby="losses"><h2 id="losses">Where points are lost</h2>
<div class="wide-only">${lossChart(report, 1040)}</div>
<div class="narrow-only">${lossChart(report, 360)}</div></section>
<section aria-labelledby="by-problem"><h2 id="by-problem">Losses by problem</h2>${lossTable(report)}</section>
<section aria-labelledby="table"><h2 id="table">Scores</h2>${scoreTable(report)}</section>
</main>
<footer><p>Made by medalist lab. Means over rounds in which programs are drawn anew; 95 % of the rounds lie in the intervals.</p></footer>`;
  return pageOf(`${report.name}: strategies`, body, trusted(own));
}

/** Under the largest cap; coverage and cap are the same for all strategies. */
function lossTable({ cells, problems }: LabReport): Html {
  const longest = Math.max(...cells.map(({ cap }) => cap));
  const under = cells.filter(({ cap }) => cap === longest);
  const oracle = under.find(({ strategy }) => strategy === "oracle");
  const chosen = under.filter(({ strategy }) => strategy !== "oracle");
  const heads = ["to coverage", "to the cap", ...chosen.map(({ strategy }) => strategy)];
  return html`<div class="scroll"><table>
<caption class="quiet">points lost with ${longest} submissions: to coverage, to the cap, and by each strategy to selection</caption>
<thead><tr><th scope="col">problem</th>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead>
<tbody>${problems.map(({ name }) => {
    const shared = oracle?.lostByProblem[name];
    const parts = [shared?.coverage, shared?.cap];
    const selection = chosen.map(({ lostByProblem }) => lostByProblem[name]?.selection);
    return html`<tr><th scope="row">${name}</th>${[...parts, ...selection].map((part) => html`<td class="number">${part?.toFixed(1) ?? ""}</td>`)}</tr>`;
  })}</tbody>
</table></div>`;
}

function scoreTable({ cells, maxScore }: LabReport): Html {
  const caps = [...new Set(cells.map(({ cap }) => cap))];
  const names = [...new Set(cells.map(({ strategy }) => strategy))];
  return html`<div class="scroll"><table>
<caption class="quiet">of ${points(maxScore)} points, by submissions per problem</caption>
<thead><tr><th scope="col">strategy</th>${caps.map((cap) => html`<th scope="col" class="number">${cap}</th>`)}</tr></thead>
<tbody>${names.map(
    (name) =>
      html`<tr><th scope="row">${name}</th>${caps.map((cap) => {
        const cell = cells.find((each) => each.strategy === name && each.cap === cap);
        if (cell === undefined) return html`<td></td>`;
        const { mean, low, high } = cell.score;
        return html`<td class="number"><b>${mean.toFixed(1)}</b> <span class="quiet">${low.toFixed(0)}–${high.toFixed(0)}</span></td>`;
      })}</tr>`,
  )}</tbody>
</table></div>`;
}
