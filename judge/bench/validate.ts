import type { BlobStore } from "../blobs.ts";
import type { JudgeContext } from "../context.ts";
import { defaultScriptLimits, ScriptError } from "../script/limits.ts";
import { openScript } from "../script/session.ts";
import type { RunResult } from "../sandbox/slot.ts";
import type { SlotUse } from "../slot-use.ts";
import type { Script, ValidationInput } from "./bench.ts";
import { createPatience } from "./patience.ts";
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
  const patience = createPatience(defaultScriptLimits.callMs);
  return mapInSlots(context.pool, use, inputs, async (slot, { digest, group }) => {
    if (patience.isOver()) return false;
    await slot.put({ digest, read: () => blobs.get(digest) });
    const result = await patience.during(
      () => runScript(slot, compiled.executable, [group], { stdin: digest }),
      isFailure,
    );
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
    const patience = createPatience(defaultScriptLimits.callMs);
    for (const { digest, group } of inputs) {
      if (patience.isOver()) {
        accepted.push(false);
        continue;
      }
      const input = (await blobs.get(digest)).toString("utf8");
      const value = await patience
        .during(() => session.call({ name: "validate", args: [input, group] }))
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

function isFailure({ status }: RunResult): boolean {
  return status !== "OK";
}
