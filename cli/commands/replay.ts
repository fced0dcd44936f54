import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { readJournal } from "../../agent/journal/read-journal.ts";
import { type Replayed, replayRun } from "../../agent/replay.ts";
import { loadPolicy, type Policy } from "../../judge/referee/policy.ts";
import { parseOptions } from "../parse-options.ts";
import { loadStrategy } from "../run/load-strategy.ts";
import { createReplayJudge } from "../run/replay-judge.ts";
import { openRunFolder } from "../run/run-folder.ts";
import { readRunSpec } from "../run/run-spec.ts";
import { runStateOf } from "../run-state/run-state.ts";
import { stopOnSignals } from "../stop-on-signals.ts";
import { scoreboardView } from "../views/scoreboard.ts";

const optionsSchema = z.object({
  policy: z.string().optional(),
  strategy: z.string().optional(),
  slots: z.number().int().min(1).max(256).optional(),
  runs: z.string(),
  json: z.boolean().default(false),
});

/**
 * Plays a recorded run again. As it was, it needs neither model nor judge; under another
 * policy or strategy, programs that the run never submitted are judged when they are chosen.
 */
export async function replayCommand(run: string, raw: object): Promise<void> {
  const options = parseOptions(optionsSchema, raw);
  const folder = await openRunFolder(options.runs, run);
  const spec = await readRunSpec(folder.spec);
  const { entries } = await readJournal(folder.journal);
  const policy = options.policy === undefined ? spec.policy : await loadPolicy(options.policy);

  await using open = new AsyncDisposableStack();
  const stop = open.adopt(stopOnSignals(), ({ done }) => done());
  const redisDir = open.adopt(await mkdtemp(path.join(tmpdir(), "medalist-replay-")), (dir) =>
    rm(dir, { recursive: true, force: true }),
  );
  const judge = open.adopt(
    createReplayJudge({ spec, policy, redisDir, slots: options.slots, stop }),
    ({ close }) => close(),
  );
  const { name: strategy, own: ownStrategies } = await loadStrategy(
    options.strategy ?? spec.settings.strategy,
  );
  const replayed = await replayRun(entries, {
    strategy,
    ownStrategies,
    rules: { cap: policy.cap, intervalMs: policy.intervalMs, endMs: spec.endMs },
    ask: judge.ask,
    signal: stop.signal,
  });
  tell(run, replayed, policy, options.json);
}

function tell(run: string, replayed: Replayed, policy: Policy, json: boolean): void {
  const { score, maxScore, sameDecisions, closed } = replayed;
  if (json) {
    const problems = closed.map(
      ({ problem, score: points, maxScore: most, submissions, groups }) => ({
        name: problem,
        score: points,
        maxScore: most,
        submissions,
        groups,
      }),
    );
    const { simulated } = runStateOf(replayed.entries);
    const result = {
      run,
      policy: policy.name,
      simulated,
      score,
      maxScore,
      sameDecisions,
      problems,
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return;
  }
  process.stdout.write(`${scoreboardView(runStateOf(replayed.entries))}\n`);
  const same = sameDecisions ? "the same submissions as" : "other submissions than";
  process.stderr.write(`Replayed with ${same} in the run.\n`);
}
