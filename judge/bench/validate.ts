import type { BlobStore } from "../blobs.ts";
import type { JudgeContext } from "../context.ts";
import { defaultScriptLimits, ScriptError } from "../script/limits.ts";
import { openScript } from "../script/session.ts";
import type { SlotUse } from "../slot-use.ts";
import type { Script, ValidationInput } from "./bench.ts";
import { mapInSlots } from "./in-slots.ts";
import { compileScript, runScript } from "./script-program.ts";

/** Asks a validator about each input. One that fails in any way does not accept. */
export async function validateInputs(
  context: JudgeContext,
  blobs: BlobStore,
  { language, source }: Script,
  inputs: ValidationInput[],
): Promise<boolean[]> {
  if (language === "javascript") return validateInIsolate(blobs, source, inputs);
  const use: SlotUse = { priority: "bench" };
  const compiled = await compileScript(context, language, source, use);
  if (!compiled.ok) return inputs.map(() => false);
  return mapInSlots(context.pool, use, inputs, async (slot, { digest, group }) => {
    await slot.put({ digest, read: () => blobs.get(digest) });
    const result = await runScript(slot, compiled.executable, [group], { stdin: digest });
    return result.status === "OK";
  });
}

async function validateInIsolate(
  blobs: BlobStore,
  source: string,
  inputs: ValidationInput[],
): Promise<boolean[]> {
  const session = openScript(source, defaultScriptLimits);
  try {
    const accepted: boolean[] = [];
    for (const { digest, group } of inputs) {
      const input = (await blobs.get(digest)).toString("utf8");
      const value = await session
        .call({ name: "validate", args: [input, group] })
        .catch(unlessScriptFailed);
      accepted.push(value === true);
    }
    return accepted;
  } finally {
    session.close();
  }
}

function unlessScriptFailed(error: unknown): null {
  if (error instanceof ScriptError) return null;
  throw error;
}
