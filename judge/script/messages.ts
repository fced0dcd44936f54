import { z } from "zod";

/** What the host asks of the isolate's process. Plain values only: nothing of the host goes in. */
export type ScriptRequest = {
  id: number;
  source: string;
  /** Name of the function that the script must define. */
  call: string;
  args: (string | number)[];
  /** Seeds `random` and `Math.random`. */
  seed: string;
  /** Adds `random` as the last argument. */
  passRandom: boolean;
  callMs: number;
  memoryMiB: number;
  outputKiB: number;
};

export type ScriptValue = string | number | boolean | null;

const scriptReply = z.discriminatedUnion("ok", [
  z.strictObject({
    id: z.number(),
    ok: z.literal(true),
    value: z.union([
      z.string(),
      z.number(),
      z.nan(),
      z.literal([Infinity, -Infinity]),
      z.boolean(),
      z.null(),
    ]),
  }),
  z.strictObject({ id: z.number(), ok: z.literal(false), reason: z.string() }),
]);
export type ScriptReply = z.infer<typeof scriptReply>;

/** Reads a reply; the process that sent it ran hostile code. Null for anything else. */
export function readReply(message: unknown): ScriptReply | null {
  const reply = scriptReply.safeParse(message);
  return reply.success ? reply.data : null;
}
