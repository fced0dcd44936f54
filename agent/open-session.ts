import type { ContestClock } from "../judge/referee/clock.ts";
import type { Session } from "../judge/rules/sessions.ts";
import type { Journal } from "./journal/journal.ts";

/**
 * Begins a session after the first: what contest time is left of the one before is passed over.
 * That is recorded, as it depends on when the last problem was closed.
 */
export async function openSession(
  journal: Journal,
  clockFor: (problem: string) => ContestClock,
  session: Session,
): Promise<void> {
  const [first] = session.problems;
  if (session.startMs === 0 || first === undefined) return;
  const clock = clockFor(first);
  const key = `session/${session.name}/opened`;
  const { skippedMs } = await journal.effect(key, ["session-opened"], () => ({
    type: "session-opened",
    session: session.name,
    skippedMs: Math.max(0, session.startMs - clock.nowMs()),
  }));
  clock.skip(skippedMs);
}
