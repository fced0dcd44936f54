import { availableParallelism } from "node:os";
import { openJournal } from "../../agent/journal/journal-file.ts";
import { loadWeights } from "../../agent/rank/weights.ts";
import { type ContestOutcome, runContest, type RunPlan } from "../../agent/run-contest.ts";
import type { Sampler } from "../../agent/sample/sampler.ts";
import type { BlobStore } from "../../judge/blobs.ts";
import type { ProgramText } from "../../judge/program.ts";
import { createFolderBlobs } from "../../judge/blobs-folder.ts";
import type { ContestClock } from "../../judge/referee/clock.ts";
import { createReferee } from "../../judge/referee/create-referee.ts";
import { limitJudging } from "../../judge/referee/limit-judging.ts";
import { type Ledger, openLedger } from "../../judge/referee/ledger.ts";
import { createRealClock } from "../../judge/referee/real-clock.ts";
import { createVirtualClock } from "../../judge/referee/virtual-clock.ts";
import { fairShare } from "../../judge/rules/fair-share.ts";
import { extentUnder } from "../../judge/rules/pretests.ts";
import { sessionOf } from "../../judge/rules/sessions.ts";
import { packagesFolder } from "../../problems/archive/packages-folder.ts";
import { loadProblem } from "../../problems/load-problem.ts";
import type { Problem } from "../../problems/problem.ts";
import { publicView } from "../../problems/public-view.ts";
import { refOf } from "../../workers/queues/job-types.ts";
import type { RedisAddress } from "../../workers/redis/redis-address.ts";
import { openStage, removeRedisFiles, type Stage } from "../../workers/stage.ts";
import type { Entry } from "../../agent/journal/events.ts";
import { type Stop, stopOnSignals } from "../stop-on-signals.ts";
import { warn } from "../warn.ts";
import { UserError } from "../user-error.ts";
import { solutionsIn } from "../solutions/solutions.ts";
import { writeSolutions } from "../solutions/write-solutions.ts";
import { storeGivenInputs } from "./given-inputs.ts";
import { openOwnWorkshop } from "./own-workshop.ts";
import { cacheDir } from "./places.ts";
import { type KnownRun, knownRunOf } from "./known-run.ts";
import { loadStrategy } from "./load-strategy.ts";
import type { RunFolder } from "./run-folder.ts";
import { lockRun } from "./run-lock.ts";
import { resultsOf, termsIn } from "./official-results.ts";
import { benchOfPlain, judgeOfPlain, plainProgramsOf } from "./styles-once.ts";
import { readRunSpec, refOfEntry, type RunSpec, scheduleOf } from "./run-spec.ts";
import { type RunResult, resultOf } from "./run-result.ts";
import { isSimulated, sourceNames } from "./source-name.ts";
import { journalTakingOver, standInsOf } from "./take-over.ts";

/** How this process plays; nothing that the run's outcome depends on. */
export type PlaySettings = {
  slots: number | undefined;
  /** Told every entry of the journal, first those of earlier attempts. */
  onEntry: (entry: Entry) => void;
  /** The Redis and the stop of what the run is a part of; else it has its own. */
  within?: { redis: RedisAddress; stop: Stop };
};

/** Contest time that judging one submission takes on a virtual clock, in a judge slot of its own. */
const virtualJudgingMs = 10_000;

/**
 * Plays a run from its folder, from its beginning or from where it stopped, to its end.
 * Rejects when it is stopped or something fails; what was done is kept and can be resumed.
 */
export async function playRun(folder: RunFolder, settings: PlaySettings): Promise<RunResult> {
  const spec = await readRunSpec(folder.spec);
  const problems = await loadAll(spec);
  await using open = new AsyncDisposableStack();
  open.defer(await lockRun(folder.lock, folder.id));
  const stop = settings.within?.stop ?? open.adopt(stopOnSignals(), ({ done }) => done());
  const journal = open.adopt(
    await openJournal(folder.journal, { onEntry: settings.onEntry }),
    (file) => file.close(),
  );
  const isFinished = journal.recorded("finished") !== undefined;
  const known = isFinished ? null : await knownRunOf(folder, spec);
  for (const entry of journal.entries()) settings.onEntry(entry);
  const ledger = open.adopt(await openLedger(folder.ledger, spec), (file) => file.close());

  const inputs = createFolderBlobs(folder.inputs);
  const stage = await openStage({
    runId: folder.id,
    redisUrl: process.env["REDIS_URL"],
    redisDir: folder.redis,
    ...(settings.within === undefined ? {} : { redis: settings.within.redis }),
    slots: settings.slots ?? availableParallelism(),
    cacheDir: cacheDir(),
    inputs,
    sources: spec.problems.map(({ source }) => source),
    modelConcurrency: spec.settings.modelConcurrency,
    signal: stop.signal,
    onLost: stop.abort,
    onWarning: warn,
  });
  const playing = { stage, spec, problems, known, inputs, ledger, journal, signal: stop.signal };
  const outcome = await playOn(playing).finally(stage.close);
  throwFailure(outcome, stop.signal);
  await removeRedisFiles(folder.redis);
  const names = problems.map(({ name }) => name);
  const solutions = solutionsIn(ledger.state, names, spec.rule.scoring);
  return resultOf(
    folder,
    spec,
    journal.entries(),
    resultsOf(spec, problems, ledger.state),
    await writeSolutions(folder.solutions, solutions),
  );
}

