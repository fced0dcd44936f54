import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import type { Entry } from "../../agent/journal/events.ts";
import { readJournal } from "../../agent/journal/read-journal.ts";
import { type Replayed, replayRun } from "../../agent/replay.ts";
import type { Standing } from "../../agent/standing/standing.ts";
import { sameCurrency } from "../../judge/rules/currency.ts";
import { withCap } from "../../judge/rules/load-rule.ts";
import type { Rule } from "../../judge/rules/rule.ts";
import { parseOptions } from "../parse-options.ts";
import { reportData } from "../report/report-data.ts";
import { capOption, chosenRule } from "../run/chosen-rule.ts";
import { loadStrategy } from "../run/load-strategy.ts";
import { createReplayJudge } from "../run/replay-judge.ts";
import { openRunFolder } from "../run/run-folder.ts";
import { scoresOf } from "../run/run-result.ts";
import { readRunSpec, type RunSpec } from "../run/run-spec.ts";
import { runStateOf } from "../run-state/run-state.ts";
import { type Contestants, contestantsOf } from "../standing/contestants.ts";
import { standingIfAny } from "../standing/run-standing.ts";
import { stopOnSignals } from "../stop-on-signals.ts";
import { scoreboardView } from "../views/scoreboard.ts";
import { standingView } from "../views/standing.ts";

const optionsSchema = z.object({
  rule: z.string().optional(),
  policy: z.string().optional(),
  cap: capOption.optional(),
  strategy: z.string().optional(),
  scoreboard: z.string().optional(),
  slots: z.number().int().min(1).max(256).optional(),
  runs: z.string(),
  json: z.boolean().default(false),
});

/**
 * Plays a recorded run again. As it was, it needs neither model nor judge; under another
 * rule or strategy, programs that the run never submitted are judged when they are chosen.
 */
export async function replayCommand(run: string, raw: object): Promise<void> {
  const options = parseOptions(optionsSchema, raw);
  const folder = await openRunFolder(options.runs, run);
  const spec = await readRunSpec(folder.spec);
  const { entries } = await readJournal(folder.journal);
  const rule = await ruleOf(options, spec.rule);
  const contestants = await contestantsUnder(rule, spec, options.scoreboard);

  await using open = new AsyncDisposableStack();
  const stop = open.adopt(stopOnSignals(), ({ done }) => done());
  const redisDir = open.adopt(await mkdtemp(path.join(tmpdir(), "medalist-replay-")), (dir) =>
    rm(dir, { recursive: true, force: true }),
  );
  const judge = open.adopt(
    createReplayJudge({ spec, rule, redisDir, slots: options.slots, stop }),
    ({ close }) => close(),
  );
  const { name: strategy, own: ownStrategies } = await loadStrategy(
    options.strategy ?? spec.settings.strategy,
  );
  const replayed = await replayRun(entries, {
    strategy,
    ownStrategies,
    rule,
    ask: judge.ask,
    signal: stop.signal,
  });
  tell(spec, replayed, rule, contestants, options.json);
}

async function ruleOf(options: z.output<typeof optionsSchema>, own: Rule): Promise<Rule> {
  const isNamed = options.rule !== undefined || options.policy !== undefined;
  if (isNamed) return chosenRule(options, { rule: "", feedback: null });
  return options.cap === undefined ? own : withCap(own, options.cap);
}

function tell(
  spec: RunSpec,
  replayed: Replayed,
  rule: Rule,
  contestants: Contestants | null,
  json: boolean,
): void {
  const { entries, score, maxScore, sameDecisions } = replayed;
  const results = entries.map(({ event }) => event).find((event) => event.type === "results");
  const standing = results === undefined ? null : placed(contestants, entries);
  if (json) {
    const { simulated } = runStateOf(entries);
    const told =
      results === undefined
        ? { score, maxScore, problems: known(replayed) }
        : scoresOf(results, entries);
    const result = { run: spec.id, rule: rule.name, simulated, sameDecisions, ...told, standing };
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return;
  }
  const told = standing === null ? [] : ["", standingView(standing)];
  process.stdout.write(`${[scoreboardView(runStateOf(entries)), ...told].join("\n")}\n`);
  const same = sameDecisions ? "the same submissions as" : "other submissions than";
  process.stderr.write(`Replayed with ${same} in the run.\n`);
}

function placed(contestants: Contestants | null, entries: readonly Entry[]): Standing | null {
  return contestants && standingIfAny(contestants, reportData(entries));
}

/** The run's own scoreboard says nothing of results that are counted otherwise. */
async function contestantsUnder(
  rule: Rule,
  spec: RunSpec,
  file: string | undefined,
): Promise<Contestants | null> {
  return contestantsOf(spec, sameCurrency(spec.rule, rule) ? spec : {}, file);
}

/** What the contestant knows, where the run does not hold what the referee made of all programs. */
function known({ closed }: Replayed) {
  return closed.map(({ problem, score, maxScore, submissions, groups }) => ({
    name: problem,
    score,
    maxScore,
    submissions,
    groups,
  }));
}
