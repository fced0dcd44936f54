import path from "node:path";
import type { Entry } from "../../agent/journal/events.ts";
import { readJournal } from "../../agent/journal/read-journal.ts";
import { UserError } from "../user-error.ts";
import { checkKnown } from "./check-known.ts";
import { openRunFolder, type RunFolder } from "./run-folder.ts";
import { readRunSpec, type RunSpec } from "./run-spec.ts";

/** A finished run, or a recording, whose results another one takes over. */
export type KnownRun = { spec: RunSpec; entries: readonly Entry[] };

/** @throws UserError where there is no such run, or what it knows says nothing to the other */
export async function openKnownRun(
  runsDir: string,
  id: string,
  other: Omit<RunSpec, "id">,
): Promise<KnownRun> {
  return readKnownRun(await openRunFolder(runsDir, id), other);
}

/**
 * The run that a run takes results over from; null where there is none.
 *
 * @throws UserError where it is gone, or has changed
 */
export async function knownRunOf(folder: RunFolder, spec: RunSpec): Promise<KnownRun | null> {
  const { id, known } = spec;
  if (known === undefined) return null;
  const runsDir = path.dirname(folder.dir);
  const found = await openRunFolder(runsDir, known).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      `The run ${id} takes over what run ${known} knows (--known), which can't be opened: ${error.message}`,
      `Put it back into ${runsDir}, or begin a new run without it.`,
    );
  });
  return readKnownRun(found, spec);
}

async function readKnownRun(folder: RunFolder, other: Omit<RunSpec, "id">): Promise<KnownRun> {
  const spec = await readRunSpec(folder.spec);
  const { entries } = await readJournal(folder.journal);
  checkKnown({ spec, entries }, other);
  return { spec, entries };
}
