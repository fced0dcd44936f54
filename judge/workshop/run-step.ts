import { keptBy } from "../sandbox/kept-by.ts";
import { bounds } from "../../problems/package/bounds.ts";
import type { Material, RecipeStep } from "../../problems/workshop.ts";
import { endOf } from "../checkers/checker-run.ts";
import { type Executable, programSpec } from "../compile/executable.ts";
import { JudgeFault } from "../faults.ts";
import type { Slot, StoredFile } from "../sandbox/slot.ts";

/** Generous: generators and slow model solutions take their time, and nobody is measured. */
const limits = { cpuMs: 60_000, wallMs: 180_000, memoryKiB: 2048 * 1024 };
const ownProcesses = 16;
const outputKiB = bounds.testBytes / 1024;

/** A program with what it is to make, and how much that may be. */
type Task = { executable: Executable; step: RecipeStep; mostBytes: number };

/** How much a step made; or how its program ended instead, and what it said. */
export type StepDone = { ok: true; bytes: number } | { ok: false; what: string; said: string };

/**
 * Runs one step, and hands over what it made, file by file, as none is to be held longer than it
 * has to. Rejects for the judge's own fault.
 */
export async function runStep(
  slot: Slot,
  { executable, step, mostBytes }: Task,
  material: (from: Material) => Promise<StoredFile>,
  keep: (as: string, bytes: Buffer) => Promise<void>,
): Promise<StepDone> {
  const spec = await programSpec(slot, executable, {
    ...limits,
    memoryKiB: limits.memoryKiB + executable.extraMemoryKiB,
    outputKiB,
    processes: ownProcesses + executable.extraProcesses,
  });
  const put = async (from: Material) => {
    const file = await material(from);
    await slot.put(file);
    return file.digest;
  };
  const files = [...spec.files];
  for (const { name, from } of step.files) files.push({ path: name, digest: await put(from) });
  const result = await slot.run({
    ...spec,
    argv: [...spec.argv, ...step.args],
    files,
    ...(step.stdin === null ? {} : { stdin: await put(step.stdin) }),
    stderr: { excerptBytes: 1024 },
    keepStdout: step.makes.some(({ from }) => "stdout" in from),
    keep: step.makes.flatMap(({ from }) =>
      "file" in from ? [{ path: from.file, maxKiB: outputKiB }] : [],
    ),
  });
  if (result.status === "JE") throw new JudgeFault(`making a file: ${result.fault}`);
  if (result.status !== "OK")
    return { ok: false, what: endOf(result), said: result.stderr.excerpt };
  let bytes = 0;
  for (const { from, as } of step.makes) {
    const kept = keptBy(result, "stdout" in from ? "stdout" : from.file);
    if (kept === undefined) {
      const what = "stdout" in from ? "wrote no output" : `did not write ${from.file}`;
      return { ok: false, what, said: result.stderr.excerpt };
    }
    bytes += kept.bytes;
    if (bytes > mostBytes)
      return { ok: false, what: "made more than is allowed for all tests", said: "" };
    await keep(as, await slot.get(kept.digest, bounds.testBytes));
  }
  return { ok: true, bytes };
}
