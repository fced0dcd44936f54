import * as fc from "fast-check";
import type { Reply } from "../replies.ts";
import type { Compared, MemberResult, OutputSummary, RunResult, TeamResult } from "../slot.ts";

const u8 = fc.nat({ max: 255 });
const u32 = fc.nat({ max: 0xffffffff });
const u32ButLast = fc.nat({ max: 0xfffffffe });
const u64 = fc.maxSafeNat();
const ms = fc.nat({ max: 1e15 }).map((ns) => ns / 1e6);
const text = fc.string({ unit: "binary", maxLength: 40 });
const token = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
const bytes = fc.uint8Array({ maxLength: 100 }).map((each) => Buffer.from(each));
const digest = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((each) => Buffer.from(each).toString("hex"));

/** A record as the decoder makes them. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record<T>(model, { noNullPrototype: true });

const output = (tokenDigest: fc.Arbitrary<string>): fc.Arbitrary<OutputSummary> =>
  record({ bytes: u64, digest, tokenDigest, excerpt: text });

const kept = fc
  .uniqueArray(fc.tuple(text, record({ digest, bytes: u64 })), { selector: ([path]) => path })
  .map((entries) => Object.fromEntries(entries));

const ending = record<Omit<RunResult, "compared">>({
  status: fc.constantFrom("OK", "TLE", "ILE", "MLE", "OLE", "RTE", "SV", "JE"),
  exitCode: fc.option(u32ButLast),
  signal: fc.option(fc.integer({ min: 1, max: 64 })),
  cpuMs: ms,
  wallMs: ms,
  memoryKiB: fc.nat({ max: 2 ** 40 }),
  stdout: output(digest),
  stderr: output(fc.constant("")),
  kept,
  fault: text,
  idle: fc.boolean(),
});

const unequal: fc.Arbitrary<Omit<Compared, "equal">> = fc
  .tuple(u64, u64, token, token, fc.nat({ max: 3 }))
  .map(([line, at, expected, seen, kind]) => {
    const place = `line ${line}, token ${at}`;
    const where = { line, token: at };
    if (kind === 0) {
      const message = `${place}: expected "${expected}", got "${seen}"`;
      return { message, difference: { ...where, expected, seen } };
    }
    if (kind === 1) {
      const message = `${place}: expected "${expected}", but the output ends`;
      return { message, difference: { ...where, expected, seen: "" } };
    }
    if (kind === 2) {
      const message = `${place}: expected the end, got "${seen}"`;
      return { message, difference: { ...where, expected: "", seen } };
    }
    return {
      message: `line ${line}, before token ${at}: the white space differs`,
      difference: null,
    };
  });

const compared: fc.Arbitrary<Compared> = fc.oneof(
  fc.constant({ equal: true, message: "", difference: null }),
  unequal.map((told) => ({ equal: false, ...told })),
);

const result: fc.Arbitrary<RunResult> = fc
  .tuple(ending, fc.option(compared))
  .map(([ended, found]) => (found === null ? ended : { ...ended, compared: found }));

const member: fc.Arbitrary<MemberResult> = fc
  .tuple(ending, fc.boolean(), fc.option(u32ButLast))
  .map(([ended, cut, order]) => ({ ...ended, cut, order }));

const team = record<TeamResult>({
  manager: member,
  programs: fc.array(member, { minLength: 1, maxLength: 3 }),
  cpuMs: ms,
  wallMs: ms,
  heldUpBy: fc.constantFrom(null, "manager", "programs"),
  stoodStill: fc.boolean(),
});

/** Whatever a runner of this version may say. */
export const arbitraryReply: fc.Arbitrary<Reply> = fc.oneof(
  record({
    kind: fc.constant("ready" as const),
    version: u32,
    cgroup: record({ version: u8, memory: fc.boolean(), cpu: fc.boolean(), oom: fc.boolean() }),
    landlock: u8,
  }),
  fc.constant({ kind: "done" } as const),
  record({ kind: fc.constant("data" as const), bytes }),
  record({ kind: fc.constant("result" as const), result, serviceMs: ms }),
  record({ kind: fc.constant("team" as const), result: team, serviceMs: ms }),
  record({ kind: fc.constant("samples" as const), ms: fc.array(ms) }),
  record({
    kind: fc.constant("error" as const),
    code: fc.constantFrom("request" as const, "missing", "full", "too big"),
    message: text,
  }),
);
