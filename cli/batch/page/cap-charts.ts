import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Combination } from "../../../workers/batch/summary.ts";
import { type Html, html, trusted } from "../../report/html/html.ts";
import type { BatchResult } from "../result.ts";
import type { Classes } from "./filters.ts";

/** Score against the cap, for each contest and source that was played under several caps. */
export function capSection({ combinations }: BatchResult, classes: Classes): Html | null {
  const groups = Map.groupBy(
    combinations.filter(({ score }) => score !== null),
    ({ contest, source, rule }) => [contest, source, familyOf(rule)].join("\n"),
  );
  const drawn = [...groups.values()].filter(
    (group) => new Set(group.map(({ cap }) => cap)).size > 1,
  );
  if (drawn.length === 0) return null;
  return html`<section aria-labelledby="caps"><h2 id="caps">Score against the cap</h2>${drawn.map(
    (group) => figureOf(group, classes),
  )}</section>`;
}

/** What rules that differ by a plan's caps have in common. */
function familyOf(rule: string): string {
  return rule.replace(/-(cap-\d+|no-cap)$/, "");
}

function figureOf(group: readonly Combination[], classes: Classes): Html | null {
  const [first] = group;
  if (first === undefined) return null;
  const { contest, source, rule } = first;
  return html`<figure class="${classes.of({ contest, source })}"><figcaption class="quiet"><b>${contest}</b> from ${source}, ${familyOf(rule)}</figcaption>
<div class="wide-only">${capChart(group, classes, 1040, 340)}</div>
<div class="narrow-only">${capChart(group, classes, 360, 280)}</div></figure>`;
}

function capChart(
  group: readonly Combination[],
  classes: Classes,
  width: number,
  height: number,
): Html {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const points = group.map(({ cap, strategy, score }) => ({
    cap: cap === null ? "none" : String(cap),
    order: cap ?? Infinity,
    strategy,
    mean: score?.mean ?? 0,
    low: score?.low ?? score?.mean ?? 0,
    high: score?.high ?? score?.mean ?? 0,
  }));
  const caps = [...new Set(points.toSorted((a, b) => a.order - b.order).map(({ cap }) => cap))];
  const maxScore = Math.max(0, ...group.map((each) => each.maxScore ?? 0));
  const strategies = [...new Set(points.map(({ strategy }) => strategy))];
  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: 44,
    marginRight: 24,
    marginTop: 22,
    marginBottom: 36,
    style: { background: "transparent", fontFamily: "inherit", fontSize: "11px" },
    x: { type: "point", domain: caps, label: "cap: submissions per problem" },
    y: { domain: [0, maxScore], label: "points", grid: true },
    marks: strategies.flatMap((strategy) => {
      const own = points
        .filter((point) => point.strategy === strategy)
        .toSorted((a, b) => a.order - b.order);
      const color = classes.color(strategy);
      const look = { x: "cap", stroke: color, className: classes.of({ strategy }) };

      return [
        Plot.ruleX(own, { ...look, y1: "low", y2: "high", strokeWidth: 5, strokeOpacity: 0.35 }),
        Plot.lineY(own, { ...look, y: "mean", strokeWidth: 2 }),
        Plot.dot(own, { ...look, y: "mean", r: 3, fill: color }),
      ];
    }),
  });
  const told = strategies.map((strategy) => {
    const own = caps.map((cap) =>
      points.find((one) => one.cap === cap && one.strategy === strategy),
    );
    return `${strategy} ${own.map((one) => one?.mean.toFixed(1) ?? "?").join(", ")}`;
  });
  const label = `Mean score under caps of ${caps.join(", ")}: ${told.join("; ")}.`;
  return html`<div class="chart" role="img" aria-label="${label}">${trusted(svg.outerHTML)}</div>`;
}
