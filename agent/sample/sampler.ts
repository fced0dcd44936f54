import type { ProgramSource } from "../sources/source.ts";

/**
 * Asks the source, wherever it is: in this process or behind a queue. What was answered is paid
 * for.
 */
export type Sampler = Pick<ProgramSource, "sample" | "compare">;
