import type { SampleRequest, SourceAnswer } from "../sources/source.ts";

/**
 * Asks the source, wherever it is: in this process or behind a queue. Null when the source
 * has no answer with this index. What was answered is paid for.
 */
export interface Sampler {
  sample(request: SampleRequest, signal: AbortSignal): Promise<SourceAnswer | null>;
}
