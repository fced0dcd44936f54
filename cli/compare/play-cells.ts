import type { Entry } from "../../agent/journal/events.ts";
import type { Replayed } from "../../agent/replay.ts";
import { recordedPlan } from "../../agent/run-contest.ts";
import { loadWeights } from "../../agent/rank/weights.ts";
import { strategies } from "../../agent/strategy/strategies.ts";
import type { Strategy } from "../../agent/strategy/strategy.ts";
import { programId } from "../../judge/program.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import { createRecordedReplayer, officially } from "../../workers/batch/play-recorded.ts";
import { loadStrategy } from "../run/load-strategy.ts";
import { UserError } from "../user-error.ts";
import { type CellPlayer, type Play, ruleUnder } from "./cell.ts";

/**
 * Plays cells on a run from its journal, without model and judge. A cell that needs what the
 * journal does not hold rejects with a `UserError` that names it.
 *
 * @param rule under whose caps is played
 */
export function createCellPlayer(
  recorded: readonly Entry[],
  rule: Rule,
  signal: AbortSignal = new AbortController().signal,
): CellPlayer {
  const plan = recordedPlan(recorded);
  const weights = plan?.weights ?? loadWeights();
  const replay = createRecordedReplayer(
    recorded,
    (problem, program) => Promise.reject(notRecorded(plan?.run ?? "", problem, programId(program))),
    signal,
  );
  return async ({ strategy: name, cap, seed }) => {
    const strategy = await strategyOf(name);
    const rules = { ...ruleUnder(rule, cap), strategy, seed, weights };
    return played(strategy, await replay(rules, null));
  };
}

async function strategyOf(nameOrPath: string): Promise<Strategy> {
  const { name, own } = await loadStrategy(nameOrPath);
  const all: Readonly<Record<string, Strategy>> = { ...strategies, ...own };
  const found = all[name];
  if (found === undefined) throw new Error(`there is no strategy ${name}`);
  return found;
}

function played({ drawsLots = true }: Strategy, { entries, closed }: Replayed): Play {
  const { score, maxScore, submissions, problems } = officially(entries);
  const late = closed.filter(({ reason }) => reason === "time" || reason === "ended");
  const maxScores = new Map(closed.map((each) => [each.problem, each.maxScore]));
  return {
    drawsLots,
    score,
    maxScore,
    submissions,
    problems: problems.map((each) => ({
      name: each.name,
      score: each.score,
      maxScore: maxScores.get(each.name) ?? 0,
    })),
    outOfTime: late.length,
  };
}

function notRecorded(run: string, problem: string, program: string): UserError {
  return new UserError(
    `Run ${run} holds no judgement of program ${program.slice(0, 8)} for ${problem} on all tests, and a comparison starts no judge.`,
    "Compare a recording that holds what all of its programs got; `medalist replay` and `medalist lab` judge what is missing.",
  );
}
