/**
 * The process that holds the isolates. It has an empty environment, no work but this, and
 * ends with its parent. Each request gets an isolate and a context of its own.
 */
import ivm from "isolated-vm";
import { reasonOf } from "../faults.ts";
import { readyMessage } from "./child.ts";
import type { ScriptReply, ScriptRequest, ScriptValue } from "./messages.ts";
import { prelude } from "./prelude.ts";

process.on("message", (message) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the parent writes to this channel
  const request = message as ScriptRequest;
  process.send?.(answer(request));
});
process.on("disconnect", () => process.exit(0));
process.send?.(readyMessage);

function answer(request: ScriptRequest): ScriptReply {
  try {
    return { id: request.id, ok: true, value: evaluate(request) };
  } catch (error) {
    return { id: request.id, ok: false, reason: reasonOf(error) };
  }
}

function evaluate(request: ScriptRequest): ScriptValue {
  const isolate = new ivm.Isolate({ memoryLimit: request.memoryMiB });
  try {
    return checked(callIn(isolate, request), request);
  } finally {
    if (!isolate.isDisposed) isolate.dispose();
  }
}

function callIn(isolate: ivm.Isolate, request: ScriptRequest): unknown {
  const deadline = performance.now() + request.callMs;
  const timeLeft = () => ({ timeout: Math.max(1, Math.ceil(deadline - performance.now())) });
  const context = isolate.createContextSync();
  const seeded = isolate
    .compileScriptSync(prelude)
    .runSync(context, { ...timeLeft(), reference: true });
  const random = seeded.applySync(undefined, [request.seed], {
    ...timeLeft(),
    result: { reference: true },
  });
  isolate.compileScriptSync(request.source, { filename: "script.js" }).runSync(context, timeLeft());
  // Looked up by the engine: `const generate = …` is no property of the global object.
  const wanted = isolate
    .compileScriptSync(`typeof ${request.call} === "function" ? ${request.call} : undefined`)
    .runSync(context, { ...timeLeft(), reference: true });
  if (wanted.typeof !== "function") throw new Error(`defines no function \`${request.call}\``);
  const args = request.passRandom ? [...request.args, random.derefInto()] : request.args;
  return wanted.applySync(undefined, args, { ...timeLeft(), result: { copy: true } });
}

function checked(value: unknown, { call, outputKiB }: ScriptRequest): ScriptValue {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") throw new Error(`\`${call}\` returned ${typeof value}`);
  if (Buffer.byteLength(value) > outputKiB * 1024) {
    throw new Error(`\`${call}\` returned more than ${outputKiB} KiB`);
  }
  return value;
}
