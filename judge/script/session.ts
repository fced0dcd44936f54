import type { ChildProcess } from "node:child_process";
import { shorten } from "../text.ts";
import { residentMiB, startIsolateProcess } from "./child.ts";
import { defaultScriptLimits, ScriptError, type ScriptLimits } from "./limits.ts";
import { readReply, type ScriptReply, type ScriptRequest, type ScriptValue } from "./messages.ts";

/** A JavaScript script ready to be called; calls queue up. */
export interface ScriptSession {
  /**
   * Calls a function of the script in a fresh context, so that calls cannot tell each other
   * anything and a result depends on the arguments alone.
   * Rejects with `ScriptError` when the script is at fault.
   */
  call(call: ScriptCall): Promise<ScriptValue>;
  close(): void;
}

export type ScriptCall = {
  name: string;
  args: (string | number)[];
  seed?: string;
  passRandom?: boolean;
};

/** After this many killed processes a script is not tried again. */
const MAX_KILLS = 3;
/** Time that compiling and copying may take on top of a call. */
const GRACE_MS = 500;
/** Node itself, the engine's own tables, and copies of arguments and results. */
const HOST_MEMORY_MIB = 192;
const WATCH_EVERY_MS = 20;
const MAX_REASON = 500;

export function openScript(
  source: string,
  limits: ScriptLimits = defaultScriptLimits,
): ScriptSession {
  let child: ChildProcess | null = null;
  let kills = 0;
  let lastId = 0;
  let closed = false;
  let queue: Promise<unknown> = Promise.resolve();

  function drop(): void {
    child?.kill("SIGKILL");
    child = null;
  }

  async function callNow(call: ScriptCall): Promise<ScriptValue> {
    if (closed) throw new Error("the script session is closed");
    if (kills >= MAX_KILLS) {
      throw new ScriptError(`given up: it had to be killed ${MAX_KILLS} times`);
    }
    child ??= await startIsolateProcess();
    if (closed) drop();
    if (child === null) throw new Error("the script session is closed");
    const { name, args, seed = "", passRandom = false } = call;
    const request = { id: ++lastId, source, call: name, args, seed, passRandom, ...limits };
    const reply = await exchange(child, request).catch((error: unknown) => {
      drop();
      if (error instanceof ScriptError) kills++;
      throw error;
    });
    if (reply.ok) return reply.value;
    throw new ScriptError(shorten(reply.reason, MAX_REASON));
  }

  return {
    call(call) {
      const result = queue.then(() => callNow(call));
      queue = result.catch(() => {});
      return result;
    },
    close() {
      closed = true;
      drop();
    },
  };
}

/** Sends one request; rejects when the process ends, hangs, grows too large or babbles. */
function exchange(child: ChildProcess, request: ScriptRequest): Promise<ScriptReply> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: ScriptReply | Error): void => {
      clearTimeout(timer);
      clearInterval(watch);
      child.off("message", onMessage).off("exit", onExit).off("error", settle);
      if (outcome instanceof Error) reject(outcome);
      else resolve(outcome);
    };
    const onMessage = (message: unknown): void => {
      const reply = readReply(message);
      const answers = reply !== null && reply.id === request.id;
      settle(answers ? reply : new ScriptError("its process answered nonsense"));
    };
    const onExit = (): void =>
      settle(new ScriptError("ended its process: out of memory or crashed"));
    const timer = setTimeout(
      () => settle(new ScriptError(`ran for more than ${request.callMs} ms`)),
      request.callMs + GRACE_MS,
    );
    const watch = setInterval(() => void checkMemory(), WATCH_EVERY_MS);
    const checkMemory = async (): Promise<void> => {
      const usedMiB = await residentMiB(child.pid ?? 0);
      if (usedMiB < request.memoryMiB + HOST_MEMORY_MIB) return;
      settle(new ScriptError(`used more than ${request.memoryMiB} MiB`));
    };
    child.on("message", onMessage).on("exit", onExit).on("error", settle);
    child.send(request, (error) => error && settle(error));
  });
}
