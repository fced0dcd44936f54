import path from "node:path";
import { strategyNames } from "../../agent/settings.ts";
import type { GridStrategy } from "../../workers/batch/grid.ts";
import type { Plan } from "../../workers/batch/plan.ts";
import { loadStrategy } from "../run/load-strategy.ts";
import type { Complaints } from "./complaints.ts";
import { digestOfFile } from "./grid-strategies.ts";

/** The plan's strategies, and the place of the one that others are held against. */
export async function resolveStrategies(
  { strategies, baseline }: Plan,
  base: string,
  complain: Complaints,
): Promise<{ strategies: GridStrategy[]; baseline: number }> {
  const found: GridStrategy[] = [];
  for (const [index, name] of strategies.entries()) {
    const at = ["strategies", index];
    const strategy = await complain.unless(at, () => resolve(name, base));
    if (strategy === null) continue;
    if (found.some(({ label }) => label === strategy.label))
      complain.add(at, `two strategies are named ${strategy.label}`, "Remove or rename one.");
    found.push(strategy);
  }
  const named = baseline === undefined ? 0 : strategies.indexOf(baseline);
  if (named === -1)
    complain.add(
      ["baseline"],
      `${JSON.stringify(baseline)} is none of the strategies`,
      `Write one of ${strategies.join(", ")}.`,
    );
  return { strategies: found, baseline: Math.max(0, named) };
}

async function resolve(name: string, base: string): Promise<GridStrategy> {
  const isOwn = (strategyNames as readonly string[]).includes(name);
  const isFile = !isOwn && /\.[cm]?[jt]s$/.test(name);
  const { name: found } = await loadStrategy(isFile ? path.resolve(base, name) : name);
  if (isOwn) return { label: name, file: null };
  return { label: path.basename(found), file: { path: found, digest: await digestOfFile(found) } };
}
