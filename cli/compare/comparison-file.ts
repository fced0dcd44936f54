import { readFile } from "node:fs/promises";
import { z } from "zod";
import { writeDurably } from "../run/write-durably.ts";
import { UserError } from "../user-error.ts";
import { type Comparison, comparisonSchema } from "./comparison.ts";

export async function writeComparison(file: string, comparison: Comparison): Promise<void> {
  await writeDurably(file, `${JSON.stringify(comparison, null, 2)}\n`);
}

/** Null where there is no such file. Rejects with `UserError` where it is not one of this version. */
export async function readComparison(file: string): Promise<Comparison | null> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return comparisonSchema.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new UserError(
      `${file} can't be read: ${reason}`,
      "Remove it: `medalist contest --resume RUN` makes it again.",
    );
  }
}
