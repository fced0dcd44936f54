import path from "node:path";
import type { LoadOptions } from "../../problems/load-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import type { ProblemRef } from "../queues/job-types.ts";

/** Finds packages on this machine by reference. */
export type ProblemShelf = { find(ref: ProblemRef): Promise<Problem> };

export class ProblemNotHere extends Error {
  override name = "ProblemNotHere";
  readonly hint: string;

  constructor(ref: ProblemRef, tried: string[]) {
    super(
      `Problem ${ref.name} (content ${ref.digest.slice(0, 12)}) is not on this worker; looked at ${tried.join(", ")}.`,
    );
    this.hint = "Copy the package to the worker and start it with --problems DIR.";
  }
}

/**
 * Looks in the folder that the reference names, then for a folder of the problem's name below
 * each root. Only a package of exactly the same content is taken.
 */
export function createProblemShelf(
  roots: string[],
  load: (dir: string, how: LoadOptions) => Promise<Problem>,
): ProblemShelf {
  const loaded = new Map<string, Promise<Problem>>();

  async function search(ref: ProblemRef): Promise<Problem> {
    const places = [ref.dir, ...roots.map((root) => path.join(root, ref.name))];
    const { format, settings = {} } = ref;
    const how = { ...(format === undefined ? {} : { format }), settings };
    for (const dir of places) {
      const problem = await load(dir, how).catch(() => undefined);
      if (problem?.digest === ref.digest) return problem;
    }
    throw new ProblemNotHere(ref, places);
  }

  return {
    find(ref) {
      const known = loaded.get(ref.digest);
      if (known) return known;
      const found = search(ref);
      loaded.set(ref.digest, found);
      found.catch(() => loaded.delete(ref.digest));
      return found;
    },
  };
}
