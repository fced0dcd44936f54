import { readFileSync } from "node:fs";
import { html, trusted } from "../../report/html/html.ts";
import { pageOf } from "../../report/html/page-of.ts";
import type { BatchResult } from "../result.ts";
import { capSection } from "./cap-charts.ts";
import { differenceSection } from "./differences.ts";
import { classesOf, filterRules, filterSection } from "./filters.ts";
import { scoreSection } from "./scores.ts";

/** A batch's results as one page that needs nothing but itself. */
export function batchPage(result: BatchResult): string {
  const own = readFileSync(new URL("batch.css", import.meta.url), "utf8");
  const shown = bounded(result);
  const classes = classesOf(shown);
  const { name, batch, counts } = result;
  const body = html`<main>
<header><p class="eyebrow">medalist batch <code>${batch}</code></p><h1>${name}</h1>
<p class="quiet">${counts.cells.toLocaleString("en")} ${counts.cells === 1 ? "cell" : "cells"}: contests played, each from one source under one rule with one strategy and one seed</p>
${counts.missing === 0 ? null : html`<p class="notice">${counts.missing} cells failed or were not played; what is shown is of the others.</p>`}${shown.combinations.length === result.combinations.length ? null : html`<p class="notice">The first ${shown.combinations.length} of ${result.combinations.length} combinations; --csv and --json have all.</p>`}</header>
${filterSection(shown, classes)}
${scoreSection(shown, classes)}
${capSection(shown, classes)}
${differenceSection(shown, classes)}
</main>
<footer><p>Made by medalist batch. Means over seeds; intervals are 95 % confidence intervals of the mean, by Student's t. They tell of the seeds' luck, and nothing of other contests or models.</p></footer>`;
  return pageOf(`${name}: ${batch}`, body, html`${trusted(own)}${filterRules(shown)}`);
}

/** More rows than these no browser shows with ease. */
const mostRows = 5_000;

/** Of too many combinations the first, of too many differences those to the baseline. */
function bounded(result: BatchResult): BatchResult {
  const { baseline, combinations, differences } = result;
  return {
    ...result,
    combinations: combinations.slice(0, mostRows),
    differences:
      differences.length > mostRows
        ? differences.filter(({ than }) => than === baseline).slice(0, mostRows)
        : differences,
  };
}
