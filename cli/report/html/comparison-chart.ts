import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { type Comparison, cellUnder } from "../../compare/comparison.ts";
import { capInWords, score, spreadInWords } from "../../compare/words.ts";
import { cut } from "../../views/table.ts";
import { visibleText } from "../../views/visible-text.ts";
import { type Html, html, trusted } from "./html.ts";

export type ComparisonChart = {
  comparison: Comparison;
  /** Pixels; the drawing scales. */
  width: number;
};

type Bar = {
  row: string;
  /** At its strategy's first bar, else empty. */
  name: string;
  mean: number;
  low: number;
  high: number;
  isCapped: boolean;
};

const rowHeight = 22;
const longestName = 12;

/** A bar for each strategy under the cap that is spoken of, and one below it without a cap. */
export function comparisonChart({ comparison, width }: ComparisonChart): Html {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const bars = barsOf(comparison);
  const rows = rowsOf(bars);
  const svg = Plot.plot({
    document,
    width,
    height: 44 + rowHeight * rows.length,
    marginLeft: 84,
    marginRight: 48,
    marginTop: 8,
    marginBottom: 36,
    style: { background: "transparent", fontFamily: "inherit", fontSize: "12px" },
    x: {
      domain: [0, Math.max(1, comparison.maxScore)],
      label: comparison.currency === "points" ? "points" : "problems solved",
      ticks: width < 500 ? 4 : 6,
      grid: true,
    },
    y: { domain: rows, axis: null, padding: 0 },
    marks: marksOf(bars, comparison.maxScore),
  });
  const keys = comparison.cap === null ? [] : [comparison.cap, null];
  return html`<p class="keys">${keys.map(key)}</p>
<div class="chart" role="img" aria-label="${inWords(comparison)}">${trusted(svg.outerHTML)}</div>`;
}

function key(cap: number | null): Html {
  const kind = cap === null ? "swatch soft" : "swatch";
  return html`<span class="key"><i class="${kind}"></i>${capInWords(cap)}</span>`;
}

function marksOf(bars: readonly Bar[], maxScore: number): Plot.Markish[] {
  const bar = (isCapped: boolean, fill: string) =>
    Plot.barX(
      bars.filter((each) => each.isCapped === isCapped),
      { y: "row", x: "mean", fill, stroke: "var(--chart-line)", insetTop: 2, insetBottom: 2 },
    );
  const told = {
    y: "row",
    fill: "currentColor",
    stroke: "var(--page)",
    strokeWidth: 4,
    fontWeight: 600,
  } as const;
  return [
    Plot.ruleX([maxScore], { stroke: "var(--chart-limit)", strokeDasharray: "3 3" }),
    bar(false, "var(--chart-soft)"),
    bar(true, "var(--chart-line)"),
    Plot.ruleY(
      bars.filter(({ low, high }) => high > low),
      { y: "row", x1: "low", x2: "high", stroke: "currentColor", strokeWidth: 1.5 },
    ),
    Plot.text(bars, {
      ...told,
      x: "high",
      text: ({ mean }: Bar) => score(mean),
      textAnchor: "start",
      dx: 6,
    }),
    Plot.text(bars, { ...told, x: 0, text: "name", textAnchor: "end", dx: -8 }),
  ];
}

function barsOf(comparison: Comparison): Bar[] {
  const caps = comparison.cap === null ? [null] : [comparison.cap, null];
  return comparison.strategies.flatMap((strategy, index) =>
    caps
      .flatMap((cap) => cellUnder(strategy, cap) ?? [])
      .map(({ cap, score: { mean, low, high } }, nth) => ({
        row: `${index} ${capInWords(cap)}`,
        name: nth === 0 ? cut(oneLine(strategy.name), longestName) : "",
        mean,
        low: low ?? mean,
        high: high ?? mean,
        isCapped: cap !== null,
      })),
  );
}

/** Bars from top to bottom, a gap between strategies. */
function rowsOf(bars: readonly Bar[]): string[] {
  return bars.flatMap(({ row, name }, index) =>
    index > 0 && name !== "" ? [`gap ${index}`, row] : [row],
  );
}

function oneLine(text: string): string {
  return visibleText(text).replaceAll(/\s+/g, " ");
}

function inWords(comparison: Comparison): string {
  const told = comparison.strategies.map((strategy) => {
    const scores = strategy.cells.map((cell) =>
      `${score(cell.score.mean)} ${spreadInWords(cell)} with ${capInWords(cell.cap)}`.replace(
        "  ",
        " ",
      ),
    );
    return `${strategy.name} ${scores.join(", ")}`;
  });
  return `Scores by strategy and cap: ${told.join("; ")}; of ${score(comparison.maxScore)}.`;
}
