import type { Sampler } from "../../agent/sample/sampler.ts";
import { comparisonKey, requestKey } from "../../agent/sample/series.ts";
import type { SourceSpec } from "../../agent/sources/source-spec.ts";
import type { Desk } from "../queues/ask.ts";

/**
 * Asks for programs over the queue. A job is named by run and request: after a crash a call
 * that was answered meanwhile is found again instead of being bought twice.
 */
export function createQueuedSampler(desk: Desk, source: SourceSpec, runId: string): Sampler {
  return {
    sample(request, signal) {
      const key = [runId, source, request.problem.name, requestKey(request)];
      return desk.ask({ kind: "sample", source, request }, key, { signal });
    },
    compare(request, signal) {
      const { problem, first, second } = request;
      const key = [runId, source, problem.name, comparisonKey(first, second)];
      return desk.ask({ kind: "compare", source, request }, key, { signal });
    },
  };
}
