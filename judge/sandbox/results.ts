import type { RunStatus } from "../verdict.ts";
import type { Compared, Difference, MemberResult, RunResult, TeamResult } from "./slot.ts";
import { type BodyReader, ProtocolError } from "./wire.ts";

/** What came of runs, decoded. docker/runner/PROTOCOL.md is the contract. */
const statuses: readonly RunStatus[] = ["OK", "TLE", "ILE", "MLE", "OLE", "RTE", "SV", "JE"];
const heldUp: readonly TeamResult["heldUpBy"][] = [null, "manager", "programs"];
const notThere = 0xffffffff;
const nsPerMs = 1e6;

type ProgramResult = Omit<RunResult, "compared">;

export function decodeResult(body: BodyReader): RunResult {
  const result = decodeProgram(body);
  const compared = body.u8();
  if (compared === 0) return result;
  if (compared === 1)
    return { ...result, compared: { equal: true, message: "", difference: null } };
  const { message, difference } = decodeDifference(body);
  return { ...result, compared: { equal: false, message, difference } };
}

export function decodeTeam(body: BodyReader): TeamResult {
  const cpuMs = body.u64() / nsPerMs;
  const wallMs = body.u64() / nsPerMs;
  const heldUpBy = heldUp[body.u8()];
  if (heldUpBy === undefined) throw new ProtocolError("a team held up by an unknown member");
  const stoodStill = body.u8() === 1;
  const count = body.u32();
  if (count < 2) throw new ProtocolError("a team without a program");
  const manager = decodeMember(body);
  const programs: MemberResult[] = [];
  for (let i = 1; i < count; i++) programs.push(decodeMember(body));
  return { manager, programs, cpuMs, wallMs, heldUpBy, stoodStill };
}

function decodeMember(body: BodyReader): MemberResult {
  const result = decodeProgram(body);
  const cut = body.u8() === 1;
  const order = body.u32();
  return { ...result, cut, order: order === notThere ? null : order };
}

function decodeProgram(body: BodyReader): ProgramResult {
  const status = statuses[body.u8()];
  if (!status) throw new ProtocolError("a result with an unknown status");
  const exitCode = body.u32();
  const signal = body.u32();
  return {
    status,
    exitCode: exitCode === notThere ? null : exitCode,
    signal: signal === 0 ? null : signal,
    cpuMs: body.u64() / nsPerMs,
    wallMs: body.u64() / nsPerMs,
    memoryKiB: Math.ceil(body.u64() / 1024),
    stdout: {
      bytes: body.u64(),
      digest: body.digest(),
      tokenDigest: body.digest(),
      excerpt: body.text(),
    },
    stderr: { bytes: body.u64(), digest: body.digest(), tokenDigest: "", excerpt: body.text() },
    kept: decodeKept(body),
    fault: body.text(),
    idle: body.u8() === 1,
  };
}

function decodeKept(body: BodyReader): RunResult["kept"] {
  const count = body.u32();
  const kept: [string, { digest: string; bytes: number }][] = [];
  for (let i = 0; i < count; i++) {
    kept.push([body.text(), { digest: body.digest(), bytes: body.u64() }]);
  }
  return Object.fromEntries(kept);
}

type Words = (difference: Difference) => string;

const messages: readonly Words[] = [
  ({ expected, seen }) => `expected "${expected}", got "${seen}"`,
  ({ expected }) => `expected "${expected}", but the output ends`,
  ({ seen }) => `expected the end, got "${seen}"`,
];

function decodeDifference(body: BodyReader): Omit<Compared, "equal"> {
  const kind = body.u8();
  const difference = {
    line: body.u64(),
    token: body.u64(),
    expected: body.text(),
    seen: body.text(),
  };
  const { line, token } = difference;
  const words = messages[kind];
  if (words) return { message: `line ${line}, token ${token}: ${words(difference)}`, difference };
  const message = `line ${line}, before token ${token}: the white space differs`;
  return { message, difference: null };
}
