import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { eachAlternative } from "../../agent/simulated-model/each-alternative.ts";
import type { Grammar } from "../../agent/simulated-model/grammar.ts";
import { grammarFolder, readGrammar } from "../../agent/simulated-model/read-grammar.ts";
import { writeProgram } from "../../agent/simulated-model/write-program.ts";
import { publicView } from "../../problems/public-view.ts";
import { loadNamed, readingOptions } from "../load-named.ts";
import { parseOptions } from "../parse-options.ts";
import { type SimulatedLine, simulatedLine } from "../simulate/simulated-line.ts";
import { UserError } from "../user-error.ts";
import { alternativesView, simulationView } from "../views/simulation.ts";

const optionsSchema = readingOptions.extend({
  skill: z.number().min(0).max(1, "a skill is from 0 to 1").optional(),
  count: z.number().int().min(1).max(100_000).optional(),
  seed: z.number().int().optional(),
  group: z.string().optional(),
  each: z.boolean().default(false),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** Writes programs of a simulated model, or tells in a table what it would write. */
export async function simulateCommand(name: string, raw: object): Promise<void> {
  const options = parseOptions(optionsSchema, raw);
  checkChosen(options);
  const { problem } = await loadNamed(name, options);
  const grammar = readGrammar(grammarFolder(problem.dir), publicView(problem));
  checkGroup(grammar, options.group);
  if (options.json) {
    await print(linesOf(grammar, options));
    return;
  }
  const lines = [...linesOf(grammar, options)];
  const view = options.each ? alternativesView(grammar, lines) : simulationView(grammar, lines);
  process.stdout.write(`${view}\n`);
}

function checkChosen({ each, ...drawn }: Options): void {
  const other = (["skill", "count", "seed", "group"] as const).find(
    (key) => drawn[key] !== undefined,
  );
  if (!each || other === undefined) return;
  throw new UserError(
    `--each and --${other} exclude each other: nothing is drawn.`,
    "Leave one out.",
    2,
  );
}

function checkGroup({ problem, groups }: Grammar, group: string | undefined): void {
  const names = groups.map(({ name }) => name);
  if (group === undefined || names.includes(group)) return;
  throw new UserError(
    `${problem} has no group "${group}".`,
    `Its groups are ${names.join(", ")}.`,
    2,
  );
}

function* linesOf(grammar: Grammar, options: Options): Generator<SimulatedLine, void, void> {
  if (options.each) {
    for (const alternative of eachAlternative(grammar)) yield simulatedLine(grammar, alternative);
    return;
  }
  const { skill = 0.5, count = 100, seed = 1, group = null } = options;
  for (let index = 0; index < count; index++) {
    const request = { skill, seed, index, group };
    yield simulatedLine(grammar, writeProgram(grammar, request), request);
  }
}

/** Written as they are read: many programs need no room, and a reader may leave early. */
async function print(lines: Iterable<SimulatedLine>): Promise<void> {
  const text = Readable.from(lines).map((line) => `${JSON.stringify(line)}\n`);
  await pipeline(text, process.stdout, { end: false }).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
  });
}
