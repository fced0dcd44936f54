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
  const end = last + Math.max(0.4, last * 0.03);
  const corners = turningPoints(steps);
  const held = { count: end, score: steps.at(-1) ?? 0, gained: 0 };
  const gains = corners.slice(1).filter(({ gained }) => gained > 0);
  const svg = Plot.plot({
    document,
    width,
    height,
    ...margins,
    style: { background: "transparent", fontFamily: "inherit", fontSize: "11px" },
    x: {
      domain: [0, end],
      label: "submissions",
      ticks: wholeTicks(last, Math.floor(width / 60)),
      tickFormat: String,
    },
    y: { domain: [0, Math.max(1, maxScore)], label: "points", ticks: 4, grid: true },
    marks: [
      Plot.ruleY([maxScore], { stroke: "var(--chart-limit)", strokeDasharray: "3 3" }),
      Plot.areaY([...corners, held], { ...at, fill: "var(--chart-soft)" }),
      Plot.lineY([...corners, held], { ...at, stroke: "var(--chart-line)", strokeWidth: 2 }),
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

/** Round whole numbers from 0 to `last`, not many more than asked for. */
function wholeTicks(last: number, most: number): number[] {
  const least = Math.max(1, last / Math.max(1, most));
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((nice) => nice * power).find((size) => size >= least) ?? least;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
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
