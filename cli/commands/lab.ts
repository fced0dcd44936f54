import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { type LabResult, runLab } from "../../agent/lab/lab.ts";
import { passAtEach, type PassRates, passRatesOf } from "../../agent/lab/pass-rates.ts";
import type { LabProblem } from "../../agent/lab/pool.ts";
import { strategyNames } from "../../agent/settings.ts";
import type { Strategy } from "../../agent/strategy/strategy.ts";
import { type LabPools, openPools, wholeList } from "../lab/pools.ts";
import { labPage } from "../lab/page.ts";
import { strategyNamed } from "../lab/strategy-named.ts";
import { parseOptions } from "../parse-options.ts";
import { checkWritable } from "../run/check-writable.ts";
import { chosenWeights } from "../run/chosen-weights.ts";
import { writeDurably } from "../run/write-durably.ts";
import { stopOnSignals } from "../stop-on-signals.ts";
import { createCountProgress } from "../views/count-progress.ts";
import { labView } from "../views/lab.ts";

const optionsSchema = z.object({
  strategy: z.array(z.string()).default([...strategyNames]),
  caps: wholeList.default([1, 2, 3, 5, 10, 50]),
  samples: z.number().int().min(1).max(100_000).optional(),
  rounds: z.number().int().min(1).max(100_000).optional(),
  seed: z.number().int().default(1),
  weights: z.string().optional(),
  slots: z.number().int().min(1).max(256).optional(),
  html: z.string().optional(),
  runs: z.string(),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** @property passAt pass@k of the whole problem, by k */
export type LabReportProblem = {
  name: string;
  maxScore: number;
  passes: PassRates;
  passAt: Record<string, number>;
};

/** What the lab found, with all that it followed from. */
export type LabReport = Omit<LabPools, "problems"> & {
  samples: number | null;
  rounds: number;
  seed: number;
  problems: LabReportProblem[];
} & LabResult;

/** Plays recorded or made-up pools under strategies and caps, many times, without a model. */
export async function labCommand(source: string, raw: object): Promise<void> {
  const options = parseOptions(optionsSchema, raw);
  const chosen = await Promise.all(options.strategy.map(strategyNamed));
  await checkWritable(options.html);
  await using open = new AsyncDisposableStack();
  const stop = open.adopt(stopOnSignals(), ({ done }) => done());
  const redisDir = open.adopt(await mkdtemp(path.join(tmpdir(), "medalist-lab-")), (dir) =>
    rm(dir, { recursive: true, force: true }),
  );
  const pools = await openPools(source, { ...options, slots: options.slots, redisDir, stop });
  const report = await play(pools, chosen, options, stop.signal);
  if (options.html !== undefined) await writeDurably(path.resolve(options.html), labPage(report));
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : `${labView(report)}\n`);
  if (options.html !== undefined) process.stderr.write(`Charts: ${path.resolve(options.html)}\n`);
}

async function play(
  { problems, ...pools }: LabPools,
  chosen: readonly Strategy[],
  { caps, samples, seed, weights, ...options }: Options,
  signal: AbortSignal,
): Promise<LabReport> {
  const drawn = samples ?? null;
  const rounds = options.rounds ?? usualRounds(problems, drawn);
  const progress = createCountProgress("rounds played", rounds);
  const plan = {
    strategies: chosen,
    caps,
    samples: drawn,
    rounds,
    seed,
    weights: chosenWeights(weights),
  };
  const result = await runLab(problems, plan, async () => {
    progress.advance();
    // Lets signals be heard between rounds.
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
  });
  progress.clear();
  const told = problems.map((problem) => reportOf(problem, caps));
  return { ...pools, samples: drawn, rounds, seed, problems: told, ...result };
}

/** As many as a minute or two allows: 200 for small pools, 10 at least. */
function usualRounds(problems: readonly LabProblem[], samples: number | null): number {
  const programs = problems.reduce((sum, { field }) => sum + (samples ?? field.programs.length), 0);
  return Math.max(10, Math.min(200, Math.floor(1_200_000 / Math.max(1, programs))));
}

function reportOf(problem: LabProblem, ks: readonly number[]): LabReportProblem {
  const passes = passRatesOf(problem);
  return {
    name: problem.name,
    maxScore: problem.field.groups.reduce((sum, group) => sum + group.maxScore, 0),
    passes,
    passAt: passAtEach(passes, ks),
  };
}
