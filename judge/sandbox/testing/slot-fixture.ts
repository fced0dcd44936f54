import { createHash } from "node:crypto";
import { connectDocker } from "../connect.ts";
import { readCores } from "../cores.ts";
import { type DockerSlot, openSlot } from "../docker-slot.ts";
import { ensureJudgeImage } from "../image.ts";
import { cppFlags } from "../compile-flags.ts";
import type { RunLimits } from "../../run-limits.ts";
import type { RunResult, RunSpec, Slot, StoredFile } from "../slot.ts";
import type { Layer } from "../layers.ts";

/** Generous limits; tests tighten the one that they are about. */
export const roomy: RunLimits = {
  cpuMs: 10_000,
  wallMs: 20_000,
  memoryKiB: 1 << 20,
  outputKiB: 16 << 10,
  processes: 1,
};

/** A slot of its own for a test file. */
export async function openTestSlot(languages?: readonly Layer[]): Promise<DockerSlot> {
  const docker = await connectDocker();
  const image = await ensureJudgeImage(docker, () => {}, languages);
  const size = { runMemoryMiB: 1024, storeMiB: 256, boxMiB: 256 };
  const uid = 10_000 + 64 * Math.floor(Math.random() * 800);
  const { quietest: core } = await readCores(docker);
  return openSlot({ docker, image: image.id, index: 0, uid, core, size });
}

export function stored(content: string | Buffer): StoredFile {
  const bytes = Buffer.from(content);
  return {
    digest: createHash("sha256").update(bytes).digest("hex"),
    read: () => Promise.resolve(bytes),
  };
}

/** Compiles C++20 in the slot; resolves with the program's digest. */
export async function compileCpp(
  slot: Slot,
  source: string,
  flags: readonly string[] = cppFlags.cpp20,
): Promise<string> {
  const file = stored(source);
  await slot.put(file);
  const result = await slot.run({
    argv: ["/usr/bin/g++", ...flags, "-o", "program", "./a.cpp"],
    env: { TMPDIR: "." },
    files: [{ path: "a.cpp", digest: file.digest }],
    limits: { ...roomy, wallMs: 60_000, cpuMs: 30_000, processes: 16 },
    stderr: { excerptBytes: 4_000 },
    keep: [{ path: "program", maxKiB: 8_192 }],
  });
  const program = result.kept["program"];
  if (!program) throw new Error(`does not compile (${result.status}): ${result.stderr.excerpt}`);
  return program.digest;
}

type RunWith = Partial<Omit<RunSpec, "limits" | "stdin">> & {
  limits?: Partial<RunLimits>;
  /** The input itself. */
  input?: string | Buffer;
};

/** Compiles C++ and runs it, telling the first 10 kB of its output. */
export async function runCpp(slot: Slot, source: string, run: RunWith = {}): Promise<RunResult> {
  const digest = await compileCpp(slot, source);
  return runWith(slot, { argv: ["./program"], files: [{ path: "program", digest }], ...run });
}

/** Runs Python 3, telling the first 10 kB of its output. */
export async function runPython(slot: Slot, source: string, run: RunWith = {}): Promise<RunResult> {
  const file = stored(source);
  await slot.put(file);
  return runWith(slot, {
    argv: ["/usr/bin/python3", "-B", "a.py"],
    files: [{ path: "a.py", digest: file.digest }],
    ...run,
  });
}

export async function runWith(
  slot: Slot,
  { limits, input, ...spec }: RunWith & { argv: string[] },
): Promise<RunResult> {
  const stdin = input === undefined ? undefined : stored(input);
  if (stdin) await slot.put(stdin);
  return slot.run({
    files: [],
    stdout: { excerptBytes: 10_000 },
    stderr: { excerptBytes: 10_000 },
    ...spec,
    ...(stdin ? { stdin: stdin.digest } : {}),
    limits: { ...roomy, ...limits },
  });
}

export type Space = { blocks: number; inodes: number };

/** What is free in a slot's tmpfs. */
export async function freeSpace(slot: Slot): Promise<Space> {
  const ask = "import os; s = os.statvfs('.'); print(s.f_bfree, s.f_ffree)";
  const { stdout } = await runPython(slot, ask);
  const [blocks = 0, inodes = 0] = stdout.excerpt.split(" ").map(Number);
  return { blocks, inodes };
}

/**
 * What is taken since `before` beyond `butFor`, when that is nothing or two seconds have gone by:
 * the kernel lets go of some inodes of a run a few milliseconds after its end.
 */
export async function stillTaken(slot: Slot, before: Space, butFor: Space): Promise<Space> {
  const until = performance.now() + 2_000;
  for (;;) {
    const free = await freeSpace(slot);
    const taken = {
      blocks: Math.max(0, before.blocks - free.blocks - butFor.blocks),
      inodes: Math.max(0, before.inodes - free.inodes - butFor.inodes),
    };
    if ((taken.blocks === 0 && taken.inodes === 0) || performance.now() > until) return taken;
  }
}
