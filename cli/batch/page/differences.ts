import type { Difference } from "../../../workers/batch/summary.ts";
import { type Html, html } from "../../report/html/html.ts";
import type { BatchResult } from "../result.ts";
import { signed } from "../table.ts";
import { baselineChoice, type Classes, swatch } from "./filters.ts";
import { drawInterval, range, type Scale } from "./rows.ts";

/** How much more each strategy scores than another, which the reader chooses. */
export function differenceSection(result: BatchResult, classes: Classes): Html | null {
  const { differences } = result;
  if (differences.length === 0) return null;
  const groups = Map.groupBy(differences, ({ contest, source }) => `${contest}\n${source}`);
  return html`<section aria-labelledby="differences"><h2 id="differences">Differences between strategies</h2>
<p class="quiet">Seed by seed, in points. An interval that leaves out 0 is a difference that the seeds alone don't explain.</p>
${baselineChoice(result)}${[...groups.values()].map((group) => differenceTable(group, classes))}</section>`;
}

function differenceTable(group: readonly Difference[], classes: Classes): Html | null {
  const [first] = group;
  if (first === undefined) return null;
  const { contest, source } = first;
  const scale = scaleOf(group);
  return html`<div class="scroll ${classes.of({ contest, source })}"><table class="plain drawn">
<caption><b>${contest}</b> from ${source}</caption>
<thead><tr><th scope="col">rule</th><th scope="col">strategy</th><th scope="col" class="wide"></th><th scope="col" class="number">difference</th><th scope="col" class="number">95 %</th><th scope="col" class="number wide-cell">seeds</th></tr></thead>
<tbody>${group.map((each) => differenceRow(each, scale, classes))}</tbody>
</table></div>`;
}

function differenceRow(
  { rule, strategy, than, points, seeds }: Difference,
  scale: Scale,
  classes: Classes,
): Html {
  const color = classes.color(strategy);
  return html`<tr class="${classes.of({ rule, strategy })} ${classes.than(than)}"><th scope="row">${rule}</th><td>${swatch(color)}${strategy}</td><td class="wide">${drawInterval(points, scale, color)}</td><td class="number"><b>${signed(points.mean)}</b></td><td class="number quiet">${range(points, signed)}</td><td class="number wide-cell">${seeds}</td></tr>`;
}

/** The same to both sides, so that zero is in the middle. */
function scaleOf(group: readonly Difference[]): Scale {
  const ends = group.flatMap(({ points: { mean, low, high } }) => [
    mean,
    low ?? mean,
    high ?? mean,
  ]);
  const most = Math.max(1, ...ends.map(Math.abs));
  return { from: -most, to: most };
}
