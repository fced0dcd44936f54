import { randomUUID } from "node:crypto";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { resolveProblem } from "../../problems/catalogue.ts";
import { findPackages } from "../../problems/find-packages.ts";
import { PackageError } from "../../problems/package/fault.ts";
import type { Stage } from "../../workers/stage.ts";
import { loadNamed, readingOptions } from "../load-named.ts";
import { parseOptions } from "../parse-options.ts";
import { openJudgingStage } from "../run/judging-stage.ts";
import { stopOnSignals } from "../stop-on-signals.ts";
import { UserError } from "../user-error.ts";
import { type Verified, verifyPackage } from "../verify/verify-package.ts";
import { createCountProgress } from "../views/count-progress.ts";
import { verificationView } from "../views/verification.ts";
import { visibleText } from "../views/visible-text.ts";

const optionsSchema = readingOptions.extend({
  only: z.string().optional(),
  slots: z.number().optional(),
  inputs: z.boolean().default(true),
  cache: z.boolean().default(true),
  json: z.boolean().default(false),
});

type Options = z.infer<typeof optionsSchema>;

type Outcome = { ok: true; verified: Verified } | { ok: false; place: string; error: PackageError };

/** Exit code 1: something is not as a package says. 2: a package can't be read. */
export async function verifyCommand(named: string[], rawOptions: object): Promise<void> {
  const options = parseOptions(optionsSchema, rawOptions);
  const places = await placesOf(named);
  await using open = new AsyncDisposableStack();
  const stop = open.adopt(stopOnSignals(), ({ done }) => done());
  const redisDir = open.adopt(await mkdtemp(path.join(tmpdir(), "medalist-verify-")), (dir) =>
    rm(dir, { recursive: true, force: true }),
  );
  const slots = options.slots ?? availableParallelism();
  const stage = open.adopt(
    await openJudgingStage({ runId: randomUUID(), redisDir, slots, stop }),
    ({ close }) => close(),
  );
  const counts = { packages: 0, solutions: 0, differing: 0, inputFaults: 0, unread: 0 };
  for (const place of places) {
    const outcome = await verifyOne(stage, place, options);
    print(outcome, options);
    counts.packages++;
    if (!outcome.ok) counts.unread++;
    else {
      counts.solutions += outcome.verified.solutions.length;
      counts.differing += outcome.verified.solutions.filter(
        (each) => each.differences.length > 0,
      ).length;
      counts.inputFaults += outcome.verified.inputs?.faults.length ?? 0;
    }
  }
  process.stderr.write(`${summaryOf(counts)}\n`);
  if (options.only !== undefined && counts.packages > counts.unread && counts.solutions === 0)
    throw new UserError(
      `No solution's name matches --only ${options.only}.`,
      "Names are those that verify prints without it; * stands for anything.",
      2,
    );
  if (counts.unread > 0) process.exitCode = 2;
  else if (counts.differing > 0 || counts.inputFaults > 0) process.exitCode = 1;
}

/** Packages by name or path; a folder of packages stands for all of them. */
async function placesOf(named: string[]): Promise<string[]> {
  const places: string[] = [];
  for (const each of named) {
    const isFolder = (await stat(each).catch(() => null))?.isDirectory() ?? false;
    const found = isFolder ? await findPackages(each) : [];
    places.push(...(found.length > 0 ? found : [await resolveProblem(each)]));
  }
  return [...new Set(places)];
}

async function verifyOne(stage: Stage, place: string, options: Options): Promise<Outcome> {
  const shown = path.relative(process.cwd(), place) || place;
  try {
    const { problem } = await loadNamed(place, options);
    const progress = createCountProgress(shown, problem.references.length);
    try {
      const verified = await verifyPackage(stage, shown, problem, {
        only: patternOf(options.only),
        inputs: options.inputs,
        cache: options.cache,
        onSolution: () => progress.advance(),
      });
      return { ok: true, verified };
    } finally {
      progress.clear();
    }
  } catch (error) {
    if (error instanceof PackageError) return { ok: false, place: shown, error };
    throw error;
  }
}

/** `*` stands for anything. */
function patternOf(only: string | undefined): RegExp | null {
  if (only === undefined) return null;
  if (only.length > 200) throw new UserError("--only is too long.", "Write a shorter pattern.", 2);
  const parts = only
    .split("*")
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(parts.join(".*"));
}

function print(outcome: Outcome, { json }: Options): void {
  if (json) {
    const told = outcome.ok
      ? outcome.verified
      : { package: outcome.place, faults: outcome.error.faults };
    process.stdout.write(`${JSON.stringify(told)}\n`);
  } else {
    process.stdout.write(
      `${outcome.ok ? verificationView(outcome.verified) : visibleText(outcome.error.message)}\n\n`,
    );
  }
}

function summaryOf(counts: {
  packages: number;
  solutions: number;
  differing: number;
  inputFaults: number;
  unread: number;
}): string {
  const { packages, solutions, differing, inputFaults, unread } = counts;
  const agrees = solutions - differing;
  return [
    `${packages} ${packages === 1 ? "package" : "packages"}: ${agrees} of ${solutions} solutions are as expected`,
    ...(inputFaults > 0 ? [`${inputFaults} inputs are not valid`] : []),
    ...(unread > 0 ? [`${unread} could not be read`] : []),
  ].join("; ");
}
