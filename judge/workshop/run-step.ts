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

/** The bytes of what a step made, by name; or how its program ended instead, and what it said. */
export type StepDone =
  | { ok: true; files: Map<string, Buffer> }
  | { ok: false; what: string; said: string };

/** Runs one step. Rejects for the judge's own fault. */
export async function runStep(
  slot: Slot,
  executable: Executable,
  step: RecipeStep,
  material: (from: Material) => Promise<StoredFile>,
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
  const made = new Map<string, Buffer>();
  for (const { from, as } of step.makes) {
    const kept = result.kept["stdout" in from ? "stdout" : from.file];
    if (kept === undefined) {
      const what = "stdout" in from ? "wrote no output" : `did not write ${from.file}`;
      return { ok: false, what, said: result.stderr.excerpt };
    }
    made.set(as, await slot.get(kept.digest, bounds.testBytes));
  }
  return { ok: true, files: made };
}
