import type { Frame } from "./frames.ts";
import { decodeResult, decodeTeam } from "./results.ts";
import type { RunResult, TeamResult } from "./slot.ts";
import { BodyReader, ProtocolError } from "./wire.ts";

/** A reply of the runner, decoded. docker/runner/PROTOCOL.md is the contract. */
export type Reply =
  /** `landlock` is the kernel's version of it; 0 where there is none. */
  | { kind: "ready"; version: number; cgroup: CgroupView; landlock: number }
  | { kind: "done" }
  | { kind: "data"; bytes: Buffer }
  /** `serviceMs` is from the request's last byte to the reply's first: start, run, clean-up. */
  | { kind: "result"; result: RunResult; serviceMs: number }
  | { kind: "team"; result: TeamResult; serviceMs: number }
  | { kind: "samples"; ms: number[] }
  | { kind: "error"; code: ErrorCode; message: string };

/** What the runner can read of the container's cgroup; `version` 0 is nothing. */
export type CgroupView = { version: number; memory: boolean; cpu: boolean; oom: boolean };

export type ErrorCode = "request" | "missing" | "full" | "too big";

export const protocolVersion = 4;

const codes: readonly ErrorCode[] = ["request", "missing", "full", "too big"];
const nsPerMs = 1e6;

const decoders: Record<number, (body: BodyReader) => Reply> = {
  64: decodeReady,
  65: () => ({ kind: "done" }),
  66: (body) => ({ kind: "data", bytes: body.rest() }),
  67: (body) => ({ kind: "result", result: decodeResult(body), serviceMs: body.u64() / nsPerMs }),
  68: decodeSamples,
  69: decodeError,
  70: (body) => ({ kind: "team", result: decodeTeam(body), serviceMs: body.u64() / nsPerMs }),
};

/** Throws `ProtocolError` on anything that no runner of this version sends. */
export function decodeReply(frame: Frame): Reply {
  const decode = decoders[frame.kind];
  if (!decode) throw new ProtocolError(`a reply of unknown kind ${frame.kind}`);
  const body = new BodyReader(frame.body);
  const reply = decode(body);
  body.end();
  return reply;
}

function decodeReady(body: BodyReader): Reply {
  const version = body.u32();
  const cgroup = {
    version: body.u8(),
    memory: body.u8() === 1,
    cpu: body.u8() === 1,
    oom: body.u8() === 1,
  };
  return { kind: "ready", version, cgroup, landlock: body.u8() };
}

function decodeSamples(body: BodyReader): Reply {
  const bytes = body.rest();
  const ms = Array.from(
    { length: Math.floor(bytes.length / 8) },
    (_, i) => Number(bytes.readBigUInt64LE(8 * i)) / nsPerMs,
  );
  return { kind: "samples", ms };
}

function decodeError(body: BodyReader): Reply {
  const code = codes[body.u8() - 1];
  if (!code) throw new ProtocolError("an error with an unknown code");
  return { kind: "error", code, message: body.rest().toString("utf8") };
}
