import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { stepsOf, tune, type Tuned, tuneMethods } from "../../agent/lab/tune.ts";
import type { Weights } from "../../agent/rank/weights.ts";
import { openPools } from "../lab/pools.ts";
import { strategyNamed } from "../lab/strategy-named.ts";
import { parseOptions } from "../parse-options.ts";
import { checkWritable } from "../run/check-writable.ts";
import { chosenWeights } from "../run/chosen-weights.ts";
import { writeDurably } from "../run/write-durably.ts";
import { stopOnSignals } from "../stop-on-signals.ts";
import { UserError } from "../user-error.ts";
import { createCountProgress } from "../views/count-progress.ts";
import { tuneView } from "../views/tune.ts";

const optionsSchema = z.object({
  strategy: z.string().default("o1-ioi"),
  cap: z.number().int().min(1).max(10_000).default(10),
  rounds: z.number().int().min(1).max(10_000).default(20),
  candidates: z.number().int().min(1).max(100_000).default(50),
  seed: z.number().int().default(1),
  weights: z.string().optional(),
  method: z.enum(tuneMethods).default("random-search"),
  slots: z.number().int().min(1).max(256).optional(),
  out: z.string().optional(),
  runs: z.string(),
  json: z.boolean().default(false),
});

/** Learns the ranking's weights, and tells what they gain on problems not learned from. */
export async function tuneCommand(sources: string[], raw: object): Promise<void> {
  const options = parseOptions(optionsSchema, raw);
  const strategy = await strategyNamed(options.strategy);
  await checkWritable(options.out);
  await using open = new AsyncDisposableStack();
  const stop = open.adopt(stopOnSignals(), ({ done }) => done());
  const redisDir = open.adopt(await mkdtemp(path.join(tmpdir(), "medalist-tune-")), (dir) =>
    rm(dir, { recursive: true, force: true }),
  );
  const problems = [];
  let simulated = false;
  for (const source of sources) {
    const pools = await openPools(source, { ...options, slots: options.slots, redisDir, stop });
    problems.push(...pools.problems);
    simulated ||= pools.simulatedAfter !== null;
  }
  if (problems.length < 2)
    throw new UserError(
      "Weights are learned from two problems or more, so that one can be held out.",
      "Name more runs or simulations.",
      2,
    );
  const progress = createCountProgress("learned", stepsOf(problems));
  const { cap, rounds, candidates, seed } = options;
  const weights = chosenWeights(options.weights);
  const plan = { strategy, cap, rounds, candidates, seed, weights };
  const results = await tune(problems, plan, async () => {
    progress.advance();
    // Lets signals be heard.
    await new Promise((resolve) => setImmediate(resolve));
    stop.signal.throwIfAborted();
  });
  progress.clear();
  process.stdout.write(
    options.json
      ? `${JSON.stringify(results)}\n`
      : `${tuneView(results, { strategy, cap, simulated })}\n`,
  );
  await write(results, weights, { ...options, simulated });
}

async function write(
  results: readonly Tuned[],
  before: Weights,
  { out, method, simulated }: z.infer<typeof optionsSchema> & { simulated: boolean },
): Promise<void> {
  const chosen = results.find((each) => each.method === method);
  if (out === undefined || chosen === undefined) return;
  const from = simulated ? ", on programs that no model wrote" : "";
  const comment = `Learned by medalist tune, ${method}${from}.`;
  await writeDurably(
    path.resolve(out),
    `${JSON.stringify({ comment, ...chosen.weights }, null, 2)}\n`,
  );
  const isSame = isDeepStrictEqual(chosen.weights.features, before.features);
  const found = isSame ? "nothing better was found, so these are the ones it began with" : method;
  process.stderr.write(`Weights (${found}): ${path.resolve(out)}\n`);
}
