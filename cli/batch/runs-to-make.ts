import { createHash } from "node:crypto";
import { cellsOf } from "../../workers/batch/grid.ts";
import type { CellOutcome } from "../../workers/batch/outcome.ts";
import type { BatchSpec, Recording } from "./batch-spec.ts";

export type RunToMake = {
  /** What it is, so that a resumed batch finds it again. */
  id: string;
  /** Null where the run serves all seeds. */
  seed: number | null;
  recording: Extract<Recording, { kind: "play" }>;
};

/** The runs of the batch's own that cells without a result are played on, each once. */
export function runsToMake(
  { grid, recordings }: Pick<BatchSpec, "grid" | "recordings">,
  outcomes: ReadonlyMap<string, CellOutcome>,
): RunToMake[] {
  const runs = grid.entries.flatMap(({ pools }, entry): RunToMake[] => {
    const recording = recordings[entry];
    if (recording?.kind !== "play" || pools.kind !== "recording") return [];
    const open = cellsOf(grid, entry).filter(({ id }) => outcomes.get(id)?.ok !== true);
    const seeds = new Set(open.map(({ seed }) => (pools.perSeed ? seed : null)));
    return [...seeds].map((seed) => ({ id: runId(recording, seed), recording, seed }));
  });
  return [...new Map(runs.map((run) => [run.id, run])).values()];
}

/** The same for all entries that are played on the same run, as with other numbers of answers. */
export function runId({ spec }: Extract<Recording, { kind: "play" }>, seed: number | null): string {
  const { createdAt: _, ...played } = spec;
  const digest = createHash("sha256").update(JSON.stringify(played)).digest("hex").slice(0, 8);
  return [spec.contest?.name ?? "run", digest, ...(seed === null ? [] : [seed])].join("-");
}