async function loadAll(spec: RunSpec): Promise<Problem[]> {
  await using own = openOwnWorkshop();
  const how = { workshop: own.workshop, unpackInto: packagesFolder(cacheDir()) };
  return await Promise.all(
    spec.problems.map(async (entry) => {
      const { name, dir, digest, ...as } = refOfEntry(entry);
      const problem = await loadProblem(dir, { ...how, ...as });
      if (problem.digest === digest) return problem;
      throw new UserError(
        `The package ${dir} has changed since run ${spec.id} began.`,
        `Put ${name} back as it was, or begin a new run.`,
      );
    }),
  );
}

type Playing = {
  stage: Stage;
  spec: RunSpec;
  problems: Problem[];
  known: KnownRun | null;
  inputs: BlobStore;
  ledger: Ledger;
  journal: Parameters<typeof runContest>[0]["journal"];
  signal: AbortSignal;
};

async function playOn(playing: Playing): Promise<ContestOutcome> {
  const { stage, spec, problems, known, inputs, ledger, journal, signal } = playing;
  const clockFor = clocks(spec);
  const { own: ownStrategies } = await loadStrategy(spec.settings.strategy);
  const views = await Promise.all(
    problems.map(async (problem) => publicView(problem, await storeGivenInputs(problem, inputs))),
  );
  const plain = plainProgramsOf(spec, views);
  const judge = (problem: Problem, program: ProgramText) =>
    stage.judge({ problem: refOf(problem), program, how: { extent: extentUnder(spec.rule) } });
  const referee = createReferee({
    problems,
    rule: spec.rule,
    ledger,
    clockFor,
    termsFor: termsIn(spec, problems),
    judgingMsFor: (problem) => judgingMs(spec, problem),
    judge: limitJudging(
      spec.settings.judgeSlots,
      plain === null ? judge : judgeOfPlain(judge, plain),
    ),
  });
  return runContest({
    plan: planOf(spec),
    problems: views,
    sampler: samplerOf(stage, spec),
    bench: plain === null ? stage.bench : benchOfPlain(stage.bench, plain),
    referee,
    journal:
      known === null
        ? journal
        : journalTakingOver(journal, known, standInsOf(spec, plain, known, views)),
    clockFor,
    ownStrategies,
    results: () => resultsOf(spec, problems, ledger.state),
    signal,
  });
}

/** A problem has its part of the judge slots: where they are fewer than problems, judging takes longer. */
function judgingMs(spec: RunSpec, problem: string): number {
  if (spec.clock === "real") return 0;
  const { problems } = sessionOf(scheduleOf(spec), problem);
  const share = fairShare(spec.settings.judgeSlots, problems.length, problems.indexOf(problem));
  return Math.round(virtualJudgingMs * share.slowdown);
}

/** One clock for each problem of a virtual contest; real time is the same for all. */
function clocks(spec: RunSpec): (problem: string) => ContestClock {
  const real = createRealClock(Date.parse(spec.createdAt));
  const schedule = scheduleOf(spec);
  const virtual = new Map(
    schedule.problems.map((name) => [name, createVirtualClock(sessionOf(schedule, name).startMs)]),
  );
  return (problem) => (spec.clock === "real" ? real : (virtual.get(problem) ?? real));
}

function planOf(spec: RunSpec): RunPlan {
  return {
    run: spec.id,
    contest: spec.contest,
    ...planned(spec),
    source: sourceNames(spec.problems),
    simulated: isSimulated(spec.problems),
    recorded: spec.clock === "virtual",
    settings: spec.settings,
    weights: spec.weights ?? loadWeights(),
    versions: { medalist: spec.version, node: process.version },
  };
}

function planned(
  spec: RunSpec,
): Pick<RunPlan, "problems" | "rule" | "sessions" | "endMs" | "points" | "outputOnly"> {
  const { rule, sessions, endMs, points, outputOnly, problems } = spec;
  return { rule, sessions, endMs, points, outputOnly, problems: problems.map(({ name }) => name) };
}

function samplerOf(stage: Stage, spec: RunSpec): Sampler {
  const byProblem = new Map(spec.problems.map(({ name, source }) => [name, stage.sampler(source)]));
  const of = ({ name }: { name: string }): Sampler => {
    const sampler = byProblem.get(name);
    if (sampler === undefined) throw new Error(`The run has no problem ${name}.`);
    return sampler;
  };
  return {
    sample: (request, signal) => of(request.problem).sample(request, signal),
    compare: (request, signal) => of(request.problem).compare(request, signal),
  };
}

/** A problem that broke off fails the run, after the others have ended. */
function throwFailure(outcome: ContestOutcome, signal: AbortSignal): void {
  signal.throwIfAborted();
  const [failure] = outcome.failures;
  if (failure !== undefined) throw failure.error;
}
