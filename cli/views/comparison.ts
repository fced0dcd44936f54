import { styleText } from "node:util";
import { type Comparison, cellUnder } from "../compare/comparison.ts";
import {
  capInWords,
  differenceInWords,
  notesInWords,
  recordingInWords,
  score,
  simulatedInWords,
  spreadInWords,
} from "../compare/words.ts";
import { table } from "./table.ts";
import { visibleText } from "./visible-text.ts";

type Stream = NodeJS.WriteStream;

/** What cap and strategy make of a recorded run, for stdout: first in words. */
export function comparisonView(comparison: Comparison, stream: Stream = process.stdout): string {
  const simulated = simulatedInWords(comparison);
  return [
    styleText("bold", oneLine(differenceInWords(comparison)), { stream }),
    oneLine(recordingInWords(comparison)),
    ...(simulated === null ? [] : [simulated]),
    "",
    scores(comparison, stream),
    ...notesInWords(comparison).map(oneLine),
  ].join("\n");
}

function scores(comparison: Comparison, stream: Stream): string {
  const { caps, strategies, cap } = comparison;
  const costs = cap !== null && caps.includes(null);
  const heads = ["strategy", ...caps.map(capInWords), ...(costs ? ["the cap costs"] : [])];
  const rows = strategies.map((strategy) => [
    oneLine(strategy.name),
    ...caps.map((each) => {
      const cell = cellUnder(strategy, each);
      return cell === null ? "" : `${score(cell.score.mean)} ${spreadInWords(cell)}`.trimEnd();
    }),
    ...(costs ? [costOf(strategy, cap)] : []),
  ]);
  return table(heads, rows, { stream, right: heads.keys().drop(1).toArray() });
}

function costOf(strategy: Comparison["strategies"][number], cap: number): string {
  const [capped, uncapped] = [cellUnder(strategy, cap), cellUnder(strategy, null)];
  return capped === null || uncapped === null ? "" : score(uncapped.score.mean - capped.score.mean);
}

function oneLine(text: string): string {
  return visibleText(text).replaceAll(/\s+/g, " ");
}
