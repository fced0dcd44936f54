import { loadNamed, readingOptions } from "../load-named.ts";
import { parseOptions } from "../parse-options.ts";
import { newRun } from "../run/new-run.ts";
import { playOptionsSchema } from "../run/play-options.ts";
import { openRunFolder } from "../run/run-folder.ts";
import { UserError } from "../user-error.ts";
import { playAndTell } from "./play-and-tell.ts";

/** A problem on its own is played as in a contest of one: the Olympiad's ten hours. */
const durationMs = 10 * 3_600_000;

const solveOptionsSchema = playOptionsSchema.extend(readingOptions.shape);

export async function solveCommand(name: string | undefined, raw: object): Promise<void> {
  const options = parseOptions(solveOptionsSchema, raw);
  if (options.resume !== undefined) {
    await playAndTell("solve", await openRunFolder(options.runs, options.resume), options);
    return;
  }
  if (name === undefined) {
    throw new UserError(
      "Which problem?",
      "Name one (`medalist solve night-market`), give a package folder, or --resume a run.",
      2,
    );
  }
  const { problem } = await loadNamed(name, options);
  const event = {
    contest: null,
    problems: [problem],
    durationMs,
    rule: "ioi",
    feedback: null,
  };
  await playAndTell("solve", await newRun(event, options), options);
}
