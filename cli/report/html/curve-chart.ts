import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Curve, CurvePoint } from "../../../agent/curves/curve.ts";
import { points } from "../../views/format.ts";
import type { Axis } from "./axes.ts";
import { type Html, html, trusted } from "./html.ts";

export type CurveChart = {
  /** From 0, where the score is that of the first point. */
  curve: Curve;
  /** Where the axis ends: all that was taken. */
  end: number;
  /** The axis goes on beyond the end by this much at least. */
  margin?: number;
  maxScore: number;
  /** What the score is counted in; points when absent. */
  unit?: string;
  axis: Axis;
  /** Pixels; the drawing scales. */
  width: number;
  height: number;
};

/** Score against something, as inline SVG whose colours are the page's own. */
export function curveChart(chart: CurveChart): Html {
  const { curve, end, margin = 0, maxScore, unit = "points", axis, width, height } = chart;
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const beyond = end + Math.max(margin, end * 0.03);
  const last = beyond > 0 ? beyond : 1;
  const held = [...curve, { at: last, score: curve.at(-1)?.score ?? 0 }];
  const gains = gainsOf(curve);
  const svg = Plot.plot({
    document,
    width,
    height,
    ...margins,
    style: { background: "transparent", fontFamily: "inherit", fontSize: "11px" },
    x: {
      domain: [0, last],
      label: axis.name,
      ticks: axis.ticks(end, Math.floor(width / 60)),
      tickFormat: axis.tell,
    },
    y: { domain: [0, Math.max(1, maxScore)], label: unit, ticks: 4, grid: true },
    marks: [
      Plot.ruleY([maxScore], { stroke: "var(--chart-limit)", strokeDasharray: "3 3" }),
      Plot.areaY(held, { ...steps, fill: "var(--chart-soft)" }),
      Plot.lineY(held, { ...steps, stroke: "var(--chart-line)", strokeWidth: 2 }),
      Plot.dot(gains, { x: "at", y: "score", r: 3, fill: "var(--chart-line)" }),
      Plot.text(gains.slice(-1), {
        x: "at",
        y: "score",
        dy: -10,
        fill: "currentColor",
        fontWeight: 600,
        text: ({ score }: CurvePoint) => points(score),
      }),
    ],
  });
  return html`<div class="chart" role="img" aria-label="${inWords(chart)}">${trusted(svg.outerHTML)}</div>`;
}

const margins = { marginLeft: 40, marginRight: 24, marginTop: 22, marginBottom: 34 };

const steps = { x: "at", y: "score", curve: "step-after" } as const;

function gainsOf(curve: Curve): Curve {
  return curve.filter(({ score }, index) => index > 0 && score > (curve[index - 1]?.score ?? 0));
}

const mostInWords = 12;

function inWords({ curve, end, maxScore, unit = "points", axis }: CurveChart): string {
  const told = curve
    .slice(1)
    .slice(-mostInWords)
    .map(({ at, score }) => `${points(score)} after ${axis.tell(at)}`);
  const growth = told.length === 0 ? `no ${unit}` : told.join(", ");
  return `Score against ${axis.name}: ${growth}; ${axis.tellAll(end)} in all, of ${points(maxScore)} ${unit}.`;
}
