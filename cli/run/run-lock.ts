import { open, readFile, rm } from "node:fs/promises";
import { z } from "zod";
import { UserError } from "../user-error.ts";

const holderSchema = z.object({ pid: z.number(), startedAt: z.string() });

/**
 * Takes the lock of a run's folder, so that two processes never play one run. A lock whose
 * process is gone is taken over. Returns the function that gives it back.
 */
export async function lockRun(file: string, id: string): Promise<() => Promise<void>> {
  const mine = JSON.stringify({ pid: process.pid, startedAt: await startOf(process.pid) });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = await open(file, "wx");
      await handle.writeFile(mine);
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const holder = await readHolder(file);
    if (holder !== undefined && (await isAlive(holder))) {
      throw new UserError(
        `Run ${id} is being played by process ${holder.pid}.`,
        "Wait until it ends, or stop it with Ctrl-C in its terminal.",
      );
    }
    await rm(file, { force: true });
  }
  throw new UserError(`Another process took run ${id} at this moment.`, "Try again.");
}

async function readHolder(file: string): Promise<z.infer<typeof holderSchema> | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return undefined;
  }
}

async function isAlive(holder: { pid: number; startedAt: string }): Promise<boolean> {
  try {
    process.kill(holder.pid, 0);
  } catch {
    return false;
  }
  return (await startOf(holder.pid)) === holder.startedAt;
}

/** When a process started, as the kernel tells it: a number used again names another process. */
async function startOf(pid: number): Promise<string> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
