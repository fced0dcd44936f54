import type { Grammar } from "../../agent/simulated-model/grammar.ts";
import { simulatedLabel } from "../../agent/simulated-model/simulated-id.ts";
import type { SimulatedLine } from "../simulate/simulated-line.ts";
import { points } from "./format.ts";
import { table } from "./table.ts";
import { visibleText } from "./visible-text.ts";

/** What was drawn: how often each idea, and how often each kind of slip. */
export function simulationView(grammar: Grammar, lines: readonly SimulatedLine[]): string {
  const different = new Set(lines.map(({ source }) => source)).size;
  const rows = grammar.ideas.map((idea) => {
    const written = lines.filter((line) => line.idea === idea.name);
    const slipped = written.filter(({ slips }) => slips.length > 0).length;
    return [...ideaCells(idea), String(written.length), String(slipped)];
  });
  const most = grammar.groups.reduce((sum, { maxScore }) => sum + maxScore, 0);
  return [
    `${visibleText(grammar.problem)}: ${lines.length} programs, ${different} different; ${slipCounts(lines)}`,
    simulatedLabel,
    "",
    table(["idea", "difficulty", `points of ${points(most)}`, "programs", "with slips"], rows, {
      right: [1, 2, 3, 4],
    }),
  ].join("\n");
}

/** How many alternatives each idea has, of which kind. */
export function alternativesView(grammar: Grammar, lines: readonly SimulatedLine[]): string {
  const rows = grammar.ideas.map((idea) => {
    const own = lines.filter((line) => line.idea === idea.name && line.changed !== null);
    const slips = own.filter((line) => line.slips.length > 0).length;
    const renames = own.filter(({ changed }) => changed && "name" in changed).length;
    const counts = [idea.holes.length, own.length - slips - renames, slips, renames];
    return [...ideaCells(idea), ...counts.map(String), textsOf(idea).toExponential(1)];
  });
  const head = ["idea", "difficulty", "points", "holes", "same", "slips", "names", "texts"];
  return [
    `${visibleText(grammar.problem)}: ${lines.length} programs, one for each idea and alternative`,
    "",
    table(head, rows, { right: head.map((_, index) => index).slice(1) }),
  ].join("\n");
}

function ideaCells({ name, difficulty, points: have }: Grammar["ideas"][number]): string[] {
  return [visibleText(name), String(difficulty), points(have.reduce((sum, one) => sum + one, 0))];
}

/** How many programs can be made of one idea. */
function textsOf({ holes, names }: Grammar["ideas"][number]): number {
  const choices = [
    ...holes.map(({ same, slips }) => same.length + slips.length),
    ...names.map(({ options }) => options.length),
  ];
  return choices.reduce((product, count) => product * count, 1);
}

function slipCounts(lines: readonly SimulatedLine[]): string {
  const kinds = Map.groupBy(
    lines.flatMap(({ slips }) => slips),
    ({ slip }) => slip,
  );
  if (kinds.size === 0) return "no slips";
  const sorted = Array.from(kinds, ([kind, { length }]) => ({ kind, length })).toSorted(
    (a, b) => b.length - a.length,
  );
  return `slips: ${sorted.map(({ kind, length }) => `${length} ${kind}`).join(", ")}`;
}
