import type { Frame } from "../frames.ts";
import type { Reply } from "../replies.ts";
import type { Compared, MemberResult, RunResult, TeamResult } from "../slot.ts";
import { BodyWriter } from "../wire.ts";

/** Replies as the runner writes them, from docker/runner/PROTOCOL.md. */

const nsPerMs = 1e6;
const notThere = 0xffffffff;
const codes = ["request", "missing", "full", "too big"] as const;
const statuses = ["OK", "TLE", "ILE", "MLE", "OLE", "RTE", "SV", "JE"] as const;

export function frameOf(reply: Reply): Frame {
  switch (reply.kind) {
    case "ready": {
      const { version, memory, cpu, oom } = reply.cgroup;
      const body = new BodyWriter().u32(reply.version).u8(version);
      for (const readable of [memory, cpu, oom]) body.u8(readable ? 1 : 0);
      body.u8(reply.landlock);
      return { kind: 64, body: body.end() };
    }
    case "done":
      return { kind: 65, body: Buffer.alloc(0) };
    case "data":
      return { kind: 66, body: reply.bytes };
    case "result": {
      const { compared, ...ending } = reply.result;
      const parts = [endingBytes(ending), comparisonBytes(compared), nsBytes(reply.serviceMs)];
      return { kind: 67, body: Buffer.concat(parts) };
    }
    case "samples":
      return { kind: 68, body: Buffer.concat(reply.ms.map(nsBytes)) };
    case "error": {
      const code = new BodyWriter().u8(codes.indexOf(reply.code) + 1).end();
      return { kind: 69, body: Buffer.concat([code, Buffer.from(reply.message)]) };
    }
    case "team":
      return { kind: 70, body: Buffer.concat([teamBytes(reply.result), nsBytes(reply.serviceMs)]) };
  }
}

function teamBytes({ cpuMs, wallMs, heldUpBy, stoodStill, manager, programs }: TeamResult): Buffer {
  return Buffer.concat([
    nsBytes(cpuMs),
    nsBytes(wallMs),
    new BodyWriter()
      .u8([null, "manager", "programs"].indexOf(heldUpBy))
      .u8(stoodStill ? 1 : 0)
      .u32(1 + programs.length)
      .end(),
    ...[manager, ...programs].map(memberBytes),
  ]);
}

function memberBytes({ cut, order, ...ending }: MemberResult): Buffer {
  const more = new BodyWriter().u8(cut ? 1 : 0).u32(order ?? notThere);
  return Buffer.concat([endingBytes(ending), more.end()]);
}

function endingBytes(told: Omit<RunResult, "compared">): Buffer {
  const { stdout, stderr } = told;
  return Buffer.concat([
    new BodyWriter()
      .u8(statuses.indexOf(told.status))
      .u32(told.exitCode ?? notThere)
      .u32(told.signal ?? 0)
      .u64(told.cpuMs * nsPerMs)
      .u64(told.wallMs * nsPerMs)
      .u64(told.memoryKiB * 1024)
      .u64(stdout.bytes)
      .digest(stdout.digest)
      .digest(stdout.tokenDigest)
      .end(),
    textBytes(stdout.excerpt),
    new BodyWriter().u64(stderr.bytes).digest(stderr.digest).end(),
    textBytes(stderr.excerpt),
    keptBytes(told.kept),
    textBytes(told.fault),
    new BodyWriter().u8(told.idle ? 1 : 0).end(),
  ]);
}

function comparisonBytes(compared: Compared | undefined): Buffer {
  if (compared === undefined) return Buffer.from([0]);
  if (compared.equal) return Buffer.from([1]);
  const { message, difference } = compared;
  const { line, token, expected, seen } = difference ?? {
    line: Number(/^line (\d+)/.exec(message)?.[1]),
    token: Number(/ token (\d+):/.exec(message)?.[1]),
    expected: "",
    seen: "",
  };
  const kind = difference === null ? 3 : seen === "" ? 1 : expected === "" ? 2 : 0;
  return Buffer.concat([
    new BodyWriter().u8(2).u8(kind).u64(line).u64(token).end(),
    textBytes(expected),
    textBytes(seen),
  ]);
}

function keptBytes(files: RunResult["kept"]): Buffer {
  const entries = Object.entries(files);
  return Buffer.concat([
    new BodyWriter().u32(entries.length).end(),
    ...entries.flatMap(([path, file]) => [
      textBytes(path),
      new BodyWriter().digest(file.digest).u64(file.bytes).end(),
    ]),
  ]);
}

function nsBytes(ms: number): Buffer {
  return new BodyWriter().u64(ms * nsPerMs).end();
}

function textBytes(written: string): Buffer {
  const raw = Buffer.from(written);
  return Buffer.concat([new BodyWriter().u32(raw.length).end(), raw]);
}
