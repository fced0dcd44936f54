import type { BlobStore } from "../blobs.ts";
import { endOf } from "../checkers/checker-run.ts";
import type { JudgeContext } from "../context.ts";
import { defaultScriptLimits, ScriptError } from "../script/limits.ts";
import { openScript } from "../script/session.ts";
import type { RunResult } from "../sandbox/slot.ts";
import type { SlotUse } from "../slot-use.ts";
import { shorten } from "../text.ts";
import type { InputSpec, MadeInput, Script } from "./bench.ts";
import { createPatience, givenUp } from "./patience.ts";
import { mapInSlots } from "./in-slots.ts";
import { compileScript, runScript } from "./script-program.ts";

const MAX_REASON = 500;

/** The bytes of an input, or why there are none. */
type Made = { ok: true; bytes: Buffer } | { ok: false; reason: string };

/** Makes inputs and stores them. A generator that fails is told, with the reason, per input. */
export async function generateInputs(
  context: JudgeContext,
  blobs: BlobStore,
  { language, source }: Script,
  wanted: InputSpec[],
): Promise<MadeInput[]> {
  if (language === "javascript") return generateInIsolate(blobs, source, wanted);
  const use: SlotUse = { priority: "bench" };
  const compiled = await compileScript(context, language, source, use);
  if (!compiled.ok) {
    const made = failed(`does not compile: ${compiled.log}`);
    return Promise.all(wanted.map((spec) => stored(blobs, spec, made)));
  }
  const patience = createPatience(defaultScriptLimits.callMs);
  return mapInSlots(context.pool, use, wanted, async (slot, spec) => {
    if (patience.isOver()) return stored(blobs, spec, failed(givenUp));
    const args = [spec.group, String(spec.seed)];
    const result = await patience.during(
      () => runScript(slot, compiled.executable, args, { keepStdout: true }),
      isFailure,
    );
    const output = result.kept["stdout"];
    if (result.status !== "OK" || output === undefined) {
      return stored(blobs, spec, failed(`${endOf(result)}: ${result.stderr.excerpt.trim()}`));
    }
    const bytes = await slot.get(output.digest, defaultScriptLimits.outputKiB * 1024);
    return stored(blobs, spec, { ok: true, bytes });
  });
}

async function generateInIsolate(
  blobs: BlobStore,
  source: string,
  wanted: InputSpec[],
): Promise<MadeInput[]> {
  const session = openScript(source, defaultScriptLimits);
  try {
    const made: MadeInput[] = [];
    const patience = createPatience(defaultScriptLimits.callMs);
    for (const spec of wanted) {
      if (patience.isOver()) {
        made.push(await stored(blobs, spec, failed(givenUp)));
        continue;
      }
      const { group, seed } = spec;
      const call = { args: [group, seed], seed: `${group} ${seed}`, passRandom: true };
      const asked = patience.during(() => session.call({ name: "generate", ...call }));
      const outcome = await asked.then(
        (value): Made =>
          typeof value === "string"
            ? { ok: true, bytes: Buffer.from(value, "utf8") }
            : failed(`\`generate\` returned ${value === null ? "null" : typeof value}`),
        (error: unknown): Made => {
          if (error instanceof ScriptError) return failed(error.message);
          throw error;
        },
      );
      made.push(await stored(blobs, spec, outcome));
    }
    return made;
  } finally {
    session.close();
  }
}

function failed(reason: string): Made {
  return { ok: false, reason: shorten(reason.trim(), MAX_REASON) };
}

async function stored(blobs: BlobStore, spec: InputSpec, made: Made): Promise<MadeInput> {
  if (!made.ok) return { ...spec, ...made };
  if (made.bytes.length === 0) return { ...spec, ok: false, reason: "made an empty input" };
  return { ...spec, ok: true, digest: await blobs.put(made.bytes), bytes: made.bytes.length };
}

function isFailure({ status }: RunResult): boolean {
  return status !== "OK";
}
