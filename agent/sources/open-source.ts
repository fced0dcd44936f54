import type { AnswerCache } from "./answer-cache.ts";
import { createSimulatedSource } from "../simulated-model/simulated-source.ts";
import { createModelSource, type ModelSourceOptions } from "./model-source.ts";
import { createPoolSource } from "./pool-source.ts";
import type { ProgramSource } from "./source.ts";
import type { SourceSpec } from "./source-spec.ts";

/** Whom to tell of retries and of settings that a model does not take. */
export type SourceNotices = Pick<ModelSourceOptions, "onRetry" | "onWarning">;

/** The source that a spec describes. Throws a `SourceError` when it cannot work here. */
export function openSource(
  spec: SourceSpec,
  notices: SourceNotices = {},
  cache?: AnswerCache,
): ProgramSource {
  if (spec.kind === "pool") return createPoolSource(spec.dir);
  if (spec.kind === "simulated") return createSimulatedSource(spec);
  const { kind: _, ...settings } = spec;
  return createModelSource({ ...settings, ...notices, ...(cache === undefined ? {} : { cache }) });
}
