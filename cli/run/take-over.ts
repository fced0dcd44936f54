import type { Journal } from "../../agent/journal/journal.ts";
import { knownJournal } from "../../agent/known/known-journal.ts";
import { knownPractice, sharedPractice, type StandIns } from "../../agent/known/known-practice.ts";
import type { AskJudge } from "../../agent/replay/recorded-referee.ts";
import { recordedResults } from "../../agent/replay/recorded-results.ts";
import { cutDown } from "../../judge/referee/cut-down.ts";
import type { FullFeedback } from "../../judge/referee/referee.ts";
import { programId } from "../../judge/program.ts";
import { extentUnder } from "../../judge/rules/pretests.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import type { PublicProblem } from "../../problems/public-view.ts";
import type { KnownRun } from "./known-run.ts";
import type { RunSpec } from "./run-spec.ts";
import { warn } from "../warn.ts";
import { type PlainPrograms, plainProgramsOf } from "./styles-once.ts";

// A run that takes over what another one knows tries and judges only programs that are new. With
// `--styles-once` a program is known, too, where one is that differs from it in style alone.

/**
 * The programs of both runs that others stand for; none where every program is run itself.
 *
 * @param plain what the run itself has run in place of its programs
 */
export function standInsOf(
  { problems: entries }: Pick<RunSpec, "problems">,
  plain: PlainPrograms | null,
  known: KnownRun,
  problems: readonly PublicProblem[],
): StandIns {
  const standIns = new Map<string, Map<string, string>>();
  if (plain === null) return standIns;
  const { settings } = known.spec;
  const before = plainProgramsOf({ problems: entries, settings }, problems);
  for (const each of [before ?? [], plain]) {
    for (const [problem, programs] of each) {
      const ids = standIns.get(problem) ?? new Map<string, string>();
      standIns.set(problem, ids);
      for (const [id, program] of programs) ids.set(id, programId(program));
    }
  }
  return standIns;
}

/** A run's journal, which takes over what the known one tells of programs in practice. */
export function journalTakingOver(
  journal: Journal,
  { spec, entries }: KnownRun,
  standIns: StandIns,
): Journal {
  const practice = sharedPractice(knownPractice(entries), standIns);
  return knownJournal(journal, { entries, practice }, (problem, what) => {
    const other = what === "scorer" ? "another scorer was chosen" : "other inputs were made";
    warn(`${problem}: ${other} than in run ${spec.id}. Its programs are run on them anew.`);
  });
}

/** A judge that is asked only for programs that the known run holds no official result of. */
export function askTakingOver(
  ask: AskJudge,
  { spec, entries }: KnownRun,
  rule: Rule,
  standIns: StandIns,
): AskJudge {
  // Under rules that have other tests run, groups may say otherwise what became of them.
  if (extentUnder(spec.rule) !== extentUnder(rule)) return ask;
  const nameOf = (problem: string, id: string) =>
    `${problem}/${standIns.get(problem)?.get(id) ?? id}`;
  const officials = new Map<string, FullFeedback>();
  for (const [key, result] of recordedResults(entries, spec.rule)) {
    if (result === "void" || result.official === null) continue;
    const end = key.lastIndexOf("/");
    officials.set(nameOf(key.slice(0, end), key.slice(end + 1)), result.official);
  }
  return (problem, program) => {
    const official = officials.get(nameOf(problem, programId(program)));
    if (official === undefined) return ask(problem, program);
    return Promise.resolve({ feedback: cutDown(official, rule.feedback), official });
  };
}
