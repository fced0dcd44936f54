import { allCells } from "../../workers/batch/grid.ts";
import type { BatchSpec } from "./batch-spec.ts";
import { runsToMake } from "./runs-to-make.ts";
import { dollars } from "../views/format.ts";
import { visibleText } from "../views/visible-text.ts";

/** What a batch is going to play, and what it may cost, in a few lines. */
export function outline(spec: Omit<BatchSpec, "id">): string {
  const { grid } = spec;
  const lines = grid.entries.map(({ contest, source, rules, seeds }) => {
    const times = [
      plural(rules.length, "rule", "rules"),
      plural(grid.strategies.length, "strategy", "strategies"),
      plural(seeds.length, "seed", "seeds"),
    ];
    return `  ${visibleText(contest)} from ${visibleText(source)}: ${times.join(" × ")}`;
  });
  const cells = allCells(grid).length;
  return [`${spec.name}: ${plural(cells, "cell", "cells")}`, ...lines, ...costs(spec)].join("\n");
}

/** Runs that buy, and the sum of their limits. */
function costs(spec: Omit<BatchSpec, "id">): string[] {
  const buying = runsToMake(spec, new Map())
    .map(({ recording }) => recording.spec)
    .filter(({ problems }) => problems.some(({ source }) => source.kind === "model"));
  if (buying.length === 0) return [];
  const limits = buying.map(({ settings }) => settings.budget.maxCostUsd);
  const known = limits.flatMap((limit) => (limit === null ? [] : [limit]));
  const most = dollars(known.reduce((sum, limit) => sum + limit, 0));
  const bound =
    known.length === limits.length
      ? `at most ${most} in all`
      : "not all of them with a limit in dollars (maxCost)";
  return [`  ${plural(buying.length, "run", "runs")} to buy, ${bound}`];
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
