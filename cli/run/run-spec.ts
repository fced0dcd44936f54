import { readFile } from "node:fs/promises";
import { z } from "zod";
import { weightsSchema } from "../../agent/rank/weights.ts";
import { agentSettingsSchema } from "../../agent/settings.ts";
import { sourceSpecSchema } from "../../agent/sources/source-spec.ts";
import { formatIds } from "../../problems/formats/format-id.ts";
import { settingsSchema } from "../../problems/formats/settings.ts";
import { ruleForPolicy } from "../../judge/rules/from-policy.ts";
import { ruleSchema } from "../../judge/rules/rule.ts";
import { type Schedule, sessionSchema } from "../../judge/rules/sessions.ts";
import type { ProblemRef } from "../../workers/queues/job-types.ts";
import { writeDurably } from "./write-durably.ts";
import { UserError } from "../user-error.ts";

/** All that is needed to play a run again from where it stopped, as plain data in `run.json`. */
export const runSpecSchema = z.strictObject({
  format: z.literal(1),
  id: z.string(),
  /** The version of medalist that began the run. */
  version: z.string(),
  /** ISO 8601; on a real clock the contest began at this moment. */
  createdAt: z.string(),
  contest: z.strictObject({ name: z.string(), title: z.string() }).nullable(),
  problems: z.array(
    z.strictObject({
      name: z.string(),
      dir: z.string(),
      digest: z.string(),
      /** How the package was read; as it tells itself, and with no settings, when absent. */
      format: z.enum(formatIds).optional(),
      settings: settingsSchema.optional(),
      source: sourceSpecSchema,
    }),
  ),
  endMs: z.number(),
  rule: ruleSchema,
  /** One of all problems when there are none. */
  sessions: z.array(sessionSchema).default([]),
  /** Points that the contest gives to problems in place of their groups' sums. */
  points: z.record(z.string(), z.number()).default({}),
  /** Names of output-only problems. */
  outputOnly: z.array(z.string()).default([]),
  /** Absolute path of the file of the people among whom the run is placed; absent without one. */
  scoreboard: z.string().exactOptional(),
  /** What people got, in runs of older versions. It is not read; such a run is not placed by it. */
  humans: z.array(z.unknown()).nullable().exactOptional(),
  /** Id of the recorded run by which cap and strategy are compared when this one ends; null none. */
  recording: z.string().nullable().default(null),
  /** Id of the run whose results are taken over where it has a program already; absent without one. */
  known: z.string().exactOptional(),
  clock: z.enum(["real", "virtual"]),
  settings: agentSettingsSchema,
  /** medalist's own when absent. */
  weights: weightsSchema.optional(),
});
export type RunSpec = z.infer<typeof runSpecSchema>;

export function scheduleOf({
  rule,
  sessions,
  points,
  outputOnly,
  problems,
  endMs,
}: Omit<RunSpec, "id">): Schedule {
  return { rule, sessions, points, outputOnly, endMs, problems: problems.map(({ name }) => name) };
}

/** How a problem of the run is found and read. */
export function refOfEntry({
  name,
  dir,
  digest,
  format,
  settings = {},
}: RunSpec["problems"][number]): ProblemRef {
  return { name, dir, digest, settings, ...(format === undefined ? {} : { format }) };
}

export async function writeRunSpec(file: string, spec: RunSpec): Promise<void> {
  await writeDurably(file, `${JSON.stringify(spec, null, 2)}\n`);
}

/** Rejects with `UserError` when the file is not of this version. */
export async function readRunSpec(file: string): Promise<RunSpec> {
  const text = await readFile(file, "utf8");
  try {
    return runSpecSchema.parse(ruleForPolicy(JSON.parse(text)));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new UserError(
      `${file} can't be read: ${reason}`,
      "Was the run made by another version of medalist? Use that version, or begin a new run.",
    );
  }
}
