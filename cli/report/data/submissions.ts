import type { RecordedProblem } from "../../../agent/curves/counted.ts";
import type { BodyOf, EventBody } from "../../../agent/journal/events.ts";
import { unknownProgram } from "./programs.ts";
import type { ProgramReport, SubmissionReport } from "./report-data-types.ts";

type Chosen = BodyOf<"submission-chosen">;
type Outcome = BodyOf<"submission-outcome">;

/** Every submission that was chosen, in order, with what became of it. */
export function submissionsOf(
  events: readonly EventBody[],
  programs: ReadonlyMap<string, ProgramReport>,
  official: RecordedProblem["official"],
): SubmissionReport[] {
  const outcomes = new Map<number, Outcome>();
  const chosen: Chosen[] = [];
  for (const event of events) {
    if (event.type === "submission-outcome") outcomes.set(event.number, event);
    if (event.type === "submission-chosen") chosen.push(event);
  }
  return chosen
    .toSorted((a, b) => a.number - b.number)
    .map((choice) => {
      const program = programs.get(choice.program) ?? unknownProgram(choice.program);
      const { number, why } = choice;
      const officialVerdict = official.get(choice.program)?.verdict ?? null;
      return { number, program, why, officialVerdict, ...becameOf(outcomes.get(number)) };
    });
}

type Became = Omit<SubmissionReport, "number" | "program" | "why" | "officialVerdict">;

const untold: Omit<Became, "outcome" | "refusal"> = {
  counted: null,
  atMs: null,
  verdict: null,
  score: null,
  groups: [],
  gained: null,
  scoreSince: null,
};

function becameOf(event: Outcome | undefined): Became {
  if (event === undefined) return { outcome: "waiting", refusal: "", ...untold };
  const { outcome, gained, score } = event;
  if (!outcome.admitted) return { outcome: "refused", refusal: outcome.reason, ...untold };
  const { feedback, number, atMs } = outcome;
  return {
    outcome: "judged",
    refusal: "",
    counted: number,
    atMs,
    verdict: feedback.level === "none" ? null : feedback.verdict,
    score: "score" in feedback ? feedback.score : null,
    groups: feedback.level === "groups" ? feedback.groups : [],
    gained,
    scoreSince: score,
  };
}
