import { type Cell, cellsOf, type Grid, type GridEntry } from "./grid.ts";

/** Cells of one entry that are handed out together, as a queue's job costs as much as a small cell. */
export type Chunk = { entry: number; cells: Cell[] };

/** Programs that a chunk's cells may rank in all: about half a second's work. */
const programsPerChunk = 20_000;
const mostCells = 50;
const unknownPrograms = 1_000;

/**
 * The cells that are not done yet, in chunks. Cells of a simulation are parted between seeds, as
 * each part makes the seed's programs up; those of a run that is recorded for each seed are, too.
 */
export function chunksOf(grid: Grid, isDone: (cell: Cell) => boolean): Chunk[] {
  return grid.entries.flatMap((entry, index) => {
    const open = cellsOf(grid, index).filter((cell) => !isDone(cell));
    const size = chunkSize(entry);
    return parts(open, size, seedsPart(entry)).map((cells) => ({ entry: index, cells }));
  });
}

function chunkSize({ pools }: GridEntry): number {
  const programs =
    pools.kind === "simulation"
      ? pools.simulation.programs * pools.simulation.problems.length
      : (pools.programs ?? unknownPrograms);
  return Math.max(1, Math.min(mostCells, Math.floor(programsPerChunk / Math.max(1, programs))));
}

/** `whole`: a seed's cells stay together; `apart`: and are with no other seed's. */
function seedsPart({ pools }: GridEntry): "whole" | "apart" | "anywhere" {
  if (pools.kind === "simulation") return "whole";
  return pools.perSeed ? "apart" : "anywhere";
}

function parts(cells: Cell[], size: number, seeds: ReturnType<typeof seedsPart>): Cell[][] {
  const found: Cell[][] = [];
  for (const cell of cells) {
    const part = found.at(-1);
    const sameSeed = part?.at(-1)?.seed === cell.seed;
    const fits = part !== undefined && part.length < size;
    const joins = seeds === "anywhere" ? fits : sameSeed || (seeds === "whole" && fits);
    if (part !== undefined && joins) part.push(cell);
    else found.push([cell]);
  }
  return found;
}
