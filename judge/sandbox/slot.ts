import type { RunLimits } from "../run-limits.ts";
import type { RunStatus } from "../verdict.ts";

/**
 * A judge slot: one warm container with the runner as its PID 1. A slot does one thing at
 * a time; calls queue up. Nothing that a run wrote outlives the run, except what `keep` names.
 * A slot that dies rejects with `SlotDied`; the pool replaces it. A request that it can't
 * take (an unknown digest, limits beyond the slot's) rejects with `SlotRefusal`.
 */
export interface Slot {
  /** Number of the slot in its pool, from 0. Slots of a pool have users and, as far as they go, cores of their own. */
  readonly index: number;
  /** Docker image id. */
  readonly image: string;
  /** Stores bytes under their SHA-256 in the root-only store, unless they are there already. */
  put(file: StoredFile): Promise<void>;
  /** The bytes of a kept file. */
  get(digest: string, maxBytes: number): Promise<Buffer>;
  run(spec: RunSpec, how?: RunHow): Promise<RunResult>;
  /**
   * Runs one after another within one exchange, which spares the way between host and slot.
   * With `stopAtFailure` the first run that does not end with OK, or whose output is not equal
   * where it is compared, is the last. Returns the results of those that ran, in order.
   */
  runMany(specs: RunSpec[], options: { stopAtFailure: boolean }): Promise<RunResult[]>;
  /** Runs a judge's program and contestants' programs together, joined by channels. */
  runTeam(spec: TeamSpec, how?: RunHow): Promise<TeamResult>;
  close(): Promise<void>;
}

/** `alone`: while no other slot of the pool runs anything, so that times are the machine's best. */
export type RunHow = { alone: boolean };

/** Bytes on the host, by digest, read only when the slot does not hold them yet. */
export type StoredFile = { digest: string; read: () => Promise<Buffer> };

/** A file laid into the box before the run, by digest of a stored file. */
export type BoxFile = { path: string; digest: string; executable?: boolean };

export type RunSpec = {
  /** `argv[0]` is a path in the image, or in the box (`./program`). */
  argv: string[];
  env?: Record<string, string>;
  /** Laid into the box read-only. Directories in `path` are made. */
  files: BoxFile[];
  /** Stored file to read standard input from; empty input when absent. */
  stdin?: string;
  limits: RunLimits;
  /** What to tell of standard output. Its digest and size are always told. */
  stdout?: { excerptBytes?: number };
  stderr?: { excerptBytes?: number };
  /** Compare standard output with a stored answer, in the container, when the run ended well. */
  compare?: CompareSpec;
  /** Exit codes that count as ending well; `[0]` when absent. Any other is RTE. */
  exitCodes?: number[];
  /**
   * Files to copy from the box to the store after a run that ended well. One that is not
   * there, is larger, or is no regular file is left out of `kept`.
   */
  keep?: { path: string; maxKiB: number }[];
  /** Stores standard output too; in `kept` it is "stdout". */
  keepStdout?: boolean;
  /** An end with this sign is MLE instead of RTE. Seen in the excerpt of standard error only. */
  outOfMemory?: OutOfMemorySign | undefined;
};

/** How a language's runtime ends and what it says when it has used up the memory it was given. */
export type OutOfMemorySign =
  | { exitCode: number; words: string }
  | { signal: number; words: string };

/**
 * Programs that run at the same time, each with a user and a box of its own, none of which
 * can see the others' files, memory or /proc entries. All share the slot's core.
 */
export type TeamSpec = {
  /** The package's program: a manager or an interactor, under limits of its own. */
  manager: TeamMember & { limits: RunLimits };
  programs: TeamMember[];
  /** CPU time of all programs together; the wall clock of the team; memory, output and processes of each program. */
  limits: RunLimits;
  /**
   * Each is a FIFO `/judge/pipes/NAME` that just its two members can open, at its one end.
   * A member whose standard input or output it is finds it open, in whatever order the other
   * member opens its ends; two that both open by path must agree on the order. End of file and
   * SIGPIPE come as they do with pipes, also from a member that ended before it opened its end.
   */
  channels: Channel[];
};

export type TeamMemberRef = "manager" | number;
export type Channel = { name: string; from: TeamMemberRef; to: TeamMemberRef };

export type TeamMember = {
  argv: string[];
  env?: Record<string, string>;
  files: BoxFile[];
  stdin: { kind: "empty" } | { kind: "stored"; digest: string } | { kind: "channel"; name: string };
  /** Captured output is told by size, digests and excerpt, and can be kept. */
  stdout:
    | { kind: "captured"; excerptBytes?: number; keep?: boolean }
    | { kind: "channel"; name: string };
  stderr?: { excerptBytes?: number };
  exitCodes?: number[];
  keep?: { path: string; maxKiB: number }[];
  outOfMemory?: OutOfMemorySign | undefined;
};

export type TeamResult = {
  manager: MemberResult;
  programs: MemberResult[];
  /** CPU time of all programs together. */
  cpuMs: number;
  wallMs: number;
  /**
   * At the wall limit, or at a standstill: who kept the others waiting. `manager` when it was idle for another
   * reason than waiting for a program; null when neither was reached.
   */
  heldUpBy: "manager" | "programs" | null;
  /** It was ended before the wall limit: all waited for each other, and nothing could change that. */
  stoodStill: boolean;
};

/**
 * How a member ended. One that was ended because another had passed its limits has `cut: true`
 * and status OK: nothing is known against it. `order` counts the members that ended by
 * themselves or by their own limits, from 0; null when `cut`.
 */
export type MemberResult = Omit<RunResult, "compared"> & { cut: boolean; order: number | null };

export type CompareSpec = {
  answer: string;
  caseSensitive: boolean;
  spaceSensitive: boolean;
  floatAbsolute: number | null;
  floatRelative: number | null;
};

export type RunResult = {
  status: RunStatus;
  exitCode: number | null;
  signal: number | null;
  cpuMs: number;
  wallMs: number;
  /** Peak of the run itself. */
  memoryKiB: number;
  stdout: OutputSummary;
  stderr: OutputSummary;
  /** Present when `compare` was asked for and the run ended well. */
  compared?: Compared;
  /** By path. */
  kept: Record<string, { digest: string; bytes: number }>;
  /** Filled when status is JE: what the runner says went wrong. */
  fault: string;
  /** At the wall limit, no process of the run wanted the CPU: a busy machine was not the reason. */
  idle: boolean;
};

export type Compared = {
  equal: boolean;
  /** Names the first difference, and shows both tokens. */
  message: string;
  /** Null where the outputs are equal, or differ in white space only. */
  difference: Difference | null;
};

/** Counted from 1. An output or answer that ends there has an empty token. Tokens are cut after 40 bytes. */
export type Difference = { line: number; token: number; expected: string; seen: string };

export type OutputSummary = {
  bytes: number;
  /** SHA-256 (hex) of the raw bytes. */
  digest: string;
  /** SHA-256 (hex) of the white-space-separated tokens joined by one blank; stdout only, else "". */
  tokenDigest: string;
  /** At most `excerptBytes`, decoded as UTF-8 with replacement. */
  excerpt: string;
};
