import { z } from "zod";
import { readJournal } from "../../agent/journal/read-journal.ts";
import { parseOptions } from "../parse-options.ts";
import { listRuns, runFolder } from "../run/run-folder.ts";
import { readRunSpec } from "../run/run-spec.ts";
import { isSimulated, sourceNames } from "../run/source-name.ts";
import { table } from "../views/table.ts";

const optionsSchema = z.object({ runs: z.string(), json: z.boolean().default(false) });

type RunLine = {
  run: string;
  what: string;
  source: string;
  /** No model wrote the programs. */
  simulated: boolean;
  rule: string;
  strategy: string;
  createdAt: string;
  status: "finished" | "stopped" | "unreadable";
  score: number | null;
  maxScore: number | null;
};

export async function runsCommand(raw: object): Promise<void> {
  const options = parseOptions(optionsSchema, raw);
  const ids = await listRuns(options.runs);
  const lines = await Promise.all(ids.map((id) => lineOf(options.runs, id)));
  if (options.json) {
    for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
    return;
  }
  if (lines.length === 0) {
    process.stderr.write(`No runs in ${options.runs}/ yet. Begin one: medalist contest olympiad\n`);
    return;
  }
  const rows = lines.map(({ run, what, source, rule, strategy, status, score, maxScore }) => [
    run,
    what,
    source,
    rule,
    strategy,
    status,
    score === null ? "" : `${score} of ${maxScore}`,
  ]);
  process.stdout.write(
    `${table(["run", "played", "programs from", "rule", "strategy", "status", "score"], rows)}\n`,
  );
}

async function lineOf(runsDir: string, id: string): Promise<RunLine> {
  const folder = runFolder(runsDir, id);
  try {
    const spec = await readRunSpec(folder.spec);
    const journal = await readJournal(folder.journal).catch(() => ({ entries: [] }));
    const events = journal.entries.map(({ event }) => event);
    const finished = events.find((event) => event.type === "run-finished");
    const results = events.find((event) => event.type === "results");
    return {
      run: id,
      what: spec.contest?.name ?? spec.problems.map(({ name }) => name).join(", "),
      source: sourceNames(spec.problems),
      simulated: isSimulated(spec.problems),
      rule: spec.rule.name,
      strategy: spec.settings.strategy,
      createdAt: spec.createdAt,
      status: finished ? "finished" : "stopped",
      score: results?.total.score ?? finished?.score ?? null,
      maxScore: finished?.maxScore ?? null,
    };
  } catch {
    const blank = {
      what: "",
      source: "",
      simulated: false,
      rule: "",
      strategy: "",
      createdAt: "",
      score: null,
      maxScore: null,
    };
    return { run: id, status: "unreadable", ...blank };
  }
}
