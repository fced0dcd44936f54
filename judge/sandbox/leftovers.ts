import type Docker from "dockerode";
import { ownerOf, slotLabel } from "./container.ts";

/**
 * Removes the containers of slots whose process on this machine is gone; tells how many. They
 * end by themselves when their host process does, so there is hardly ever one.
 */
export async function removeLeftovers(docker: Docker): Promise<number> {
  const filters = { label: [`${slotLabel}=slot`] };
  const containers = await docker.listContainers({ all: true, filters });
  const left = containers.filter(({ Labels }) => isOrphan(Labels[`${slotLabel}.owner`] ?? ""));
  for (const { Id } of left) await remove(docker, Id);
  return left.length;
}

/** Containers end by themselves too: one that is gone, or going, is as good as removed. */
async function remove(docker: Docker, id: string): Promise<void> {
  try {
    await docker.getContainer(id).remove({ force: true });
  } catch (error) {
    const status = error instanceof Error && "statusCode" in error ? error.statusCode : null;
    if (status !== 404 && status !== 409) throw error;
  }
}

/** Owned by a process of this machine that does not run. Those of other machines are not ours to judge. */
function isOrphan(owner: string): boolean {
  const pid = Number(owner.split("/").at(-1));
  if (!Number.isInteger(pid) || pid < 1 || owner !== ownerOf(pid)) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
