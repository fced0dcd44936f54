import path from "node:path";
import { z } from "zod";
import { compareRecording } from "../compare/compare-recording.ts";
import { comparisonPage } from "../compare/page.ts";
import { parseOptions } from "../parse-options.ts";
import { checkWritable } from "../run/check-writable.ts";
import { chosenRule } from "../run/chosen-rule.ts";
import { openRunFolder } from "../run/run-folder.ts";
import { readRunSpec } from "../run/run-spec.ts";
import { writeDurably } from "../run/write-durably.ts";
import { stopOnSignals } from "../stop-on-signals.ts";
import { comparisonView } from "../views/comparison.ts";

const capList = z
  .string()
  .regex(
    /^(?:\d{1,6}|none)(?:,(?:\d{1,6}|none))*$/,
    "caps with commas between them, such as 50,none",
  )
  .transform((text) => text.split(",").map((cap) => (cap === "none" ? null : Number(cap))));

const optionsSchema = z.object({
  rule: z.string().optional(),
  strategy: z.array(z.string()).optional(),
  caps: capList.optional(),
  seeds: z.number().int().min(1).max(1_000).optional(),
  html: z.string().optional(),
  runs: z.string(),
  json: z.boolean().default(false),
});

/** Replays a recorded run by strategy and cap, side by side, without model and judge. */
export async function compareCommand(run: string, raw: object): Promise<void> {
  const options = parseOptions(optionsSchema, raw);
  const { html, strategy: strategies, caps, seeds } = options;
  const folder = await openRunFolder(options.runs, run);
  const spec = await readRunSpec(folder.spec);
  const rule =
    options.rule === undefined
      ? spec.rule
      : await chosenRule({ rule: options.rule }, { rule: "", feedback: null });
  await checkWritable(html);
  await using open = new AsyncDisposableStack();
  const { signal } = open.adopt(stopOnSignals(), ({ done }) => done());
  const comparison = await compareRecording(folder, { rule, strategies, caps, seeds, signal });
  if (html !== undefined) await writeDurably(path.resolve(html), comparisonPage(comparison));
  const told = options.json ? JSON.stringify(comparison) : comparisonView(comparison);
  process.stdout.write(`${told}\n`);
  if (html !== undefined) process.stderr.write(`Page: ${path.resolve(html)}\n`);
}
