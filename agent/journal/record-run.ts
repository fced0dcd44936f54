import type { Entry } from "./events.ts";
import type { Journal } from "./journal.ts";

/** That a run went on which had not finished. */
export async function recordResumption(journal: Journal): Promise<void> {
  if (journal.recorded("finished") !== undefined) return;
  const times = countOf(journal, (entry) => entry.event.type === "run-resumed");
  await journal.effect(`resumed/${times + 1}`, ["run-resumed"], () => ({ type: "run-resumed" }));
}

/** Where the journal itself cannot be written there is nobody to tell; the first error stands. */
export async function recordFailure(
  journal: Journal,
  problem: string,
  error: unknown,
): Promise<void> {
  const times = countOf(
    journal,
    ({ event }) => event.type === "problem-failed" && event.problem === problem,
  );
  const told = error instanceof Error ? error : new Error(String(error));
  await journal
    .effect(`${problem}/failed/${times + 1}`, ["problem-failed"], () => ({
      type: "problem-failed",
      problem,
      error: told.name,
      message: told.message.slice(0, 2_000),
    }))
    .catch(() => undefined);
}

function countOf(journal: Journal, holds: (entry: Entry) => boolean): number {
  return journal.entries().filter(holds).length;
}
