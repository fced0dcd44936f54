import type { AskJudge } from "../../agent/replay/recorded-referee.ts";
import { feedbackOf } from "../../judge/referee/feedback.ts";
import type { Policy } from "../../judge/referee/policy.ts";
import type { Stage } from "../../workers/stage.ts";
import type { Stop } from "../stop-on-signals.ts";
import { openJudgingStage } from "./judging-stage.ts";
import { refOfEntry, type RunSpec } from "./run-spec.ts";

export type ReplayJudge = { ask: AskJudge; close: () => Promise<void> };

type ReplayJudgeOptions = {
  spec: RunSpec;
  policy: Policy;
  redisDir: string;
  slots: number | undefined;
  stop: Stop;
};

/** Judges what a run never submitted; the judge is started when it is first asked. */
export function createReplayJudge(options: ReplayJudgeOptions): ReplayJudge {
  const { spec, policy, redisDir, slots, stop } = options;
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
        how: {},
      });
      return feedbackOf(judgement, policy.feedback);
    },
    async close() {
      const opened = await stage?.catch(() => undefined);
      await opened?.close();
    },
  };
}
