import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { medalNames } from "../../../agent/standing/medals.ts";
import type { Standing } from "../../../agent/standing/standing.ts";
import { points } from "../../views/format.ts";
import { type Html, html, trusted } from "./html.ts";

export type FieldChart = {
  standing: Standing;
  /** Pixels; the drawing scales. */
  width: number;
  height: number;
};

/** More contestants than this are drawn by every second, third and so on. */
const mostDrawn = 600;

/** What contestants made, from the best on, the cutoffs of medals, and the run among them. */
export function fieldChart({ standing, width, height }: FieldChart): Html {
  const { field, place, result, medals } = standing;
  const own =
    result.kind === "icpc" ? result.solved : result.kind === "points" ? result.score : null;
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const every = Math.ceil(field.length / mostDrawn);
  const others = field
    .map((made, index) => ({ rank: index + 1, made }))
    .filter(({ rank }, index) => index % every === 0 || rank === field.length);
  const run = own === null ? [] : [{ rank: place.rank, made: own }];
  const cutoffs = cutoffsOf(standing);
  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: 40,
    marginRight: medals === null ? 24 : 60,
    marginTop: 22,
    marginBottom: 34,
    style: { background: "transparent", fontFamily: "inherit", fontSize: "11px" },
    x: { domain: [1, Math.max(2, field.length)], label: "rank", tickFormat: String, ticks: 6 },
    y: {
      domain: [0, Math.max(1, own ?? 0, ...field)],
      label: result.kind === "icpc" ? "problems solved" : "points",
      ticks: 4,
      grid: true,
    },
    marks: [
      Plot.areaY(others, { x: "rank", y: "made", curve: "step", fill: "var(--chart-soft)" }),
      Plot.lineY(others, { x: "rank", y: "made", curve: "step", stroke: "var(--chart-limit)" }),
      Plot.ruleY(cutoffs, { y: "score", stroke: "var(--chart-limit)", strokeDasharray: "3 3" }),
      Plot.text(cutoffs, {
        x: field.length,
        y: "score",
        text: "medal",
        textAnchor: "start",
        dx: 6,
        fill: "currentColor",
      }),
      Plot.dot(run, { x: "rank", y: "made", r: 5, fill: "var(--chart-line)" }),
      Plot.text(run, {
        x: "rank",
        y: "made",
        dy: -12,
        fill: "currentColor",
        fontWeight: 600,
        text: ({ made }: { made: number }) => `this run: ${points(made)}`,
        textAnchor: place.rank > field.length / 2 ? "end" : "start",
      }),
    ],
  });
  return html`<div class="chart" role="img" aria-label="${inWords(standing)}">${trusted(svg.outerHTML)}</div>`;
}

/** Cutoffs that are scores; those that are ranks lie on no score. */
function cutoffsOf({ medals }: Standing): { medal: string; score: number }[] {
  if (medals === null || medals.unit === "ranks") return [];
  return medalNames.flatMap((medal) => {
    const score = medals.cutoffs[medal];
    return score === null ? [] : { medal, score };
  });
}

function inWords(standing: Standing): string {
  const { field, place } = standing;
  const told = [
    `${field.length} contestants, from ${points(field[0] ?? 0)} to ${points(field.at(-1) ?? 0)}`,
    `this run at rank ${place.rank}`,
    ...cutoffsOf(standing).map(({ medal, score }) => `${medal} from ${points(score)}`),
  ];
  return `What contestants made: ${told.join("; ")}.`;
}
