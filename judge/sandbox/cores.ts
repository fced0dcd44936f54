import type Docker from "dockerode";
import { z } from "zod";
import { coreLabel, slotLabel } from "./container.ts";

/** The engine's cores, and the one with the fewest slots on it, of this and other processes. */
export type Cores = { count: number; quietest: number };

export async function readCores(docker: Docker): Promise<Cores> {
  const info: unknown = await docker.info();
  const { NCPU: count } = z.object({ NCPU: z.number().int().positive() }).parse(info);
  const filters = { label: [`${slotLabel}=slot`] };
  const containers = await docker.listContainers({ filters });
  const taken = containers.map(({ Labels }) => Labels[coreLabel] ?? "");
  return { count, quietest: quietestCore(count, taken) };
}

/** The least often named of cores 0 to `count` - 1; the lowest of several. */
export function quietestCore(count: number, taken: readonly string[]): number {
  const slots = Array.from(
    { length: count },
    (_, core) => taken.filter((name) => name === String(core)).length,
  );
  return slots.indexOf(Math.min(...slots));
}
