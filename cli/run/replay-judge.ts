import type { AskJudge } from "../../agent/replay/recorded-referee.ts";
import { feedbackOf, officialFeedback } from "../../judge/referee/feedback.ts";
import { extentUnder, type TestsOfProblem } from "../../judge/rules/pretests.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import { packagesFolder } from "../../problems/archive/packages-folder.ts";
import { loadProblem } from "../../problems/load-problem.ts";
import type { Stage } from "../../workers/stage.ts";
import type { Stop } from "../stop-on-signals.ts";
import { openJudgingStage } from "./judging-stage.ts";
import { openOwnWorkshop } from "./own-workshop.ts";
import { cacheDir } from "./places.ts";
import { refOfEntry, type RunSpec } from "./run-spec.ts";

export type ReplayJudge = { ask: AskJudge; close: () => Promise<void> };

type ReplayJudgeOptions = {
  spec: RunSpec;
  rule: Rule;
  redisDir: string;
  slots: number | undefined;
  stop: Stop;
};

/** Judges what a run never submitted; the judge is started when it is first asked. */
export function createReplayJudge(options: ReplayJudgeOptions): ReplayJudge {
  const { spec, rule, redisDir, slots, stop } = options;
  let stage: Promise<Stage> | undefined;

  const open = () => openJudgingStage({ runId: spec.id, redisDir, slots, stop });

  return {
    async ask(problem, program) {
      const entry = spec.problems.find(({ name }) => name === problem);
      if (entry === undefined) throw new Error(`The run has no problem ${problem}.`);
      stage ??= open();
      const { judge } = await stage;
      const judgement = await judge({
        problem: refOfEntry(entry),
        program,
        how: { extent: extentUnder(rule) },
      });
      const tests = extentUnder(rule) === "all" ? await testsOf(entry) : noTests;
      return {
        feedback: feedbackOf(judgement, rule, tests),
        official: officialFeedback(judgement),
      };
    },
    async close() {
      const opened = await stage?.catch(() => undefined);
      await opened?.close();
    },
  };
}

const noTests: TestsOfProblem = { groups: [], tests: [] };

/** Which tests a problem has, where the rule tells apart which of them failed. */
async function testsOf(entry: RunSpec["problems"][number]): Promise<TestsOfProblem> {
  await using own = openOwnWorkshop();
  const how = { workshop: own.workshop, unpackInto: packagesFolder(cacheDir()) };
  const { name: _, digest: __, dir, ...as } = refOfEntry(entry);
  return await loadProblem(dir, { ...how, ...as });
}
