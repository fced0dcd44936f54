import type { SourceSpec } from "../../agent/sources/source-spec.ts";
import { simulatedName } from "../../agent/simulated-model/simulated-id.ts";

/** Where a run's programs come from, as it is told to people. */
export function sourceName(source: SourceSpec): string {
  if (source.kind === "pool") return "recorded programs";
  if (source.kind === "simulated") return simulatedName(source.skill);
  return `${source.provider}:${source.model}`;
}

/** Each source of a run once. */
export function sourceNames(problems: readonly { source: SourceSpec }[]): string {
  return [...new Set(problems.map(({ source }) => sourceName(source)))].join(", ");
}

/** Whether any program of a run was written by no model. */
export function isSimulated(problems: readonly { source: SourceSpec }[]): boolean {
  return problems.some(({ source }) => source.kind === "simulated");
}
