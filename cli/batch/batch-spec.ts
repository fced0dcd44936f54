import { readFile } from "node:fs/promises";
import { z } from "zod";
import { formatIds } from "../../problems/formats/format-id.ts";
import { settingsSchema } from "../../problems/formats/settings.ts";
import { gridSchema } from "../../workers/batch/grid.ts";
import { runSpecSchema } from "../run/run-spec.ts";
import { writeDurably } from "../run/write-durably.ts";
import { UserError } from "../user-error.ts";

/** Where the run comes from that an entry of the grid is played on. */
const recordingSchema = z.discriminatedUnion("kind", [
  /** A run that was there before. */
  z.strictObject({
    kind: z.literal("run"),
    journal: z.string(),
    /** SHA-256 of the journal's file. */
    digest: z.string(),
    problems: z.array(
      z.strictObject({
        name: z.string(),
        dir: z.string(),
        digest: z.string(),
        format: z.enum(formatIds).exactOptional(),
        settings: settingsSchema.exactOptional(),
      }),
    ),
  }),
  /** One that the batch makes. */
  z.strictObject({ kind: z.literal("play"), spec: runSpecSchema.omit({ id: true }) }),
]);
export type Recording = z.infer<typeof recordingSchema>;

/** All that is needed to go on with a batch from where it stopped, as plain data in `batch.json`. */
export const batchSpecSchema = z.strictObject({
  format: z.literal(1),
  id: z.string(),
  /** The version of medalist that began the batch. */
  version: z.string(),
  /** ISO 8601. */
  createdAt: z.string(),
  name: z.string(),
  grid: gridSchema,
  /** By entry of the grid; null for simulations. */
  recordings: z.array(recordingSchema.nullable()),
  /** Files of what contestants made, by the name of the contest. */
  scoreboards: z.record(z.string(), z.string()).default({}),
});
export type BatchSpec = z.infer<typeof batchSpecSchema>;

export async function writeBatchSpec(file: string, spec: BatchSpec): Promise<void> {
  await writeDurably(file, `${JSON.stringify(spec, null, 2)}\n`);
}

/** Rejects with `UserError` when the file is not of this version. */
export async function readBatchSpec(file: string): Promise<BatchSpec> {
  const text = await readFile(file, "utf8");
  try {
    return batchSpecSchema.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new UserError(
      `${file} can't be read: ${reason}`,
      "Was the batch made by another version of medalist? Use that version, or begin a new batch.",
    );
  }
}
