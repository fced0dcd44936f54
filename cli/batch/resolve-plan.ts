import path from "node:path";
import { resolveContest } from "../../problems/catalogue.ts";
import { sameCurrency } from "../../judge/rules/currency.ts";
import type { Contest } from "../../problems/contest.ts";
import { Faults } from "../../problems/package/fault.ts";
import type { Grid, GridEntry } from "../../workers/batch/grid.ts";
import { kindOf, type Plan, PlanError, readPlan, seedList } from "../../workers/batch/plan.ts";
import manifest from "../../package.json" with { type: "json" };
import { chosenWeights } from "../run/chosen-weights.ts";
import { loadPlayedContest } from "../run/load-played-contest.ts";
import type { BatchSpec, Recording } from "./batch-spec.ts";
import { type Complaints, complaintsAbout } from "./complaints.ts";
import { resolveRules, underCaps } from "./resolve-rules.ts";
import { resolveScoreboards } from "./resolve-scoreboards.ts";
import {
  type ResolvedSource,
  resolvePlay,
  resolveRun,
  resolveSimulation,
} from "./resolve-sources.ts";
import { resolveStrategies } from "./resolve-strategies.ts";

const mostCells = 100_000;

/**
 * A plan's file with all that it names looked up. Relative paths start at the file's folder.
 *
 * @throws PlanError with everything that is wrong with the plan, by line
 */
export async function resolvePlan(
  file: string,
  runsDir: string,
  now: Date,
): Promise<Omit<BatchSpec, "id">> {
  const faults = new Faults();
  const read = await readPlan(file, faults);
  if (read === null) throw new PlanError(file, faults);
  const { plan, yaml } = read;
  const base = path.dirname(path.resolve(file));
  const complain = complaintsAbout(yaml, faults);
  const chosen = await resolveStrategies(plan, base, complain);
  const found = await resolveEntries(plan, base, runsDir, now, complain);
  const { entries, recordings } = found;
  const scoreboards = await resolveScoreboards(plan, base, found, complain);
  const weights = await complain.unless(["weights"], () =>
    chosenWeights(plan.weights === undefined ? undefined : path.resolve(base, plan.weights)),
  );
  const cells = entries.reduce(
    (sum, { rules, seeds }) => sum + rules.length * seeds.length * chosen.strategies.length,
    0,
  );
  if (cells > mostCells)
    complain.add(["sources"], `the grid has ${cells} cells`, `At most ${mostCells} are played.`);
  if (faults.any || weights === null) throw new PlanError(file, faults);
  const grid: Grid = { entries, ...chosen, weights, retries: plan.retries };
  return {
    format: 1,
    version: manifest.version,
    createdAt: now.toISOString(),
    name: plan.name,
    grid,
    recordings,
    scoreboards,
  };
}

type Entries = {
  entries: GridEntry[];
  recordings: (Recording | null)[];
  /** Those that contests and runs name, by contest. */
  ownScoreboards: Map<string, string>;
};

type Resolver = () => Promise<ResolvedSource>;

async function resolveEntries(
  plan: Plan,
  base: string,
  runsDir: string,
  now: Date,
  complain: Complaints,
): Promise<Entries> {
  const rules = await resolveRules(plan, base, complain);
  const contests = await resolveContests(plan, base, complain);
  const found: Entries = { entries: [], recordings: [], ownScoreboards: new Map() };
  for (const [index, source] of plan.sources.entries()) {
    const at = ["sources", index];
    const resolvers: Record<ReturnType<typeof kindOf>, Resolver[]> = {
      run: [() => resolveRun(source, runsDir)],
      simulation: [() => resolveSimulation(source, base)],
      model: contests.map((contest) => () => resolvePlay(source, contest, base, now)),
      pool: contests.map((contest) => () => resolvePlay(source, contest, base, now)),
    };
    for (const resolve of resolvers[kindOf(source)]) {
      const resolved = await complain.unless(at, resolve);
      if (resolved === null) continue;
      const entry = entryOf(resolved, rules, plan, index);
      checkEntry(entry, found.entries, at, complain);
      found.entries.push(entry);
      found.recordings.push(resolved.recording);
      if (
        resolved.scoreboard !== null &&
        entry.rules.every((rule) => sameCurrency(rule, resolved.rule))
      )
        found.ownScoreboards.set(resolved.contest, resolved.scoreboard);
    }
  }
  return found;
}

function entryOf(
  { contest, source, rule, pools }: ResolvedSource,
  rules: GridEntry["rules"] | null,
  plan: Plan,
  index: number,
): GridEntry {
  return {
    contest,
    source,
    rules: underCaps(rules ?? [rule], plan.caps),
    seeds: seedList(plan.sources[index]?.seeds ?? plan.seeds),
    pools,
  };
}

function checkEntry(
  { contest, source, rules, pools }: GridEntry,
  before: readonly GridEntry[],
  at: readonly PropertyKey[],
  complain: Complaints,
): void {
  if (before.some((each) => each.contest === contest && each.source === source))
    complain.add(
      at,
      `two sources of ${contest} are called ${JSON.stringify(source)}`,
      "Give one of them a name.",
    );
  const tests = rules.find((each) => each.pretests !== null || each.freeFirstTest);
  if (tests !== undefined)
    complain.add(
      at,
      `a batch goes by results of test groups, and ${tests.name} asks which single tests failed`,
      "Take it out; `medalist contest` and `medalist replay` play it.",
    );
  if (pools.kind !== "simulation") return;
  const other = rules.find((each) => each.feedback !== "groups" || each.scoring !== "groups");
  if (other !== undefined)
    complain.add(
      at,
      `a simulation is played with feedback and scoring by group, which ${other.name} has not`,
      "Take it into a plan of its own, under ioi or uncapped, with caps.",
    );
}

async function resolveContests(
  { contests, sources }: Plan,
  base: string,
  complain: Complaints,
): Promise<Contest[]> {
  const players = sources.findIndex((source) => ["model", "pool"].includes(kindOf(source)));
  if (players === -1 && contests.length > 0)
    complain.add(
      ["contests"],
      "no source plays them: runs and simulations bring their own",
      "Add a model or a pool, or remove them.",
    );
  if (players !== -1 && contests.length === 0)
    complain.add(["sources", players], "no contest to play", "Add contests: [olympiad].");
  const found: Contest[] = [];
  for (const [index, name] of contests.entries()) {
    const at = ["contests", index];
    const contest = await complain.unless(at, async () =>
      loadPlayedContest(await resolveContest(name, base)),
    );
    if (contest === null) continue;
    if (found.some((each) => each.name === contest.name))
      complain.add(at, `two contests are named ${contest.name}`, "Remove or rename one.");
    found.push(contest);
  }
  return found;
}
