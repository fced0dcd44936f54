/**
 * The judge itself failed: a container died twice, a store refused, a checker misbehaved.
 * Never the program's doing, and never a reason to take points from it.
 */
export class JudgeFault extends Error {
  override readonly name = "JudgeFault";
}

/** What a thrown value says, for messages. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
