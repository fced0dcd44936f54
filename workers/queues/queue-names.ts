import type { SourceSpec } from "../../agent/sources/source-spec.ts";

/** All keys in Redis begin with this. */
export const keyPrefix = "medalist";

export const benchQueue = "bench";
export const refereeQueue = "referee";

/**
 * Model calls are handed out by provider, to workers that hold its key, so that a rate limit
 * holds over all of them; recorded and simulated programs only to the run that can read their folder.
 */
export function sampleQueue(source: SourceSpec, runId: string): string {
  return source.kind === "model" ? modelQueue(source.provider) : `sample-run-${runId}`;
}

export function modelQueue(provider: string): string {
  return `sample-${provider}`;
}
