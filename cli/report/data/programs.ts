import type { BodyOf, EventBody } from "../../../agent/journal/events.ts";
import type { PracticeReport, ProgramReport } from "./report-data-types.ts";

/** Every solution program of a problem, by its id. */
export function programsOf(events: readonly EventBody[]): Map<string, ProgramReport> {
  const programs = new Map<string, ProgramReport>();
  for (const event of events) {
    if (event.type === "sample" && event.want === "solution" && event.code !== null) {
      const { id, language, source } = event.code;
      const known = programs.get(id);
      const program = known ?? newProgram(id, language, source);
      addOnce(program.aims, event.aimedAt);
      addOnce(program.models, event.usage.model);
      programs.set(id, program);
    }
  }
  for (const { program: id, samples } of practisedOf(events).values()) {
    const program = programs.get(id);
    if (program === undefined) continue;
    program.samples = samples.length;
    program.samplesPassed = samples.filter(({ verdict }) => verdict === "AC").length;
  }
  return programs;
}

/**
 * How each solution program did on the samples. Where many answers are right the first
 * programs are tried with several scorers: the one that was chosen counts.
 */
function practisedOf(events: readonly EventBody[]): Map<string, BodyOf<"practised">> {
  const chosen = events.find((event) => event.type === "scorer-chosen")?.scorer ?? null;
  const byProgram = new Map<string, BodyOf<"practised">>();
  for (const event of events) {
    if (event.type !== "practised" || event.role !== "solution") continue;
    if (event.scorer === chosen || !byProgram.has(event.program)) {
      byProgram.set(event.program, event);
    }
  }
  return byProgram;
}

/** A program that the journal names but does not hold. */
export function unknownProgram(id: string): ProgramReport {
  return newProgram(id, "", "");
}

function newProgram(id: string, language: string, source: string): ProgramReport {
  return { id, language, aims: [], models: [], samplesPassed: 0, samples: 0, source };
}

export function practiceOf(events: readonly EventBody[], programs: number): PracticeReport {
  const answers = events
    .filter((event) => event.type === "sample")
    .filter(({ want }) => want === "solution");
  const reasons = new Map<string, number>();
  let withCode = 0;
  for (const answer of answers) {
    if (answer.code === null) reasons.set(answer.reason, (reasons.get(answer.reason) ?? 0) + 1);
    else withCode += 1;
  }
  const compiled = [...practisedOf(events).values()].filter((event) => event.compiled);
  return {
    answers: answers.length,
    withCode,
    programs,
    compiled: compiled.length,
    passedSamples: compiled.filter(({ samples }) =>
      samples.every(({ verdict }) => verdict === "AC"),
    ).length,
    clusters: behaviours(events),
    reasons: Array.from(reasons, ([reason, count]) => ({ reason, count })).toSorted(
      (a, b) => b.count - a.count,
    ),
    repairs: {
      rounds: events.filter((event) => event.type === "repair-begun").length,
      programs: new Set(
        answers.flatMap(({ code, repairs }) =>
          repairs === null || code === null ? [] : [code.id],
        ),
      ).size,
    },
    tournament: tournamentOf(events),
    failedCalls: events.filter((event) => event.type === "call-failed").length,
  };
}

function tournamentOf(events: readonly EventBody[]): PracticeReport["tournament"] {
  if (!events.some((event) => event.type === "tournament")) return null;
  const games = events.filter((event) => event.type === "compared");
  const decided = games.filter(({ winner }) => winner === "first" || winner === "second");
  return { games: games.length, decided: decided.length };
}

/** Programs with equal signatures on all made inputs behave alike. */
function behaviours(events: readonly EventBody[]): number | null {
  if (!events.some((event) => event.type === "ranked")) return null;
  const byProgram = new Map<string, string>();
  for (const event of events) {
    if (event.type !== "signatures" || event.role !== "solution") continue;
    const { program, part, signatures } = event;
    byProgram.set(program, `${byProgram.get(program) ?? ""} ${part} ${signatures}`);
  }
  return new Set(byProgram.values()).size;
}

function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}
