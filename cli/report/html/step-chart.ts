import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { type Html, html, trusted } from "./html.ts";
import { points } from "../../views/format.ts";

export type StepChart = {
  /** Score after the first k submissions, for k from 0. */
  steps: readonly number[];
  maxScore: number;
  /** Pixels; the drawing scales. */
  width: number;
  height: number;
};

/** Score against submissions, as inline SVG whose colours are the page's own. */
export function stepChart({ steps, maxScore, width, height }: StepChart): Html {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const last = steps.length - 1;
  const corners = turningPoints(steps);
  const gains = corners.slice(1).filter(({ gained }) => gained > 0);
  const svg = Plot.plot({
    document,
    width,
    height,
    ...margins,
    style: { background: "transparent", fontFamily: "inherit", fontSize: "11px" },
    x: {
      domain: [0, Math.max(1, last)],
      label: "submissions",
      ticks: Math.max(1, Math.min(last, Math.floor(width / 70))),
      tickFormat: (count: number) => (Number.isInteger(count) ? String(count) : ""),
    },
    y: { domain: [0, Math.max(1, maxScore)], label: "points", ticks: 4, grid: true },
    marks: [
      Plot.ruleY([maxScore], { stroke: "var(--chart-limit)", strokeDasharray: "3 3" }),
      Plot.areaY(corners, { ...at, fill: "var(--chart-soft)" }),
      Plot.lineY(corners, { ...at, stroke: "var(--chart-line)", strokeWidth: 2 }),
      Plot.dot(gains, { x: "count", y: "score", r: 3, fill: "var(--chart-line)" }),
      Plot.text(gains.slice(-1), {
        x: "count",
        y: "score",
        dy: -10,
        fill: "currentColor",
        fontWeight: 600,
        text: ({ score }: Corner) => points(score),
      }),
    ],
  });
  return html`<div class="chart" role="img" aria-label="${inWords(corners, last, maxScore)}">${trusted(svg.outerHTML)}</div>`;
}

const margins = { marginLeft: 40, marginRight: 24, marginTop: 22, marginBottom: 34 };

type Corner = { count: number; score: number; gained: number };

const at = { x: "count", y: "score", curve: "step-after" } as const;

/** Where the score changes, with the first and the last point. */
function turningPoints(steps: readonly number[]): Corner[] {
  const corners = steps.map((score, count) => ({
    count,
    score,
    gained: score - (steps[count - 1] ?? 0),
  }));
  return corners.filter(
    ({ count, gained }) => count === 0 || gained !== 0 || count === steps.length - 1,
  );
}

const mostInWords = 12;

function inWords(corners: readonly Corner[], last: number, maxScore: number): string {
  const gains = corners.filter(({ count, gained }) => count > 0 && gained !== 0);
  const told = gains
    .slice(-mostInWords)
    .map(({ score, count }) => `${points(score)} after ${count}`);
  const steps = told.length === 0 ? "no points" : told.join(", ");
  return `Score against submissions: ${steps}; ${last} submissions in all, of ${points(maxScore)} points.`;
}
