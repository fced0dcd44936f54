import { strategies } from "../../agent/strategy/strategies.ts";
import type { Strategy } from "../../agent/strategy/strategy.ts";
import { loadStrategy } from "../run/load-strategy.ts";

/**
 * One of medalist's strategies, or one from a file.
 *
 * @throws UserError when there is none
 */
export async function strategyNamed(name: string): Promise<Strategy> {
  const loaded = await loadStrategy(name);
  const all: Readonly<Record<string, Strategy>> = { ...strategies, ...loaded.own };
  const found = all[loaded.name];
  if (found === undefined) throw new Error(`no strategy ${name}`);
  return found;
}
