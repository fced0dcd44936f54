import { z } from "zod";
import { weightsSchema } from "../../agent/rank/weights.ts";
import { ruleSchema } from "../../judge/rules/rule.ts";
import { formatIds } from "../../problems/formats/format-id.ts";
import { settingsSchema } from "../../problems/formats/settings.ts";
import manifest from "../../package.json" with { type: "json" };
import { gridSchema } from "./grid.ts";

/** Chunks that any worker of this version can play: another version might play them otherwise. */
export const sharedCellsQueue = `cells-${manifest.version}`;

/** Queues of one batch, which only its own process serves. */
export function ownQueues(batch: string): Record<"cells" | "recordings" | "batch", string> {
  return {
    /** Chunks that only this machine can play: a strategy is a file of it. */
    cells: `cells-${batch}`,
    /** Runs that chunks are played on. */
    recordings: `recordings-${batch}`,
    /** The batch itself, when all chunks are done. */
    batch: `batch-${batch}`,
  };
}

/** Has a run recorded, or read, and its journal shared. */
export const recordingJob = z.strictObject({
  entry: z.int(),
  /** Null where one run serves all seeds. */
  seed: z.int().nullable(),
});
export type RecordingJob = z.infer<typeof recordingJob>;

const problemRef = z.strictObject({
  name: z.string(),
  digest: z.string(),
  dir: z.string(),
  format: z.enum(formatIds).exactOptional(),
  settings: settingsSchema.exactOptional(),
});

/** What a recording answers: where its journal is among the shared blobs. */
export const recordingAnswer = z.strictObject({
  journal: z.string(),
  problems: z.array(problemRef),
});
export type RecordingAnswer = z.infer<typeof recordingAnswer>;

export const cellsJob = z.strictObject({
  batch: z.string(),
  pools: gridSchema.shape.entries.element.shape.pools,
  weights: weightsSchema,
  retries: z.int(),
  cells: z.array(
    z.strictObject({
      id: z.string(),
      rule: ruleSchema,
      strategy: gridSchema.shape.strategies.element,
      seed: z.int(),
    }),
  ),
});
/** A chunk as it travels: all that its cells follow from but the run, which its child answers. */
export type CellsJob = z.infer<typeof cellsJob>;
