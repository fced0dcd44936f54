import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { LabReport } from "../commands/lab.ts";
import { type Html, html, trusted } from "../report/html/html.ts";

/** Hues that are told apart by colour-blind people too (Okabe and Ito, 2008), on light and dark. */
export const hues = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#888888"];

const style = { background: "transparent", fontFamily: "inherit", fontSize: "11px" };

/** Mean score after each number of submissions, a line for each strategy, named at its end. */
export function curveChart(report: LabReport, width: number, height: number): Html {
  const lines = report.curves.map(({ strategy, scores }) => ({
    strategy,
    points: [0, ...scores].map((score, count) => ({ count, score })),
  }));
  const last = Math.max(1, ...lines.map(({ points }) => points.length - 1));
  const x = { domain: [0, last], label: "submissions per problem", tickFormat: String };
  const told = `Mean score after ${last} submissions`;
  return lineChart({ lines, x, told, maxScore: report.maxScore, width, height });
}

/** The same by how many programs were sampled for each problem, on a logarithmic scale. */
export function sampleChart(report: LabReport, width: number, height: number): Html {
  const lines = report.sampleCurves.map(({ strategy, points }) => ({
    strategy,
    points: points.map(({ samples, score }) => ({ count: samples, score })),
  }));
  const last = Math.max(1, ...lines.flatMap(({ points }) => points.map(({ count }) => count)));
  const x = {
    type: "log",
    domain: [1, Math.max(2, last)],
    label: "programs sampled per problem",
    ticks: width < 500 ? 3 : 6,
    tickFormat: "~s",
  } as const;
  const told = `Mean score with ${last} programs sampled`;
  return lineChart({ lines, x, told, maxScore: report.maxScore, width, height });
}

type Lines = {
  lines: { strategy: string; points: { count: number; score: number }[] }[];
  x: Plot.ScaleOptions;
  told: string;
  maxScore: number;
  width: number;
  height: number;
};

function lineChart({ lines, x, told, maxScore, width, height }: Lines): Html {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const coloured = lines.map(({ strategy, points }, index) => ({
    strategy,
    color: strategy === "oracle" ? "currentColor" : (hues[index % hues.length] ?? "currentColor"),
    points,
    last: points.at(-1) ?? { count: 1, score: 0 },
  }));
  const rows = coloured.flatMap(({ strategy, color, points }) =>
    points.map((point) => ({ strategy, color, ...point })),
  );
  const ends = apart(
    coloured.map(({ strategy, color, last }) => ({ strategy, color, ...last })),
    (maxScore / (height - 56)) * 13,
  );
  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: 44,
    marginRight: 92,
    marginTop: 22,
    marginBottom: 34,
    style,
    x,
    y: { domain: [0, maxScore], label: "points", grid: true },
    marks: [
      Plot.lineY(rows, {
        x: "count",
        y: "score",
        z: "strategy",
        stroke: "color",
        strokeWidth: 2,
      }),
      Plot.text(ends, {
        x: "count",
        y: "place",
        text: "strategy",
        fill: "color",
        textAnchor: "start",
        dx: 6,
        fontWeight: 600,
      }),
    ],
  });
  const scores = coloured.map(({ strategy, last }) => `${strategy} ${last.score.toFixed(1)}`);
  return chart(svg.outerHTML, `${told}: ${scores.join(", ")}.`);
}

type End = { strategy: string; color: string; count: number; score: number };

/** Labels that would lie on each other are moved down, from the highest on. */
function apart(ends: End[], distance: number): (End & { place: number })[] {
  let above = Infinity;
  return ends
    .toSorted((a, b) => b.score - a.score)
    .map((end) => {
      above = Math.min(end.score, above - distance);
      return { ...end, place: above };
    });
}

const parts = [
  { key: "score", name: "scored", color: "var(--chart-line)" },
  { key: "selection", name: "lost to selection", color: "#d55e00" },
  { key: "cap", name: "lost to the cap", color: "#e69f00" },
  { key: "coverage", name: "lost to coverage", color: "var(--chart-soft)" },
] as const;

/** A bar for each strategy under the largest cap: what it scored and where the rest went. */
export function lossChart(report: LabReport, width: number): Html {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const longest = Math.max(...report.cells.map(({ cap }) => cap));
  const bars = report.cells
    .filter(({ cap }) => cap === longest)
    .toSorted((a, b) => b.score.mean - a.score.mean)
    .map(({ strategy, score, lost }) => ({ strategy, values: { score: score.mean, ...lost } }));
  const rows = bars.flatMap(({ strategy, values }) =>
    parts.map(({ key, name, color }) => ({
      strategy,
      part: name,
      color,
      points: Math.max(0, values[key]),
    })),
  );
  const svg = Plot.plot({
    document,
    width,
    height: 40 + 26 * bars.length,
    marginLeft: 92,
    marginRight: 16,
    marginBottom: 34,
    style,
    x: { domain: [0, report.maxScore], label: `points, with ${longest} submissions` },
    y: { label: null, domain: bars.map(({ strategy }) => strategy) },
    marks: [
      Plot.barX(rows, Plot.stackX({ y: "strategy", x: "points", fill: "color", order: null })),
    ],
  });
  const legend = parts.map(
    ({ name, color }) =>
      html`<span class="key"><span class="swatch" style="background:${color}"></span>${name}</span> `,
  );
  const told = bars.map(
    ({ strategy, values }) =>
      `${strategy} scores ${values.score.toFixed(1)}, loses ${values.selection.toFixed(1)} to selection`,
  );
  return html`<p class="quiet">${legend}</p>${chart(svg.outerHTML, told.join("; "))}`;
}

function chart(markup: string, label: string): Html {
  return html`<div class="chart" role="img" aria-label="${label}">${trusted(markup)}</div>`;
}
